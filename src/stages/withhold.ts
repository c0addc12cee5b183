/** Withholds what was not yet known on a day: parts of articles, and what depends on them. */
import type { IsoDay } from '../model/dates'
import type {
  Article,
  ArticleId,
  Dossier,
  Event,
  Person,
  Removed,
  Statement,
} from '../model/dossier'
import type { Instrument } from '../model/instrument'
import type { Dispute, DisputeSide } from '../model/dispute'
import type { StoryStep } from '../model/guide'
import { withholdHead, withholdNote } from './select-known-index'
import {
  OF_ARTICLES,
  type Actor,
  type LocalText,
  type Roster,
  type Sourced,
  type Unnamed,
} from '../model/vocabulary'

const WITHHELD: LocalText = { en: '', vi: '' }

/** An unpublished article, without what may reveal its content. */
export function withholdArticle(article: Article, isQuoted: boolean): Article {
  const withheld = withholdHead(article, isQuoted)
  return {
    ...withheld,
    published: { ...withheld.published, basis: WITHHELD },
    doubts: [],
  }
}

/**
 * Actors without sources from after the day, without memberships that had not certainly begun, and
 * without the definition of unnamed bearers of whom no known statement speaks.
 */
export function withholdSources(
  actors: readonly Actor[],
  asOf: IsoDay,
  hidden: ReadonlySet<ArticleId>,
  { roster, said }: { readonly roster: Dossier['roster']; readonly said: readonly Statement[] },
): readonly Actor[] {
  // Sources name articles by id. Those other than articles go by the day of the roster.
  const isHidden = ({ source, certainty }: Sourced) =>
    [...hidden].some((id) => source?.en.includes(id) === true) ||
    (!OF_ARTICLES.has(certainty) && certainty !== 'outside' && roster.asOf > asOf)
  const withhold = <T extends Sourced>(fact: T): T => {
    if (isLater(fact, asOf)) return { ...fact, source: null, since: null, sinceSpan: null }
    return isHidden(fact) ? { ...fact, source: null } : fact
  }
  const bearing = new Set(said.flatMap((statement) => statement.actors))
  return actors.map((actor) => {
    if (actor.kind === 'unnamed') return bearing.has(actor.id) ? actor : withholdBearer(actor)
    if (actor.kind === 'state') return { ...actor, roleSource: withhold(actor.roleSource) }
    const members = actor.members.filter((member) => !isLater(member, asOf)).map(withhold)
    return { ...actor, members }
  })
}

/** Before its day, a roster has no sources and no notes. */
export function withholdRoster(roster: Roster, asOf: IsoDay): Roster {
  if (roster.asOf <= asOf) return roster
  const members = roster.members.map((member) => ({ ...member, note: null }))
  return { ...withholdNote(roster, asOf), sources: [], members }
}

/** True if the fact had not begun by the day. Without an earliest start, the latest counts. */
function isLater({ sinceSpan }: Sourced, asOf: IsoDay): boolean {
  const begun = sinceSpan?.earliest ?? sinceSpan?.latest ?? null
  return begun !== null && begun > asOf
}

function withholdBearer(actor: Unnamed): Unnamed {
  return { ...actor, definition: WITHHELD, partOf: null }
}

/** The documents, bodies and people that occur in known statements, events or articles. */
export function selectMentioned(
  { people, instruments }: Pick<Dossier, 'people' | 'instruments'>,
  said: readonly Statement[],
  events: readonly Event[],
  hidden: ReadonlySet<ArticleId>,
): { readonly people: readonly Person[]; readonly instruments: readonly Instrument[] } {
  const isShown = ({ article }: { readonly article: ArticleId }) => !hidden.has(article)
  const named = new Set<string>([
    ...said.flatMap(({ via, instrument }) => [
      ...via,
      ...(instrument === null ? [] : [instrument]),
    ]),
    ...events.flatMap((event) => event.people),
  ])
  const ofArticles = instruments
    // A note may compare the instrument with those of hidden articles.
    .map((each) => ({
      ...each,
      evidence: each.evidence.filter(isShown),
      note: hidden.size === 0 ? each.note : null,
    }))
    .filter(({ id, evidence }) => evidence.length > 0 || named.has(id))
  const known = new Set(ofArticles.map(({ id }) => id))
  return {
    people: people
      .map((each) => ({ ...each, roles: each.roles.filter(isShown) }))
      .filter(({ id, roles }) => roles.length > 0 || named.has(id)),
    // A part must not reveal a whole that is not yet known.
    instruments: ofArticles.map((each) =>
      each.partOf === null || known.has(each.partOf) ? each : { ...each, partOf: null },
    ),
  }
}

const IN_PART: LocalText = {
  en: '(part of this side is not yet known)',
  vi: '(một phần của bên này chưa được ghi nhận)',
}

/**
 * Disputes with at least two sides of which something is known. The note on a dispute is withheld
 * until all of the dispute is known.
 */
export function selectDisputes(
  disputes: readonly Dispute[],
  known: ReadonlySet<string>,
): readonly Dispute[] {
  const isKnown = (id: string) => known.has(id)
  return disputes.flatMap((dispute) => {
    const sides = dispute.sides.flatMap((side) => {
      const all = countEvidence(side)
      const left = {
        ...side,
        statements: side.statements.filter(isKnown),
        figures: side.figures.filter(isKnown),
        events: side.events.filter(isKnown),
      }
      const count = countEvidence(left)
      if (count === 0) return []
      const { en, vi } = side.label
      return count === all
        ? [side]
        : [{ ...left, label: { en: `${en} ${IN_PART.en}`, vi: `${vi} ${IN_PART.vi}` } }]
    })
    if (sides.length < 2) return []
    const isWhole = dispute.sides.every((side) => sides.includes(side))
    return [{ ...dispute, sides, note: isWhole ? dispute.note : null }]
  })
}

/** The removed ids that have successors, all of them known: the reason may reveal any of them. */
export function selectRemoved(
  removed: readonly Removed[],
  known: ReadonlySet<string>,
): readonly Removed[] {
  return removed.filter(({ statements, events }) => {
    const now = [...statements, ...events]
    return now.length > 0 && now.every((id) => known.has(id))
  })
}

function countEvidence({ statements, figures, events }: DisputeSide): number {
  return statements.length + figures.length + events.length
}

/** The steps of a story keep their text only once all of their statements are known. */
export function withholdSteps(
  story: readonly StoryStep[],
  known: ReadonlySet<string>,
): readonly StoryStep[] {
  return story.map((step) =>
    step.statements.every((id) => known.has(id)) ? step : { ...step, text: null },
  )
}
