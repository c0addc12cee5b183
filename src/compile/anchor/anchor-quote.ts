/**
 * Finds a quote in its article. `exact`, with any `prefix` and `suffix` around it, must occur
 * exactly once, letter for letter, within one line. A near miss is only reported, never accepted.
 */
import search from 'approx-string-match'
import type { Quote } from '../../model/dossier'
import { countCodePoints, type ArticleText, type TextLine } from '../read/article-text'
import type { QuoteSeed } from '../shape/schema'

export type AnchorResult =
  | { readonly ok: true; readonly quote: Quote }
  | {
      readonly ok: false
      readonly code: 'quote-not-found' | 'quote-not-unique' | 'quote-across-paragraphs'
      readonly sentence: string
      readonly hint?: string
    }

/** Positions of the result count Unicode code points of the whole text, `end` exclusive. */
export function anchorQuote(article: ArticleText, seed: QuoteSeed): AnchorResult {
  const { exact } = seed
  if (exact.includes('\n')) {
    const sentence = 'The quote contains a line break.'
    const hint = 'Quote within one paragraph, on one line in quotation marks.'
    return { ok: false, code: 'quote-across-paragraphs', sentence, hint }
  }
  const occurrences = findOccurrences(article.text, exact)
  const matches = occurrences.filter((index) => hasContext(article.text, index, seed))
  const [match] = matches
  if (match === undefined) return explainMissing(article, seed, occurrences)
  const line = findLine(article, match)
  if (matches.length > 1) {
    const numbers = matches.map((index) => findLine(article, index).number)
    const sentence = `“${shorten(exact)}” occurs ${matches.length} times (lines ${numbers.join(', ')}).`
    const hint = 'Add a prefix or suffix: the words right before or after the passage you mean.'
    return { ok: false, code: 'quote-not-unique', sentence, hint }
  }
  const start = line.start + countCodePoints(line.text.slice(0, match - line.index))
  const end = start + countCodePoints(exact)
  return { ok: true, quote: { ...toSelector(seed), start, end, line: line.number } }
}

function toSelector({
  exact,
  prefix,
  suffix,
}: QuoteSeed): Pick<Quote, 'exact' | 'prefix' | 'suffix'> {
  return {
    exact,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  }
}

/** UTF-16 indices of all occurrences, overlapping ones included, that don't split a code point. */
function findOccurrences(text: string, exact: string): readonly number[] {
  const found: number[] = []
  for (let index = text.indexOf(exact); index !== -1; index = text.indexOf(exact, index + 1)) {
    if (isBoundary(text, index) && isBoundary(text, index + exact.length)) found.push(index)
  }
  return found
}

function isBoundary(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1)
  const after = text.charCodeAt(index)
  return !(before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff)
}

function hasContext(text: string, index: number, seed: QuoteSeed): boolean {
  const { exact, prefix = '', suffix = '' } = seed
  return text.startsWith(suffix, index + exact.length) && text.slice(0, index).endsWith(prefix)
}

function findLine({ lines }: ArticleText, index: number): TextLine {
  const line = lines.findLast((candidate) => candidate.index <= index)
  if (line === undefined) throw new RangeError(`No line at ${index}.`)
  return line
}

function explainMissing(
  article: ArticleText,
  seed: QuoteSeed,
  occurrences: readonly number[],
): AnchorResult {
  const shown = `“${shorten(seed.exact)}”`
  const [first] = occurrences
  if (first !== undefined) {
    const { text, number } = findLine(article, first)
    const sentence = `${shown} is in the text, but not with this prefix and suffix.`
    const hint = explainBlank(article, seed, occurrences) ?? `Line ${number}: “${text.trim()}”`
    return { ok: false, code: 'quote-not-found', sentence, hint }
  }
  const sentence = `${shown} is not in the text.`
  const hint =
    describeNearest(article, seed.exact) ?? 'Nothing similar either: is this the right article?'
  return { ok: false, code: 'quote-not-found', sentence, hint }
}

/** If only the blank is missing that YAML drops at the ends of a text without quotation marks. */
function explainBlank(
  { text }: ArticleText,
  seed: QuoteSeed,
  occurrences: readonly number[],
): string | null {
  const { prefix, suffix } = seed
  const wider = {
    ...seed,
    ...(prefix !== undefined && { prefix: `${prefix} ` }),
    ...(suffix !== undefined && { suffix: ` ${suffix}` }),
  }
  const found = [
    { key: 'prefix', words: wider.prefix, like: { ...seed, prefix: wider.prefix } },
    { key: 'suffix', words: wider.suffix, like: { ...seed, suffix: wider.suffix } },
    { key: 'prefix', words: wider.prefix, like: wider },
  ].find(({ like }) => occurrences.some((index) => hasContext(text, index, like)))
  return found === undefined
    ? null
    : `YAML drops the blank at the end of a text without quotation marks: write ${found.key}: '${found.words}'.`
}

/**
 * The most similar passage, widened to whole words; at most 40 % of its letters may differ. The
 * first difference is given by code point, because curly quotes and hard spaces look like plain ones.
 */
function describeNearest({ lines }: ArticleText, exact: string): string | null {
  const limit = Math.floor(exact.length * 0.4)
  const [best] = lines
    .flatMap((line) => search(line.text, exact, limit).map((match) => ({ line, ...match })))
    .toSorted((a, b) => a.errors - b.errors || b.end - b.start - (a.end - a.start))
  if (best === undefined) return null
  const { line, start, end } = best
  const head = /[\p{L}\p{M}\p{N}]*$/u.exec(line.text.slice(0, start))?.[0] ?? ''
  const tail = /^[\p{L}\p{M}\p{N}]*/u.exec(line.text.slice(end))?.[0] ?? ''
  const passage = line.text.slice(start, end)
  const difference = describeDifference(exact, passage)
  return `Nearest, line ${line.number}: “${`${head}${passage}${tail}`.trim()}”; ${difference}.`
}

function describeDifference(exact: string, passage: string): string {
  const here = [...exact]
  const there = [...passage]
  const index = here.findIndex((character, position) => character !== there[position])
  return `first difference: ${nameCodePoint(here[index])} here, ${nameCodePoint(there[index])} there`
}

function nameCodePoint(character: string | undefined): string {
  const value = character?.codePointAt(0)
  if (value === undefined) return 'nothing'
  return `“${character}” U+${value.toString(16).toUpperCase().padStart(4, '0')}`
}

function shorten(text: string): string {
  const points = [...text]
  return points.length <= 80 ? text : `${points.slice(0, 79).join('')}…`
}
