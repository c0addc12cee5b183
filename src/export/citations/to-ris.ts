/** A citation in RIS, as read by EndNote, Zotero and Mendeley. */
import type { Language } from '../../model/vocabulary'
import type { Citable } from './citable'
import { SITE } from '../site'
import { toCitationNotes } from './to-citation-notes'

/** One record; every line ends in CR LF. */
export function toRis(citable: Citable, language: Language): string {
  const { kind, title, author, outlet, link, accessed, published } = citable
  const span = published?.span
  const day = span !== undefined && span.earliest === span.latest ? span.earliest : null
  const year = toYear(citable)
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', kind === 'page' ? 'ELEC' : 'NEWS'],
    ['ID', citable.key],
    ['TI', title],
    ['AU', author],
    ['T2', kind === 'page' ? SITE : outlet],
    ['PY', year],
    ['DA', day === null ? null : day.replaceAll('-', '/')],
    ['LA', citable.language],
    ['DB', kind === 'page' ? null : SITE],
    ['UR', link],
    ['Y2', accessed.replaceAll('-', '/')],
    ...toCitationNotes(citable, language).map((note) => ['N1', note] as const),
    ['ER', ''],
  ]
  return fields
    .flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${toOneLine(value)}\r\n`))
    .join('')
}

/** Null if the span crosses years. */
function toYear({ published }: Citable): string | null {
  const { earliest = null, latest = null } = published?.span ?? {}
  const year = earliest?.slice(0, 4) ?? null
  return latest?.slice(0, 4) === year ? year : null
}

/** A line break would end the value. */
function toOneLine(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/gu, ' ')
}
