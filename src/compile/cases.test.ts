/**
 * Each folder in `cases/` is a test: its files overlay the toy seeds, `removed.txt` lists the files
 * to leave out, and `expected.txt` is the whole report.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { TOY_SEEDS } from '../testing/toy-dossier'
import { compileSeeds } from './compile-seeds'
import { LAWS } from './laws/laws'
import { formatReport, PROBLEM_CODES } from './problem'
import { readSeedFiles } from './read/read-seed-files'
import { SeedMemory } from './read/seed-memory'

const CASES = fileURLToPath(new URL('cases', import.meta.url))
const names = readdirSync(CASES)

function readLines(path: string): readonly string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : []
}

function readCase(name: string): ReadonlyMap<string, Uint8Array> {
  const files = new Map(readSeedFiles(TOY_SEEDS))
  for (const path of readLines(join(CASES, name, 'removed.txt'))) files.delete(path)
  for (const [path, bytes] of readSeedFiles(join(CASES, name))) {
    if (path !== 'removed.txt' && path !== 'expected.txt') files.set(path, bytes)
  }
  return files
}

describe('each case gives its whole report and no dossier, also after seeds without a fault', () => {
  const sound = readSeedFiles(TOY_SEEDS)
  const memory = new SeedMemory()
  it.each(names)('%s', async (name) => {
    const { dossier, problems } = compileSeeds(readCase(name))
    expect(dossier).toBeNull()
    expect(compileSeeds(sound, memory).dossier).not.toBeNull()
    expect(compileSeeds(readCase(name), memory).problems).toEqual(problems)
    const path = join(CASES, name, 'expected.txt')
    await expect(`${formatReport(problems)}\n`).toMatchFileSnapshot(path)
  })
})

describe('every code', () => {
  it.each(PROBLEM_CODES)('%s has a case that reports it', (code) => {
    expect(names).toContain(code)
    const report = readLines(join(CASES, code, 'expected.txt'))
    expect(report.map((row) => row.split('  ')[1])).toContain(code)
  })

  it('of every law is listed', () => {
    const codes = Object.values(LAWS).flatMap((law) => law.codes)
    expect(PROBLEM_CODES).toEqual(expect.arrayContaining(codes))
  })
})
