/** A citation as CSL-JSON, the format of reference managers and citation processors. */
import type { DateSpan, IsoDay } from '../../model/dates'
import type { Language } from '../../model/vocabulary'
import type { Citable } from './citable'
import { SITE } from '../site'
import { toCitationNotes } from './to-citation-notes'

type DateParts = readonly number[]

interface CslDate {
  readonly 'date-parts': readonly [DateParts] | readonly [DateParts, DateParts]
  /** True if the date is inferred or only known as a span. */
  readonly circa?: true
}

export interface CslItem {
  readonly id: string
  readonly type: 'webpage' | 'article-newspaper'
  readonly title: string
  readonly author?: readonly [{ readonly literal: string }]
  readonly 'container-title'?: string
  readonly archive?: string
  readonly issued?: CslDate
  readonly accessed: CslDate
  readonly URL: string
  readonly version: string
  readonly language: string
  readonly note: string
}

/** One item. Unknown fields are left out, never filled in. */
export function toCslJson(citable: Citable, language: Language): CslItem {
  const isPage = citable.kind === 'page'
  const container = isPage ? SITE : citable.outlet
  const issued = toIssued(citable)
  return {
    id: citable.key,
    type: isPage ? 'webpage' : 'article-newspaper',
    title: citable.title,
    ...(citable.author !== null && { author: [{ literal: citable.author }] }),
    ...(container !== null && { 'container-title': container }),
    ...(!isPage && { archive: SITE }),
    ...(issued !== null && { issued }),
    accessed: { 'date-parts': [toDateParts(citable.accessed)] },
    URL: citable.link,
    version: citable.version,
    language: citable.language,
    note: toCitationNotes(citable, language).join(' '),
  }
}

/** Null if either end of the date is unknown: CSL has no half-open spans. */
function toIssued({ published }: Citable): CslDate | null {
  if (published === null) return null
  const { span, isInferred } = published
  const parts = toSpanParts(span)
  if (parts === null) return null
  const isUncertain = isInferred || span.precision === 'one-of'
  return { 'date-parts': parts, ...(isUncertain && { circa: true }) }
}

function toSpanParts({ earliest, latest, precision }: DateSpan): CslDate['date-parts'] | null {
  if (earliest === null || latest === null) return null
  const known = { day: 3, month: 2, year: 1, interval: 3, 'one-of': 3, open: 3 }[precision]
  const first = toDateParts(earliest).slice(0, known)
  return earliest === latest || known < 3 ? [first] : [first, toDateParts(latest)]
}

function toDateParts(day: IsoDay): DateParts {
  return day.split('-').map(Number)
}
