/** A citation in RIS, as read by EndNote, Zotero and Mendeley. */
import type { Author } from '../../model/publication'
import type { Language } from '../../model/vocabulary'
import type { Citable } from './citable'
import { DATE_FORMS, toCitedDate, type CalendarDate } from './cited-date'
import { toSortedName } from '../author-names'
import { SITE } from '../site'
import { toCitationNote } from './to-citation-note'

/**
 * One record; every line ends in CR LF. Each tag but `AU` comes once, since readers differ in which of
 * several values they keep.
 */
export function toRis(citable: Citable, language: Language): string {
  const { kind, title, authors, outlet, link, accessed } = citable
  const published = toDate(citable)
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', kind === 'page' ? 'ELEC' : 'NEWS'],
    ['ID', citable.key],
    ['TI', title],
    ...authors.map((author) => ['AU', toName(author)] as const),
    ['T2', kind === 'page' ? SITE : outlet],
    ['PY', published?.slice(0, 4) ?? null],
    ['DA', published === null ? null : toSlashed(published)],
    ['LA', citable.language],
    ['DB', kind === 'page' ? null : SITE],
    ['UR', toUndecoded(link)],
    // Without a date of publication, readers take the day of access for it.
    ['Y2', published === null ? null : toSlashed(accessed)],
    ['N1', toCitationNote(citable, language, published !== null)],
    ['ER', ''],
  ]
  return fields
    .flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${toOneLine(value)}\r\n`))
    .join('')
}

function toDate({ published }: Citable): CalendarDate | null {
  if (published === null) return null
  const date = toCitedDate(published.date)
  return DATE_FORMS[date.kind].shared(date) || null
}

/** `YYYY/MM/DD/`: the slashes stand even where month or day do not. */
function toSlashed(date: CalendarDate): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${year}/${month}/${day}/`
}

/** Family name first. A comma at the end keeps a name whole that must not be taken apart. */
function toName(author: Author): string {
  const name = toSortedName(author)
  return 'family' in author ? name : `${name},`
}

/**
 * Zotero reads RIS as HTML, where `&quot` is a quotation mark. Of the parts of our links only `quote`
 * begins like one of HTML’s names, so it stands first.
 */
function toUndecoded(link: string): string {
  return link.replace(/\?([^#]*)&(quote=[^&#]*)/u, '?$2&$1')
}

/** A line break would end the value. */
function toOneLine(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/gu, ' ')
}
