/** What can be wrong with the seeds, and the report that says so. */

/** Every code has a folder of its own in `cases/`. */
export const PROBLEM_CODES = [
  'after-cycle',
  'answer-hidden',
  'article-id-differs',
  'author-not-in-byline',
  'broken-link',
  'byte-order-mark',
  'change-not-in-words',
  'control-character',
  'crlf',
  'dangling-reference',
  'dispute-on-open-readings',
  'duplicate-id',
  'duplicate-key',
  'duplicate-paragraph',
  'duplicate-text',
  'empty-file',
  'empty-text',
  'figure-not-as-written',
  'heading-out-of-order',
  'illegal-id',
  'impossible-count',
  'interval-ends-overlap',
  'interval-reversed',
  'invalid-date',
  'invalid-time',
  'malformed-heading',
  'meeting-as-stance',
  'member-cycle',
  'missing-file',
  'missing-key',
  'missing-translation',
  'not-nfc',
  'not-told-apart',
  'not-utf8',
  'order-contradicted',
  'order-not-in-words',
  'part-of-cycle',
  'quote-across-paragraphs',
  'quote-in-furniture',
  'quote-not-found',
  'quote-not-unique',
  'reading-unexplained',
  'released-id-gone',
  'removed-id-in-use',
  'removed-unexplained',
  'repeated-entry',
  'reserved-id',
  'ruling-out-of-order',
  'said-after-published',
  'speaks-for-cycle',
  'step-elsewhere',
  'text-changed',
  'text-cut-off',
  'too-deep',
  'too-few',
  'too-long',
  'too-many',
  'unknown-actor',
  'unknown-commitment',
  'unknown-condition',
  'unknown-country',
  'unknown-file',
  'unknown-instrument',
  'unknown-key',
  'unknown-language',
  'unknown-paragraph',
  'unknown-person',
  'unknown-stance',
  'unknown-value',
  'unreadable-versions',
  'words-coded-twice',
  'wrong-type',
  'yaml-syntax',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

/**
 * A place in a seed file, by path relative to the seeds folder. Line and column count from 1,
 * columns in UTF-16 units as editors do.
 */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

export interface Problem extends Place {
  readonly code: ProblemCode
  /** What is wrong, in one sentence. */
  readonly sentence: string
  /** What to do about it. */
  readonly hint?: string
}

export function toProblem(
  place: Place,
  code: ProblemCode,
  sentence: string,
  hint?: string,
): Problem {
  return { ...place, code, sentence, ...(hint === undefined ? {} : { hint }) }
}

/** One line per problem, sorted by file, line and column. `folder` is a prefix for the paths. */
export function formatReport(problems: readonly Problem[], folder = ''): string {
  return problems
    .toSorted(compareProblems)
    .map((problem) => formatProblem(problem, folder))
    .join('\n')
}

/** In UTF-16 units: longer than any sentence of ours, shorter than what one may have to quote. */
const LONGEST = 1000

/**
 * `file:line:column  code  sentence  hint`, each cut to 1,000 UTF-16 units, with line breaks in texts
 * collapsed to spaces.
 */
function formatProblem(problem: Problem, folder = ''): string {
  const { file, line, column, code, sentence, hint } = problem
  const parts = [`${folder}${file}:${line}:${column}`, code, sentence]
  if (hint !== undefined) parts.push(hint)
  return parts.map(toLine).join('  ')
}

function toLine(part: string): string {
  const cut = part.length > LONGEST ? `${part.slice(0, LONGEST).toWellFormed()}…` : part
  return cut.replaceAll(/\s*\n\s*/gu, ' ')
}

export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.sentence, b.sentence)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
