/** Who stands where: the latest stance of each actor on each commitment, told apart by what it is about. */
import { formatSpan } from '../../language/format-date'
import { lowerFirst } from '../../language/lower-first'
import { toActorName } from '../../language/names'
import { toStanceWords } from '../../language/stance-words'
import { toTopicName } from '../../language/topic-messages'
import { isBefore } from '../../model/dates'
import type { Dossier, Statement } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import { READINGS, type ActorId, type Commitment, type Language } from '../../model/vocabulary'
import { toCounted } from '../../passages/counted'
import { toCellParts } from '../../selection/cell-parts'
import type { Stages } from '../../selection/stages'
import { findTopicGap, type TopicId } from '../../selection/topic'
import type { StanceCount, StanceGroup, StanceRow } from './brief'
import { briefMessages } from './brief-messages'
import { toFlag, toSubject } from './to-items'

/** What one actor says on one thing. */
export interface Standing {
  readonly actor: ActorId
  readonly commitment: Commitment
  /** Null on a commitment whose statements need no telling apart. */
  readonly topic: TopicId | null
  /** Of all that is known of it, whether or not it has the words looked for. */
  readonly latest: Statement
  /** Whether it has them: an older one never stands in for it. */
  readonly isShown: boolean
  /** Those that have them, newest first; never empty. */
  readonly statements: readonly Statement[]
  /** The latest on the same thing that anything known tells, of the subject or not. */
  readonly newest: Statement
}

/**
 * In the order of the actors, then of the commitments; only what the statements name themselves.
 * `said` are all that are known of the subject.
 */
export function toStandings(
  { known, matching }: Stages<Dossier>,
  said: readonly Statement[],
  actors: readonly ActorId[] = known.actors.map(({ id }) => id),
): readonly Standing[] {
  const shown = new Set(matching.statements.map(({ id }) => id))
  return actors.flatMap((actor) =>
    known.commitments.flatMap((commitment): readonly Standing[] => {
      const toParts = (all: readonly Statement[]) =>
        toCellParts(
          all.filter((each) => each.commitment === commitment.id && each.actors.includes(actor)),
          ({ id }) => shown.has(id),
          commitment,
          known.stances,
        )
      const newest = new Map(toParts(known.statements).map((part) => [part.topic, part.latest]))
      return toParts(said)
        .filter(({ passing }) => passing.length > 0)
        .map(({ topic, latest, isShown, passing }) => {
          const what = { actor, commitment, topic, latest, isShown, statements: passing }
          return { ...what, newest: newest.get(topic) ?? latest }
        })
    }),
  )
}

/** How many of the standings are of each stance, as `countStatements` does; what is left out counts nowhere. */
export function countStances(
  dossier: Pick<Dossier, 'stances'>,
  standings: readonly Standing[],
): readonly StanceCount[] {
  return countStatements(
    dossier,
    standings.filter(({ isShown }) => isShown).map(({ latest }) => latest),
  )
}

/**
 * How many statements take each stance, open readings apart: in the order of the stances, without
 * empty ones.
 */
export function countStatements(
  { stances }: Pick<Dossier, 'stances'>,
  statements: readonly Statement[],
): readonly StanceCount[] {
  return stances.flatMap((stance) =>
    READINGS.flatMap((reading) => {
      const count = statements.filter(
        (each) => each.stance === stance.id && each.reading === reading,
      ).length
      return count === 0 ? [] : [{ stance, isOpen: reading === 'open', count }]
    }),
  )
}

/** An actor's stances, in the groups of the commitments. */
export function toGroupsOfCommitments(
  dossier: Dossier,
  standings: readonly Standing[],
  language: Language,
): readonly StanceGroup[] {
  return dossier.groups.flatMap(({ id, name, commitments }) => {
    const rows = standings
      .filter(({ commitment }) => commitments.includes(commitment.id))
      .map((standing) => toRow(dossier, standing, 'commitment', language))
    return rows.length === 0 ? [] : [{ key: id, title: name[language], titleTo: null, rows }]
  })
}

