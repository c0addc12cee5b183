/** Who stands where: the latest stance of each actor on each commitment. */
import { formatSpan } from '../../language/format-date'
import { lowerFirst } from '../../language/lower-first'
import { toActorName } from '../../language/names'
import { isBefore } from '../../model/dates'
import type { Dossier, Statement } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import type { ActorId, CommitmentId, Language, Stance } from '../../model/vocabulary'
import { toNewestFirst } from '../../selection/cell-statements'
import type { StanceCount, StanceGroup, StanceRow } from './brief'
import { briefMessages } from './brief-messages'
import { toFlag, toSubject } from './to-items'

/** What one actor says on one commitment; `stance` is the latest, `statements` come newest first. */
interface Standing {
  readonly actor: ActorId
  readonly commitment: CommitmentId
  readonly stance: Stance
  readonly statements: readonly [Statement, ...Statement[]]
}

/** In the order of the actors, then of the commitments; only what the statements name themselves. */
export function toStandings(
  dossier: Dossier,
  statements: readonly Statement[],
  actors: readonly ActorId[] = dossier.actors.map(({ id }) => id),
): readonly Standing[] {
  return actors.flatMap((actor) => {
    const own = statements.filter((statement) => statement.actors.includes(actor))
    return dossier.commitments.flatMap(({ id: commitment }) => {
      const said = own.filter((statement) => statement.commitment === commitment)
      const [latest, ...older] = toNewestFirst(said, dossier.stances)
      if (latest === undefined) return []
      const stance = findById(dossier.stances, latest.stance)
      return [{ actor, commitment, stance, statements: [latest, ...older] as const }]
    })
  })
}

/** How many of the standings are of each stance, in the order of the stances, without empty ones. */
export function countStances(
  { stances }: Pick<Dossier, 'stances'>,
  standings: readonly { readonly stance: Stance | string }[],
): readonly StanceCount[] {
  return stances.flatMap((stance) => {
    const count = standings.filter((each) => each.stance === stance || each.stance === stance.id)
    return count.length === 0 ? [] : [{ stance, count: count.length }]
  })
}

/** An actor's stances, in the groups of the commitments. */
export function toGroupsOfCommitments(
  dossier: Dossier,
  standings: readonly Standing[],
  language: Language,
): readonly StanceGroup[] {
  return dossier.groups.flatMap(({ id, name, commitments }) => {
    const rows = standings
      .filter(({ commitment }) => commitments.includes(commitment))
      .map((standing) => toRow(dossier, standing, 'commitment', language))
    return rows.length === 0 ? [] : [{ key: id, title: name[language], titleTo: null, rows }]
  })
}

/** The actors with each stance on one commitment, strongest first. */
export function toGroupsOfStances(
  dossier: Dossier,
  standings: readonly Standing[],
  language: Language,
): readonly StanceGroup[] {
  return dossier.stances.flatMap((stance) => {
    const rows = standings
      .filter((standing) => standing.stance === stance)
      .map((standing) => toRow(dossier, standing, 'actor', language))
    return rows.length === 0
      ? []
      : [{ key: stance.id, title: stance.definition[language], titleTo: null, rows }]
  })
}

/** Those who take a stance, and each one's stances; `toAside` adds what else there is to say of the latest. */
export function toGroupsOfActors(
  dossier: Dossier,
  standings: readonly Standing[],
  language: Language,
  toAside: (latest: Statement) => string | null = () => null,
): readonly StanceGroup[] {
  const actors = [...new Set(standings.map(({ actor }) => actor))]
  return actors.map((actor) => ({
    key: actor,
    title: toActorName(dossier, actor, language),
    titleTo: toSubject('actors', actor),
    rows: standings
      .filter((standing) => standing.actor === actor)
      .map((standing) =>
        toRow(dossier, standing, 'commitment', language, toAside(standing.statements[0])),
      ),
  }))
}

function toRow(
  dossier: Dossier,
  { actor, commitment, stance, statements }: Standing,
  tells: 'actor' | 'commitment',
  language: Language,
  aside: string | null = null,
): StanceRow {
  const words = briefMessages[language]
  const [latest] = statements
  const before = statements.find(
    (earlier) => earlier.stance !== latest.stance && isBefore(earlier.saidSpan, latest.saidSpan),
  )
  return {
    key: `${actor}.${commitment}`,
    name:
      tells === 'actor'
        ? toActorName(dossier, actor, language)
        : findById(dossier.commitments, commitment).name[language],
    flag: tells === 'actor' ? toFlag(dossier, actor) : null,
    stance,
    details: [
      formatSpan(latest.saidSpan, language),
      words.passages(statements.length),
      before !== undefined &&
        words.changed(
          lowerFirst(findById(dossier.stances, before.stance).name[language], language),
        ),
      statements.every(({ voice }) => voice !== 'own') && words.othersOnly,
      aside,
    ]
      .filter((part) => part !== false && part !== null)
      .join(' · '),
    to: { view: 'board', cell: { actor, commitment } },
  }
}
