/** A subject's statements and events by date, oldest first, with the gaps in between. */
import type { Filters } from '../../../filters/filters'
import { formatSpan } from '../../../language/format-date'
import { compareSpans, toEpochDay, type DateSpan, type Period } from '../../../model/dates'
import type { Dossier, Event, Statement } from '../../../model/dossier'
import { groupBy } from '../../../model/group-by'
import { keepToldOrder } from '../../../model/told-order'
import type { Language } from '../../../model/vocabulary'
import { toCounted } from '../../../passages/counted'
import { passagesMessages } from '../../../passages/passages-messages'
import type { DateRow } from '../brief'
import { briefMessages } from '../brief-messages'
import { toEventItem, toFiltered } from './to-items'
import { countStatements } from './to-stances'

/** In days; shorter gaps are not shown. */
const GAP = 92
const DAYS_OF_MONTH = 365.25 / 12

/** Statements and events with the same span share a row, which links to that period. */
export function toDateRows(
  dossier: Dossier,
  statements: readonly Statement[],
  events: readonly Event[],
  filters: Partial<Filters>,
  language: Language,
): readonly DateRow[] {
  const saidOn = groupBy(statements, ({ saidSpan }) => toKey(saidSpan))
  const eventsOn = groupBy(events, ({ span }) => toKey(span))
  const dated = [...statements.map(({ saidSpan }) => saidSpan), ...events.map(({ span }) => span)]
  const spans = new Map(dated.map((span) => [toKey(span), span]))
  const sorted = keepToldOrder(
    [...spans].toSorted(([, a], [, b]) => compareSpans(a, b)),
    ([key]) => eventsOn.get(key) ?? [],
  )
  let last: number | null = null
  return sorted.flatMap(([key, span]) => {
    const said = saidOn.get(key) ?? []
    const happened = eventsOn.get(key) ?? []
    const isInferred = [...said, ...happened].every(({ basis }) => basis !== null)
    const mark = isInferred ? null : passagesMessages[language].inferred
    const row: DateRow = {
      key,
      to: toFiltered('board', { ...filters, time: toPeriod(span) }),
      text: formatSpan(span, language),
      isInferred,
      counts: countStatements(dossier, said),
      counted: [
        ...(said.length === 0 ? [] : [toCounted(said, language)]),
        ...(mark !== null && said.some(({ basis }) => basis !== null) ? [mark] : []),
      ].join(' · '),
      events: happened.map((event) =>
        toEventItem(event, language, { aside: event.basis === null ? null : mark }),
      ),
    }
    const start = toStart(span)
    const since = last ?? start
    const gap = start - since
    last = Math.max(last ?? toEnd(span), toEnd(span))
    const isGap = gap >= GAP && !sorted.some(([, other]) => mayLieWithin(other, since, start))
    return isGap ? [toGap(key, gap, language), row] : [row]
  })
}

/** The longest period that the span allows. */
export function toPeriod({ earliest, latest }: DateSpan): Period {
  return { from: earliest ?? latest, to: latest ?? earliest }
}

/** Whether a date that is not exact may lie between two days: then nobody knows of a gap there. */
function mayLieWithin({ earliest, latest }: DateSpan, from: number, to: number): boolean {
  return (
    (earliest === null || toEpochDay(earliest) < to) &&
    (latest === null || toEpochDay(latest) > from)
  )
}

function toGap(key: string, days: number, language: Language): DateRow {
  return {
    key: `before ${key}`,
    to: null,
    text: briefMessages[language].gap(Math.floor(days / DAYS_OF_MONTH)),
    isInferred: false,
    counts: [],
    counted: '',
    events: [],
  }
}

function toKey({ earliest, latest, precision }: DateSpan): string {
  return `${precision} ${earliest ?? ''}..${latest ?? ''}`
}

function toStart(span: DateSpan): number {
  return toEpochDay(toPeriod(span).from ?? '1970-01-01')
}

function toEnd(span: DateSpan): number {
  return toEpochDay(toPeriod(span).to ?? '1970-01-01')
}
