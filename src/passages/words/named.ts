/** Text whose parts may name something that has its own page. */
import type { Language } from '../../model/vocabulary'

/** The address of that page. */
export interface BriefRef {
  readonly page: 'actors' | 'people' | 'instruments'
  readonly id: string
}

export interface NamedPart {
  readonly text: string
  /** Null for plain text. */
  readonly brief: BriefRef | null
  /** BCP 47; set if it differs from the reader's language. */
  readonly language: string | null
}

export function toPlainPart(text: string): NamedPart {
  return { text, brief: null, language: null }
}

/** Joins names into one list in the reader's language. */
export function toNamedList(names: readonly NamedPart[], language: Language): readonly NamedPart[] {
  if (names.length < 2) return names
  const rest = [...names]
  return new Intl.ListFormat(language)
    .formatToParts(names.map(({ text }) => text))
    .flatMap(({ type, value }) => (type === 'element' ? (rest.shift() ?? []) : toPlainPart(value)))
}

export function toPlainText(parts: readonly NamedPart[]): string {
  return parts.map(({ text }) => text).join('')
}
