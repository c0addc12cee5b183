/**
 * A small fictional dossier, unrelated to the real one, compiled by the real compiler from
 * `toy-seeds/`, for the tests of every room. Node only.
 */
import { join } from 'node:path'
import { compileSeeds } from '../compile/compile-seeds'
import { formatReport } from '../compile/problem'
import { readSeedFiles } from '../compile/read/read-seed-files'
import { addFilePaths, type CompiledDossier } from '../compile/emit/to-dossier'
import type { Dossier } from '../model/dossier'

// Not `new URL`: under jsdom, Vite rewrites it to an address of the page.
export const TOY_SEEDS = join(import.meta.dirname, 'toy-seeds')

interface Toy extends Omit<CompiledDossier, 'index'> {
  readonly index: Dossier
}

function compileToy(): Toy {
  const { dossier, problems } = compileSeeds(readSeedFiles(TOY_SEEDS))
  if (dossier === null) throw new Error(formatReport(problems, 'src/testing/toy-seeds/'))
  const index = addFilePaths(dossier.index, {
    texts: 'data/texts-toy.json',
    method: 'data/method-toy.json',
    bodyOf: (id) => `data/articles/${id}.json`,
  })
  return { ...dossier, index }
}

export const toyDossier = compileToy()
