/** What of articles, and of whatever rests on them, is withheld on a day before it was known. */
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
import { withholdHead, withholdNote } from './select-known-index'
import type { Actor, LocalText, Roster, Sourced, Unnamed } from '../model/vocabulary'

const NOT_TOLD: LocalText = { en: '', vi: '' }

/** An article that was not yet published, without its headline and how it was dated, which may tell what it says. */
export function withholdArticle(article: Article, told: boolean): Article {
  const { published } = article
  return {
    ...withholdHead(article, told),
    published: { ...published, basis: NOT_TOLD },
    doubts: [],
  }
}

/**
 * Facts about actors without sources that tell of later, without memberships that had not certainly
 * begun, and without what an unnamed bearer is while no known statement speaks of it.
 */
export function withholdSources(
  actors: readonly Actor[],
  asOf: IsoDay,
  hidden: ReadonlySet<ArticleId>,
  { roster, said }: { readonly roster: Dossier['roster']; readonly said: readonly Statement[] },
): readonly Actor[] {
  // Sources name their articles by id, as the method reads them; what is outside goes by the roster.
  const isHidden = ({ source, certainty }: Sourced) =>
    [...hidden].some((id) => source?.en.includes(id) === true) ||
    (certainty !== 'stated' && certainty !== 'outside' && roster.asOf > asOf)
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

/** Before its day nothing is told of an attendance: not by whom it is counted, nor what of. */
export function withholdRoster(roster: Roster, asOf: IsoDay): Roster {
  if (roster.asOf <= asOf) return roster
  const members = roster.members.map((member) => ({ ...member, note: null }))
  return { ...withholdNote(roster, asOf), sources: [], members }
}

/** True where it had not certainly begun: of a start that is not known, its last possible day counts. */
function isLater({ sinceSpan }: Sourced, asOf: IsoDay): boolean {
  const begun = sinceSpan?.earliest ?? sinceSpan?.latest ?? null
  return begun !== null && begun > asOf
}

function withholdBearer(actor: Unnamed): Unnamed {
  return { ...actor, definition: NOT_TOLD, partOf: null }
}

/** Documents, bodies and people that known words, or known events, tell of. */
export function selectTold(
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
    // Notes hold an instrument against those of other articles.
    .map((each) => ({
      ...each,
      evidence: each.evidence.filter(isShown),
      note: hidden.size === 0 ? each.note : null,
    }))
    .filter(({ id, evidence }) => evidence.length > 0 || named.has(id))
  const told = new Set(ofArticles.map(({ id }) => id))
  return {
    people: people
      .map((each) => ({ ...each, roles: each.roles.filter(isShown) }))
      .filter(({ id, roles }) => roles.length > 0 || named.has(id)),
    // A whole that is not told of yet is no whole to its parts.
    instruments: ofArticles.map((each) =>
      each.partOf === null || told.has(each.partOf) ? each : { ...each, partOf: null },
    ),
  }
}

const IN_PART: LocalText = {
  en: '(part of this side is not yet known)',
  vi: '(một phần của bên này chưa được ghi nhận)',
}

/**
 * Disputes with at least two sides of which something is known. What is told of a dispute as a whole
 * is withheld until all of it is.
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

/** Entries of which something is known that tells the passage now; why it was taken out may tell the rest. */
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
