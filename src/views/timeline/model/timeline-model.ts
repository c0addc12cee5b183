/**
 * The content of the timeline, independent of layout: its lanes, the visible range of days, and
 * what is dated when.
 */
import { toActorNames } from '../../../language/names'
import { compareSpans, toEpochDay, type DateSpan, type Period } from '../../../model/dates'
import type {
  ArticleId,
  Dossier,
  DossierIndex,
  EventId,
  Statement,
  StatementHead,
  StatementId,
} from '../../../model/dossier'
import { toInheritance } from '../../../model/inheritance'
import { UNNAMED, type Language } from '../../../model/vocabulary'
import { actorsOf } from '../../../filters/filters'
import { selectEvents } from '../../../selection/select-events'
import { selectStatements } from '../../../selection/select-statements'
import type { Lanes, Selection } from '../../../selection/selection'
import { toMarkWords } from './mark-words'
import { timelineMessages } from '../timeline-messages'
import { toSourceName } from './timeline-words'
import { NO_DOCUMENT, toMoments, type Mark, type Moment } from './to-moments'
import { toSilences, type Silence } from './to-silences'
import type { Stretch } from '../geometry/to-time-scale'

export interface TimelineModel {
  readonly lanes: Lanes
  /** Ids of commitment groups, of actors, or of instruments and `NO_DOCUMENT`. */
  readonly laneIds: readonly string[]
  /** The visible range. */
  readonly domain: Stretch
  /** The whole range of the dossier. */
  readonly extent: Stretch
  readonly isZoomed: boolean
  /** In chronological order. */
  readonly moments: readonly Moment[]
  /** The visible ones. */
  readonly silences: readonly Silence[]
  /** Statements that pass the filters, visible or not. */
  readonly passing: number
  /** The earliest of them. */
  readonly firstPassing: StatementId | null
  readonly names: TimelineNames
}

/** What moments refer to by id. */
export interface TimelineNames {
  /** Outlet and day of publication. */
  readonly articles: ReadonlyMap<ArticleId, string>
  readonly participants: ReadonlyMap<EventId, string>
}

type TimelineSelection = Parameters<typeof selectStatements>[1] &
  Pick<Selection, 'lanes' | 'zoom'> & {
    /** An event that stays although the filters leave it out. */
    readonly kept?: EventId | null
  }

/** Of the dossier's articles, only `articles` count as dated publications. */
export function toTimelineModel(
  dossier: Dossier,
  selection: TimelineSelection,
  language: Language,
  articles: Dossier['articles'] = dossier.articles,
): TimelineModel {
  const dated = { ...dossier, articles }
  const extent = toExtent(dated)
  const domain = toDomain(extent, selection.zoom)
  const passing = selectStatements(dossier, selection)
  const { laneIds, marks } = toMarks(dossier, selection, passing, language)
  const shown = new Set(selectEvents(dossier, selection))
  const events = dossier.events.filter((event) => shown.has(event) || event.id === selection.kept)
  // Silences tell of the articles, whatever the filters.
  const published = articles.map((article) => article.published.span)
  const others = [
    ...dossier.statements.map((s) => s.saidSpan),
    ...dossier.events.map((event) => event.span),
  ]
  return {
    lanes: selection.lanes,
    laneIds,
    domain,
    extent,
    isZoomed: domain !== extent,
    moments: toMoments({ ...dated, events }, marks, domain),
    silences: toSilences(published, others, domain),
    passing: passing.length,
    names: toNames(dossier, language),
    firstPassing: passing.toSorted((a, b) => compareSpans(a.saidSpan, b.saidSpan))[0]?.id ?? null,
  }
}

function toNames(dossier: Dossier, language: Language): TimelineNames {
  const { articles, events } = dossier
  return {
    articles: new Map(articles.map((article) => [article.id, toSourceName(article, language)])),
    participants: new Map(
      events.map(({ id, participants }) => [id, toActorNames(dossier, participants, language)]),
    ),
  }
}

function otherSpans(dossier: Dossier): readonly DateSpan[] {
  return [
    ...dossier.events.map((event) => event.span),
    ...dossier.articles.map((article) => article.published.span),
  ]
}

