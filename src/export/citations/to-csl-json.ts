/** A citation as CSL-JSON, the format of reference managers and citation processors. */
import type { Author } from '../../model/publication'
import type { Language } from '../../model/vocabulary'
import type { Citable } from './citable'
import { formatDate } from './citation-date'
import { DATE_FORMS, toCitedDate, toParts, type DateParts } from './cited-date'
import { SITE } from '../site'
import { toCitationNote } from './to-citation-note'

interface CslDate {
  readonly 'date-parts'?: DateParts
  /** In words, where numbers have no room for what is known. */
  readonly literal?: string
  /** True if the date is inferred, or one unknown day within a span. */
  readonly circa?: true
}

type CslName = { readonly family: string; readonly given: string } | { readonly literal: string }

export interface CslItem {
  readonly id: string
  readonly type: 'webpage' | 'article-newspaper'
  readonly title: string
  readonly author?: readonly CslName[]
  readonly 'container-title'?: string
  readonly archive?: string
  readonly issued?: CslDate
  readonly accessed: CslDate
  readonly URL: string
  /** Of a page; an article’s own version is not known, and ours stands in the note. */
  readonly version?: string
  readonly language: string
  readonly note: string
}

/** One item. Unknown fields are left out, never filled in. */
export function toCslJson(citable: Citable, language: Language): CslItem {
  const isPage = citable.kind === 'page'
  const container = isPage ? SITE : citable.outlet
  const issued = toIssued(citable, language)
  return {
    id: citable.key,
    type: isPage ? 'webpage' : 'article-newspaper',
    title: citable.title,
    ...(citable.authors.length > 0 && { author: citable.authors.map(toName) }),
    ...(container !== null && { 'container-title': container }),
    ...(!isPage && { archive: SITE }),
    ...(issued !== null && { issued }),
    accessed: { 'date-parts': [toParts(citable.accessed)] },
    URL: citable.link,
    ...(isPage && { version: citable.version }),
    language: citable.language,
    note: toCitationNote(citable, language),
  }
}

function toName(author: Author): CslName {
  if ('family' in author) return author
  return { literal: 'person' in author ? author.person : author.body }
}

function toIssued({ published }: Citable, language: Language): CslDate | null {
  if (published === null) return null
  const date = toCitedDate(published.date)
  const parts = DATE_FORMS[date.kind].csl(date)
  const isUncertain = published.isInferred || date.kind === 'one-of'
  return {
    ...(parts === null
      ? { literal: formatDate(published.date, 'chicago', language) }
      : { 'date-parts': parts }),
    ...(isUncertain && { circa: true }),
  }
}
