/** The compiler: seeds → dossier, or everything that is wrong with them. Never a part of a dossier. */
import { anchorQuote, type AnchorResult } from './anchor-quote'
import type { Brief } from './laws/law'
import { LAWS } from './laws/laws'
import { listDates, listQuotes } from './list-passages'
import { parseDate } from './parse-date'
import { compareProblems, type Problem } from './problem'
import { readSeeds, type SeedFiles } from './read-seeds'
import type { QuoteSeed } from './schema'
import type { Seeds } from './seeds'
import { toDossier, type CompiledDossier } from './to-dossier'

export type CompileResult =
  | { readonly dossier: CompiledDossier; readonly problems: readonly [] }
  | { readonly dossier: null; readonly problems: readonly Problem[] }

/**
 * Compiles the files of a seeds folder (path relative to it, with `/`, → bytes). Pure: the same
 * files give the same result. Problems come all at once, by file, line and column.
 */
export function compileSeeds(files: SeedFiles): CompileResult {
  const seeds = readSeeds(files)
  const written = new Set(listDates(seeds).map(({ text }) => text))
  const dates = new Map([...written].map((text) => [text, parseDate(text)]))
  const brief: Brief = { seeds, dates, anchors: anchorQuotes(seeds) }
  const broken = Object.values(LAWS).flatMap((law) => law.check(brief))
  const problems = [...seeds.problems, ...broken].toSorted(compareProblems)
  return problems.length > 0
    ? { dossier: null, problems }
    : { dossier: toDossier(brief), problems: [] }
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