export function toExtent(dossier: Dossier): Stretch {
  const spans = [...dossier.statements.map((s) => s.saidSpan), ...otherSpans(dossier)]
  const starts = spans.map((span) => span.earliest ?? span.latest).filter((day) => day !== null)
  const ends = spans.map((span) => span.latest ?? span.earliest).filter((day) => day !== null)
  const from = starts.toSorted().at(0) ?? '1970-01-01'
  const to = ends.toSorted().at(-1) ?? from
  return { from: toEpochDay(from), to: toEpochDay(to) + 1 }
}

/** A zoom to a range without content is ignored. */
export function toDomain(extent: Stretch, zoom: Period | null): Stretch {
  if (zoom === null) return extent
  const from = Math.max(extent.from, zoom.from === null ? extent.from : toEpochDay(zoom.from))
  const to = Math.min(extent.to, zoom.to === null ? extent.to : toEpochDay(zoom.to) + 1)
  const isAll = from === extent.from && to === extent.to
  return from >= to || isAll ? extent : { from, to }
}

function toMarks(
  dossier: Dossier,
  selection: TimelineSelection,
  statements: readonly Statement[],
  language: Language,
): { readonly laneIds: readonly string[]; readonly marks: readonly Mark[] } {
  const { inheritedName } = timelineMessages[language]
  const rankOf = new Map(dossier.stances.map((stance, rank) => [stance.id, { stance, rank }]))
  const { laneIds, lanesOf } = toLanes(dossier, selection, statements)
  const marks = statements.flatMap((statement) => {
    const known = rankOf.get(statement.stance)
    if (known === undefined) return []
    const words = toMarkWords(dossier, statement, language)
    return lanesOf(statement).map((id) => {
      const inherited = selection.lanes === 'country' && !statement.actors.includes(id)
      return {
        key: `${statement.id}@${id}`,
        statement,
        stance: known.stance,
        words,
        name: inherited ? inheritedName(words.name) : words.name,
        rank: known.rank,
        lane: laneIds.indexOf(id),
        inherited,
      }
    })
  })
  return { laneIds, marks: marks.toSorted((a, b) => a.lane - b.lane || a.rank - b.rank) }
}

export type LaneQuestion = Pick<Selection, 'lanes' | 'inherit' | 'country'>

/** The lanes that these statements take, in order, and those of each of them. */
export function toLanes(
  dossier: DossierIndex,
  selection: LaneQuestion,
  statements: readonly StatementHead[],
): {
  readonly laneIds: readonly string[]
  readonly lanesOf: (statement: StatementHead) => readonly string[]
} {
  const inheritance = selection.inherit ? toInheritance(dossier.actors) : null
  const groupOf = new Map(dossier.commitments.map(({ id, group }) => [id, [group]]))
  const lanesOf = (statement: StatementHead): readonly string[] => {
    if (selection.lanes === 'commitment') return groupOf.get(statement.commitment) ?? []
    if (selection.lanes === 'instrument') return [statement.instrument ?? NO_DOCUMENT]
    const actors = actorsOf(statement, inheritance)
    const { country } = selection
    return country.length === 0 ? actors : actors.filter((actor) => country.includes(actor))
  }
  const used = new Set<string>()
  for (const statement of statements) for (const id of lanesOf(statement)) used.add(id)
  const inOrder = {
    country: () => dossier.actors.map(({ id }) => id),
    instrument: () => [...toFirstTold(dossier.statements), UNNAMED, NO_DOCUMENT],
  }
  const laneIds =
    selection.lanes === 'commitment'
      ? dossier.groups.map(({ id }) => id)
      : [...new Set([...inOrder[selection.lanes](), ...used])].filter((id) => used.has(id))
  return { laneIds, lanesOf }
}

/** Ids of the instruments that statements refer to, in order of first mention. */
function toFirstTold(statements: DossierIndex['statements']): readonly string[] {
  const inTime = statements.toSorted((a, b) => compareSpans(a.saidSpan, b.saidSpan))
  const about = inTime.flatMap(({ instrument }) => (instrument === null ? [] : [instrument]))
  return [...new Set(about)].filter((id) => id !== UNNAMED)
}
