/** The compiler: seeds → a whole dossier, or a list of everything that is wrong with them. */
import { anchorQuote, type AnchorResult } from './anchor/anchor-quote'
import { findBrokenLinks } from './find-broken-links'
import { listEvidenceQuotes, listOwnQuotes, type QuoteUse } from './dates-and-quotes'
import type { LawContext } from './laws/law'
import { checkLaws } from './laws/check-laws'
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
  const { context, violations } = time('checked', () => check(seeds, memory))
  const problems = [...seeds.problems, ...violations].toSorted(compareProblems)
  if (problems.length > 0) return { dossier: null, problems }
  return time('compiled', () => {
    const dossier = toDossier(context)
    const broken = findBrokenLinks(dossier, seeds).toSorted(compareProblems)
    return broken.length > 0 ? { dossier: null, problems: broken } : { dossier, problems: [] }
  })
}

function check(
  seeds: Seeds,
  memory: SeedMemory,
): {
  readonly context: LawContext
  readonly violations: readonly Problem[]
} {
  const dates = {
    get: (edtf: string) => memory.once(`date ${edtf}`, [], () => parseDate(edtf)),
  }
  const context = { seeds, dates, anchors: anchorQuotes(seeds, memory), memory }
  return { context, violations: checkLaws(context) }
}

function anchorQuotes(
  { articles, vocabulary }: Seeds,
  memory: SeedMemory,
): ReadonlyMap<QuoteSeed, AnchorResult> {
  const texts = new Map(articles.map(({ id, text }) => [id, text]))
  const anchor = ({
    article,
    quote,
  }: QuoteUse): readonly (readonly [QuoteSeed, AnchorResult])[] => {
    const text = texts.get(article)
    return text === undefined || text === null ? [] : [[quote, anchorQuote(text, quote)]]
  }
  const own = articles.map((folder) =>
    memory.once(`anchors of ${folder.id}`, [folder], () => listOwnQuotes(folder).flatMap(anchor)),
  )
  return new Map([...own.flat(), ...listEvidenceQuotes(vocabulary).flatMap(anchor)])
}
