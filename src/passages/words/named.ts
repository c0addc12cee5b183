/** Words in which something may be named that has a page of its own. */
import type { Language } from '../../model/vocabulary'

/** Where what is known of it stands. */
export interface BriefRef {
  readonly page: 'actors' | 'people' | 'instruments'
  readonly id: string
}

export interface NamedPart {
  readonly text: string
  /** Null where nothing is named. */
  readonly brief: BriefRef | null
  /** BCP 47, where it is not the reader's. */
  readonly language: string | null
}

export function toPlainPart(text: string): NamedPart {
  return { text, brief: null, language: null }
}

/** Several names as one list in the reader's language. */
export function toNamedList(names: readonly NamedPart[], language: Language): readonly NamedPart[] {
  const rest = [...names]
  return new Intl.ListFormat(language)
    .formatToParts(names.map(({ text }) => text))
    .flatMap(({ type, value }) => (type === 'element' ? (rest.shift() ?? []) : toPlainPart(value)))
}

export function toPlainText(parts: readonly NamedPart[]): string {
  return parts.map(({ text }) => text).join('')
}
