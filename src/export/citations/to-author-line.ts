/** Authors in a citation to paste. */
import type { Language } from '../../model/vocabulary'
import { isFamilyFirst, toPrintedName } from '../author-names'
import type { Citable } from './citable'
import type { CitationStyle } from './citation-date'

/**
 * Null where nobody is named. Names are as printed, but for two rules of the styles: Chicago puts the
 * family name of the first author first, unless it is printed there, as in Vietnamese; APA writes
 * given names as initials.
 */
export function toAuthorLine(
  { authors, byline }: Pick<Citable, 'authors' | 'byline'>,
  style: CitationStyle,
  language: Language,
): string | null {
  const names = authors.map((author, index) => {
    if (!('family' in author)) return toPrintedName(author, byline)
    const { family, given } = author
    if (style === 'apa') return `${family}, ${toInitials(given)}`
    return index > 0 || isFamilyFirst(author, byline)
      ? toPrintedName(author, byline)
      : `${family}, ${given}`
  })
  const last = names.pop()
  if (last === undefined) return null
  if (names.length === 0) return last
  const and = language === 'vi' ? 'và' : style === 'apa' ? '&' : 'and'
  // A comma within a name asks for one after it, and so does a list of three.
  const comma = language === 'en' && (names.length > 1 || names[0]?.includes(',')) ? ',' : ''
  return `${names.join(', ')}${comma} ${and} ${last}`
}

function toInitials(given: string): string {
  return given.replaceAll(/(\p{L}\p{M}*)[^\s-]*/gu, '$1.')
}
