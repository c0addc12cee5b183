/** The compiler: seeds → a whole dossier, or a list of everything that is wrong with them. */
import { anchorQuote, type AnchorResult } from './anchor/anchor-quote'
import { findBrokenLinks } from './find-broken-links'
import { listDates, listQuotes } from './dates-and-quotes'
import { listTexts } from './list-texts'
import type { LawContext } from './laws/law'
import { LAWS } from './laws/laws'
import { parseDate } from './read/parse-date'
import { compareProblems, type Problem } from './problem'
import { readSeeds, type SeedFiles } from './read/read-seeds'
import { SeedMemory } from './read/seed-memory'
import type { QuoteSeed } from './shape/schema'
import type { Seeds } from './read/seeds'
import { untimed, type TimeStage } from './stage-time'
import { toDossier, type CompiledDossier } from './emit/to-dossier'

export type CompileResult =
  | { readonly dossier: CompiledDossier; readonly problems: readonly [] }
  | { readonly dossier: null; readonly problems: readonly Problem[] }

/**
 * Compiles the files of a seeds folder, given by path relative to it, with `/`. Pure: the same
 * files give the same result. Reports all problems at once, by file, line and column. Whoever compiles
 * them again and again hands over the same memory each time.
 */
export function compileSeeds(
  files: SeedFiles,
  memory = new SeedMemory(),
  time: TimeStage = untimed,
): CompileResult {
  const seeds = time('read', () => readSeeds(files, memory))
  const { context, violations } = time('checked', () => check(seeds))
  const problems = [...seeds.problems, ...violations].toSorted(compareProblems)
  if (problems.length > 0) return { dossier: null, problems }
  return time('compiled', () => {
    const dossier = toDossier(context)
    const broken = findBrokenLinks(dossier, seeds).toSorted(compareProblems)
    return broken.length > 0 ? { dossier: null, problems: broken } : { dossier, problems: [] }
  })
}

function check(seeds: Seeds): {
  readonly context: LawContext
  readonly violations: readonly Problem[]
} {
  const written = new Set(listDates(seeds).map(({ text }) => text))
  const dates = new Map([...written].map((text) => [text, parseDate(text)]))
  const context = { seeds, dates, anchors: anchorQuotes(seeds), texts: listTexts(seeds) }
  return { context, violations: Object.values(LAWS).flatMap((law) => law.check(context)) }
}

function anchorQuotes(seeds: Seeds): ReadonlyMap<QuoteSeed, AnchorResult> {
  const texts = new Map(seeds.articles.map(({ id, text }) => [id, text]))
  const anchors = new Map<QuoteSeed, AnchorResult>()
  for (const { article, quote } of listQuotes(seeds)) {
    const text = texts.get(article)
    if (text !== undefined && text !== null) anchors.set(quote, anchorQuote(text, quote))
  }
  return anchors
}
