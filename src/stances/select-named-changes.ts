import { LIST_FILTERS } from '../filters/filters'
import { compareSpans, overlaps } from '../model/dates'
import type { Dossier, Event, Statement } from '../model/dossier'
import { keepToldOrder } from '../model/told-order'
import { selectStatements } from '../selection/select-statements'
import type { Selection } from '../selection/selection'
import type { Stages } from '../stages/stages'

/** A statement or an event that its article itself calls new or a change. */
export type NamedChange =
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'event'; readonly event: Event }

/**
 * Earliest first. Events have no stance and are not searched: they can only pass the filters by
 * country, article and time, and any other filter or a search leaves them out.
 */
export function selectNamedChanges(
  { known, matching }: Stages<Dossier>,
  selection: Selection,
): readonly NamedChange[] {
  const { country, article, time, q } = selection
  const isStanceAsked =
    q !== '' ||
    LIST_FILTERS.some(
      (name) => name !== 'country' && name !== 'article' && selection[name].length > 0,
    )
  const events = isStanceAsked
    ? []
    : known.events.filter(
        ({ changeWords, participants, evidence, span }) =>
          changeWords !== null &&
          (country.length === 0 || participants.some((actor) => country.includes(actor))) &&
          (article.length === 0 || evidence.some((one) => article.includes(one.article))) &&
          (time === null || overlaps(span, time)),
      )
  const statements = selectStatements(matching, selection).filter(
    ({ changeWords }) => changeWords !== null,
  )
  const sorted = [
    ...statements.map((statement) => ({
      span: statement.saidSpan,
      change: { kind: 'statement', statement } as const,
    })),
    ...events.map((event) => ({ span: event.span, change: { kind: 'event', event } as const })),
  ].toSorted((a, b) => compareSpans(a.span, b.span))
  return keepToldOrder(sorted, ({ change }) => (change.kind === 'event' ? [change.event] : [])).map(
    ({ change }) => change,
  )
}
