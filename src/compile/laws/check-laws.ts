import type { Problem } from '../problem'
import { articlePath } from '../read/seeds'
import type { Law, LawContext } from './law'
import { LAWS } from './laws'

/** Every violation of every law. */
export function checkLaws(context: LawContext): readonly Problem[] {
  const { seeds, memory } = context
  const { vocabulary, vocabularyHash } = seeds
  const { cache } = memory
  const laws: readonly Law[] = Object.values(LAWS)
  const articles = seeds.articles.filter(
    (folder) =>
      memory.recall(toName(folder.id), folder, vocabulary) === undefined &&
      cache?.isLawful(folder.id, vocabularyHash) !== true,
  )
  const doubtful = { ...context, seeds: { ...seeds, articles } }
  const violations = laws.flatMap((law) => law.check(law.byArticle ? doubtful : context))
  const faulty = new Set(violations.map(({ file }) => toFolder(file)))
  for (const folder of articles) {
    if (faulty.has(toFolder(articlePath(folder.id, '')))) continue
    memory.keep(toName(folder.id), true, folder, vocabulary)
    cache?.keepLawful(folder.id, vocabularyHash)
  }
  return violations
}

function toName(article: string): string {
  return `laws kept by ${article}`
}

function toFolder(path: string): string {
  return path.split('/', 2).join('/')
}
