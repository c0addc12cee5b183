/** The dossier of `seeds/`, compiled by the real compiler, for tests about the articles themselves. Node only. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileSeeds } from '../compile/compile-seeds'
import { formatReport } from '../compile/problem'
import { readSeedFiles } from '../compile/read/read-seed-files'
import { addFilePaths } from '../compile/emit/to-dossier'
import type { ArticleBody, ArticleId, Dossier } from '../model/dossier'

export const SEEDS = join(import.meta.dirname, '../../seeds')

interface OurDossier {
  readonly dossier: Dossier
  readonly bodies: readonly ArticleBody[]
}

export function compileOurDossier(): OurDossier {
  const { dossier, problems } = compileSeeds(readSeedFiles(SEEDS))
  if (dossier === null) throw new Error(formatReport(problems, 'seeds/'))
  const named = addFilePaths(dossier.index, {
    texts: 'data/texts.json',
    method: 'data/method.json',
    bodyOf: (id) => `data/articles/${id}.json`,
  })
  return { dossier: named, bodies: dossier.bodies }
}

/** The text of an article as it was received, NFC. */
export function readArticleText(id: ArticleId): string {
  return readFileSync(join(SEEDS, 'articles', id, 'text.txt'), 'utf8')
}
