/** What of a timeline is known on the chosen day. */
import { LIST_FILTERS, type Filters } from '../../../filters/filters'
import { toPartWords } from '../../../language/messages/part-messages'
import { toStepWords } from '../../../language/step-words'
import type { IsoDay } from '../../../model/dates'
import type { Dossier } from '../../../model/dossier'
import type { Language } from '../../../model/vocabulary'
import { toCount } from '../../../model/count'
import { selectEvents } from '../../../selection/select-events'
import type { Selection } from '../../../selection/selection'
import { toKnownDays } from '../../../stages/known-days'
import type { KnownBy } from '../../../stages/cutoff'
import { timelineMessages } from '../timeline-messages'
import type { TimelineModel } from './timeline-model'
import { toLaneName } from './timeline-words'
import type { Moment } from './to-moments'
import { toKnownMoments } from './to-unknown'

/** A day on which something becomes known, with its name in the reader's language. */
export interface Stop {
  readonly day: IsoDay
  readonly name: string
}

export interface LaneName {
  readonly id: string
  readonly name: string
}

export interface TimelineDay {
  /** Null for the present. */
  readonly asOf: IsoDay | null
  /** The model's moments, reduced to what is known. */
  readonly moments: readonly Moment[]
  /** By what is known: even the name of a document could reveal later facts. */
  readonly lanes: readonly LaneName[]
  /** How much is known, of how much: `15 of 110 statements, in 14 sentences`. */
  readonly counted: string
  /** What the filters do to events; null without filters. */
  readonly events: string | null
}

/** `known` is what is known of the model's dossier, `total` how many statements that has. */
export function toTimelineDay(
  model: TimelineModel,
  known: Dossier,
  {
    asOf,
    unknown,
    total,
    asked,
  }: {
    readonly asOf: IsoDay | null
    /** Keys of what is not known yet. */
    readonly unknown: ReadonlySet<string>
    readonly total: number
    readonly asked: Pick<Selection, keyof Filters | 'inherit'>
  },
  language: Language,
): TimelineDay {
  const { laneIds, lanes } = model
  return {
    asOf,
    moments: toKnownMoments(model.moments, unknown, known),
    lanes: laneIds.map((id) => ({ id, name: toLaneName(known, lanes, id, language) })),
    counted: toPartWords(toCount(known.statements), total, language),
    events: isFiltered(asked)
      ? timelineMessages[language].events(selectEvents(known, asked).length, known.events.length)
      : null,
  }
}

function isFiltered({ time, ...lists }: Filters): boolean {
  return time !== null || LIST_FILTERS.some((name) => lists[name].length > 0)
}

/** The days that the handle can stop at, earliest first. */
export function toStops(dossier: Dossier, knownBy: KnownBy, language: Language): readonly Stop[] {
  return toKnownDays(dossier, knownBy).map((step) => ({
    day: step.day,
    name: toStepWords(step, language),
  }))
}