/** The actors with each stance on one commitment, strongest first; open readings and what is left out last. */
export function toGroupsOfStances(
  dossier: Dossier,
  standings: readonly Standing[],
  language: Language,
): readonly StanceGroup[] {
  const words = briefMessages[language]
  const isFirm = ({ isShown, latest }: Standing) => isShown && latest.reading === 'firm'
  const isOpen = ({ isShown, latest }: Standing) => isShown && latest.reading === 'open'
  const groups = [
    ...dossier.stances.map(({ id, definition }) => ({
      key: id,
      title: definition[language],
      within: standings.filter((each) => isFirm(each) && each.latest.stance === id),
    })),
    { key: 'open', title: words.onlyOpen, within: standings.filter(isOpen) },
    { key: 'left-out', title: words.leftOut, within: standings.filter((each) => !each.isShown) },
  ]
  return groups
    .filter(({ within }) => within.length > 0)
    .map(({ key, title, within }) => ({
      key,
      title,
      titleTo: null,
      rows: within.map((standing) => toRow(dossier, standing, 'actor', language)),
    }))
}

/** What else there is to tell of the statement that a row stands by. */
type ToAside = (latest: Statement) => string | null

/** Those who take a stance, and each one's stances. */
export function toGroupsOfActors(
  dossier: Dossier,
  standings: readonly Standing[],
  language: Language,
  toAside: ToAside = () => null,
): readonly StanceGroup[] {
  const actors = [...new Set(standings.map(({ actor }) => actor))]
  return actors.map((actor) => ({
    key: actor,
    title: toActorName(dossier, actor, language),
    titleTo: toSubject('actors', actor),
    rows: standings
      .filter((standing) => standing.actor === actor)
      .map((standing) => toRow(dossier, standing, 'commitment', language, toAside)),
  }))
}

function toRow(
  dossier: Dossier,
  standing: Standing,
  tells: 'actor' | 'commitment',
  language: Language,
  toAside: ToAside = () => null,
): StanceRow {
  const words = briefMessages[language]
  const { actor, commitment, topic, latest, isShown, statements, newest } = standing
  const stanceOf = ({ stance }: Statement) => findById(dossier.stances, stance)
  const stance = stanceOf(latest)
  const former = findFormer(standing)
  return {
    key: `${actor}.${commitment.id}.${topic ?? ''}`,
    name: tells === 'actor' ? toActorName(dossier, actor, language) : commitment.name[language],
    topic:
      topic === null || commitment.toldApartBy === null
        ? null
        : toTopicName(dossier, topic, commitment.toldApartBy, language),
    flag: tells === 'actor' ? toFlag(dossier, actor) : null,
    stance: isShown ? stance : null,
    isOpen: latest.reading === 'open',
    word: isShown ? toStanceWords(stance, latest.reading, language) : words.leftOut,
    details: [
      isShown && formatSpan(latest.saidSpan, language),
      toCounted(statements, language),
      former !== undefined && words.changed(lowerFirst(stanceOf(former).name[language], language)),
      newest.stance !== latest.stance &&
        words.newer(toStanceWords(stanceOf(newest), newest.reading, language)),
      statements.every(({ voice }) => voice !== 'own') && words.othersOnly,
      isShown && toAside(latest),
    ]
      .filter((part) => part !== false && part !== null)
      .join(' · '),
    to: {
      view: 'board',
      cell: { actor, commitment: commitment.id, ...(topic === null ? {} : { topic }) },
    },
  }
}

/**
 * The newest statement certainly before the latest, about the same thing and firm like it, of which
 * the stance was another one and is not held any more.
 */
function findFormer({ latest, isShown, statements }: Standing): Statement | undefined {
  if (!isShown || latest.reading === 'open') return undefined
  const thread = statements.filter(
    (each) => each.reading === 'firm' && findTopicGap(each, latest) === null,
  )
  const isEarlier = ({ saidSpan }: Statement) => isBefore(saidSpan, latest.saidSpan)
  const held = new Set(thread.filter((each) => !isEarlier(each)).map(({ stance }) => stance))
  return thread.find((each) => isEarlier(each) && !held.has(each.stance))
}
