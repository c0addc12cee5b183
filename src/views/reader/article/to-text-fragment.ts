/**
 * The fragment by which a browser shows a passage on another site. Browsers ignore case and marks when
 * they look for it, so that “bảo đảm” is found at “bao dam”, too; and they show the first that they find.
 */
import type { Article, Paragraph, Quote } from '../../../model/dossier'

type Place = Pick<Paragraph, 'line' | 'start' | 'text'>

/** Where a passage stands outside this project; null if that is not known. */
export function toPassageAddress(
  { source, withheld }: Article,
  paragraphs: readonly Place[],
  quote: Pick<Quote, 'line' | 'start' | 'end' | 'exact'>,
): string | null {
  if (source === undefined || withheld !== undefined) return null
  const { url } = source
  const fragment = toTextFragment(paragraphs, quote)
  return url + (url.includes('#') ? fragment.slice(1) : fragment)
}

/**
 * `#:~:text=…`, with as many words before and after as tell the passage from all others of the
 * article; empty if no words of its paragraph do.
 */
export function toTextFragment(
  paragraphs: readonly Place[],
  { line, start, end, exact }: Pick<Quote, 'line' | 'start' | 'end' | 'exact'>,
): string {
  const paragraph = paragraphs.find((each) => each.line === line)
  if (paragraph === undefined) return ''
  const characters = [...paragraph.text]
  const before = characters.slice(0, start - paragraph.start).join('')
  const after = characters.slice(end - paragraph.start).join('')
  const starts = [...before.matchAll(/\S+/gu)].map(({ index }) => index)
  const ends = [...after.matchAll(/\S+/gu)].map(({ index, 0: word }) => index + word.length)
  const texts = paragraphs.map(({ text }) => fold(text))
  for (let count = 0; count <= Math.max(starts.length, ends.length); count += 1) {
    const prefix = count === 0 ? '' : before.slice(starts.at(-count) ?? 0)
    const suffix = count === 0 ? '' : after.slice(0, ends[count - 1] ?? after.length)
    const wanted = fold(prefix + exact + suffix)
    if (texts.reduce((sum, text) => sum + countWithin(text, wanted), 0) === 1) {
      const parts = [encode(prefix, '', '-'), encode(exact), encode(suffix, '-')]
      return `#:~:text=${parts.filter((part) => part !== '').join(',')}`
    }
  }
  return ''
}

/** As a browser compares: without case, marks and the difference of one space or several. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

/** Also those that overlap. */
function countWithin(text: string, wanted: string): number {
  let count = 0
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) count += 1
  return count
}

/** A hyphen would be read as part of the syntax, but for that which marks words before or after. */
function encode(text: string, ahead = '', behind = ''): string {
  const words = encodeURIComponent(text.trim()).replaceAll('-', '%2D')
  return words === '' ? '' : ahead + words + behind
}
