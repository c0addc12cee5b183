/** The names of those whom a byline names. */
import type { Author } from '../model/publication'

/** As the byline has it: the family name stands first in it, or last. */
export function toPrintedName(author: Author, byline: string | null): string {
  if (!('family' in author)) return 'person' in author ? author.person : author.body
  const { family, given } = author
  return isFamilyFirst(author, byline) ? `${family} ${given}` : `${given} ${family}`
}

/** `Nguyễn, Văn An`, as lists are sorted; a name that nobody has taken apart as it is printed. */
export function toSortedName(author: Author): string {
  return 'family' in author ? `${author.family}, ${author.given}` : toPrintedName(author, null)
}

export function isFamilyFirst(author: Author, byline: string | null): boolean {
  return 'family' in author && byline?.includes(`${author.family} ${author.given}`) === true
}
