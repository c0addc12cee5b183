/** What the timeline holds, as a list on paper. */
import { formatSpan } from '../language/format-date'
import { compareSpans } from '../model/dates'
import type { Dossier, Statement } from '../model/dossier'
import { keepToldOrder } from '../model/told-order'
import type { Language } from '../model/vocabulary'
import { toPassage, type Passage } from '../passages/passage'

/** One entry on the timeline's sheet. */
export interface TimeEntry {
  readonly key: string
  readonly when: string
  readonly passage: Passage | null
  /** An event, if it is not a passage. */
  readonly event: string | null
}

/** Oldest first; nothing stands before what it came after. */
export function toTimeEntries(
  dossier: Dossier,
  statements: readonly Statement[],
  language: Language,
): readonly TimeEntry[] {
  const said = statements.map((statement) => ({
    span: statement.saidSpan,
    key: statement.id,
    passage: toPassage(dossier, statement, language),
    events: [],
  }))
  const happened = dossier.events.map((event) => ({
    span: event.span,
    key: `event ${event.id}`,
    passage: null,
    events: [event],
  }))
  const sorted = [...happened, ...said].toSorted((a, b) => compareSpans(a.span, b.span))
  return keepToldOrder(sorted, ({ events }) => events).map(({ span, events, ...entry }) => ({
    ...entry,
    event: events[0]?.name[language] ?? null,
    when: formatSpan(span, language),
  }))
}
