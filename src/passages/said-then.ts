/** What was certainly said in the time of an event, for its panel and its brief alike. */
import { formatDay } from '../language/format-date'
import type { IsoDay } from '../model/dates'
import type { Dossier, Event, Statement } from '../model/dossier'
import type { Language } from '../model/vocabulary'
import type { Stages } from '../stages/stages'
import { toNewestFirst } from '../stances/cells/cell-statements'
import { areDaysKnown } from '../stances/said-then'
import { selectOfSubject } from '../stances/subject-statements'
import { saidThenMessages } from './words/said-then-messages'

export interface SaidThen {
  /** Says "then" only if the event's own days are known. */
  readonly title: string
  /** Those that match the search, newest first; see `selectOfSubject`. */
  readonly statements: readonly Statement[]
  /** Sentences: that none is known, that the search leaves some out, that the event's days are not known. */
  readonly notes: readonly string[]
}

/** `asOf` is the day shown, to be named; null for today or where the page names it anyway. */
export function toSaidThen(
  { known, matching }: Stages<Dossier>,
  { id, span }: Event,
  asOf: IsoDay | null,
  language: Language,
): SaidThen {
  const words = saidThenMessages[language]
  const all = selectOfSubject(known, 'events', id)
  const found = selectOfSubject(matching, 'events', id)
  const notes = [
    all.length === 0 && words.nothingKnown(asOf === null ? null : formatDay(asOf, language)),
    all.length > found.length && words.leftOut(all.length - found.length),
    found.length > 0 && !areDaysKnown(span) && words.ownDaysUnknown,
  ]
  return {
    title: areDaysKnown(span) ? words.saidThen : words.saidWithin,
    statements: toNewestFirst(found, known.stances),
    notes: notes.filter((note) => note !== false),
  }
}
