import { expect, it } from 'vitest'
import { TOY_SEEDS } from '../testing/toy-dossier'
import { compileSeeds } from './compile-seeds'
import { readSeedFiles } from './read/read-seed-files'
import { timeStages } from './stage-time'

/** What is said of a compilation in which the clock goes on by so many milliseconds each time it is read. */
function hear(step: number): readonly string[] {
  const said: string[] = []
  let time = 0
  const now = () => (time += step)
  const { dossier } = compileSeeds(
    readSeedFiles(TOY_SEEDS),
    undefined,
    timeStages((line) => said.push(line), now),
  )
  expect(dossier).not.toBeNull()
  return said
}

it('tells whoever waits longer than a second what took so long, stage by stage', () => {
  expect(hear(2500)).toEqual([
    'seeds: read in 2.5 s',
    'seeds: checked in 2.5 s',
    'seeds: compiled in 2.5 s',
  ])
  expect(hear(900)).toEqual([])
})
