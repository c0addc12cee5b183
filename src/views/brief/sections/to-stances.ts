/** Who stands where: the latest stance of each actor on each commitment and topic. */
import { lowerFirst } from '../../../language/lower-first'
import { toActorName, toFlag } from '../../../language/names'
import { signMessages } from '../../../language/messages/sign-messages'
import { toDateWords } from '../../../passages/words/date-words'
import { toTeller } from '../../../passages/words/source-words'
import { toStanceWords } from '../../../passages/words/stance-words'
import { toTopicName } from '../../../language/messages/topic-messages'
import { isBefore } from '../../../model/dates'
import type { Dossier, Statement } from '../../../model/dossier'
import { findById } from '../../../model/find-by-id'
import { READINGS, type ActorId, type Commitment, type Language } from '../../../model/vocabulary'
import { toCounted } from '../../../passages/counted'
import { toCellHistories, type CellHistory } from '../../../stances/cells/cell-histories'
import { toCellParts, type CellPart } from '../../../stances/cells/cell-parts'
import { serializeCell, toCellSubject } from '../../../selection/cell-text'
import { findObstacles } from '../../../stances/obstacles'
import { selectOfSubject } from '../../../stances/subject-statements'
import type { Stages } from '../../../stages/stages'
import type { TopicId } from '../../../model/topic'
import type { StanceCount, StanceGroup, StanceRow } from '../brief'
import { briefMessages } from '../brief-messages'
import { toSubject } from './to-items'

/** An actor's latest stance on a topic among the subject's statements. */
export interface LatestStance {
  readonly actor: ActorId
  readonly commitment: Commitment
  /** Null on a commitment that has no topics. */
  readonly topic: TopicId | null
  /** Of all known statements, whether or not they match the search words. */
  readonly latest: Statement
  /** Whether `latest` matches; if not, no older statement takes its place. */
  readonly isShown: boolean
  /** Matching statements, newest first; never empty. */
  readonly statements: readonly Statement[]
  /** The newest of these from which the stance shifted to `latest`; null without a shift. */
  readonly former: Statement | null
  /** The latest known on the topic, in any of the cell's statements. */
  readonly newest: Statement
}

/**
 * In the order of the actors, then of the commitments; without inherited statements. `said` are all
 * known statements of the subject; `only` limits the result to one actor.
 */
export function toLatestStances(
  { known, matching }: Stages<Dossier>,
  said: readonly Statement[],
  only: ActorId | null = null,
): readonly LatestStance[] {
  const isShort = matching.statements.length < known.statements.length
  const shown = isShort ? new Set(matching.statements) : null
  const toParts = (
    { statements }: CellHistory<Statement>,
    commitment: Commitment,
  ): readonly CellPart<Statement>[] =>
    toCellParts(statements, (each) => shown?.has(each) !== false, commitment, known.stances)
  return toCellHistories({ ...known, statements: said }, false)
    .filter(({ actor }) => only === null || actor === only)
    .flatMap((cell) => {
      const { actor } = cell
      const commitment = findById(known.commitments, cell.commitment)
      const whole = { ...cell, statements: selectOfSubject(known, 'cells', toCellSubject(cell)) }
      const newestOn = new Map(toParts(whole, commitment).map((part) => [part.topic, part.latest]))
      return toParts(cell, commitment)
        .filter(({ passing }) => passing.length > 0)
        .map(({ topic, latest, isShown, passing }) => {
          const part = { topic, latest, isShown, statements: passing }
          const former = isShown ? findFormer(whole, passing, latest) : null
          return { actor, commitment, ...part, former, newest: newestOn.get(topic) ?? latest }
        })
    })
}

function findFormer(
  cell: CellHistory<Statement>,
  statements: readonly Statement[],
  latest: Statement,
): Statement | null {
  const former = statements.find(
    (each) =>
      each.stance !== latest.stance &&
      isBefore(each.saidSpan, latest.saidSpan) &&
      findObstacles(cell, each, latest).length === 0,
  )
  return former ?? null
}

/** As `countStatements`, for the latest stances that are shown. */
export function countStances(
  dossier: Pick<Dossier, 'stances'>,
  latestStances: readonly LatestStance[],
): readonly StanceCount[] {
  return countStatements(
    dossier,
    latestStances.filter(({ isShown }) => isShown).map(({ latest }) => latest),
  )
}

/**
 * How many statements take each stance, open readings separately; in the order of the stances,
 * without zeros.
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

/** A further detail of a row; null without one. */
export type ToAside = (latestStance: LatestStance) => string | null

/** An actor's stances by group of commitments. */
export function toGroupsOfCommitments(
  dossier: Dossier,
  latestStances: readonly LatestStance[],
  language: Language,
  toAside: ToAside,
): readonly StanceGroup[] {
  return dossier.groups.flatMap(({ id, name, commitments }) => {
    const rows = latestStances
      .filter(({ commitment }) => commitments.includes(commitment.id))
      .map((latestStance) => toRow(dossier, latestStance, 'commitment', language, toAside))
    return rows.length === 0 ? [] : [{ key: id, title: name[language], titleTo: null, rows }]
  })
}

/** The actors by stance on one commitment, strongest first; then open readings, then what is left out. */
export function toGroupsOfStances(
  dossier: Dossier,
  latestStances: readonly LatestStance[],
  language: Language,
  toAside: ToAside,
): readonly StanceGroup[] {
  const words = briefMessages[language]
  const isFirm = ({ isShown, latest }: LatestStance) => isShown && latest.reading === 'firm'
  const isOpen = ({ isShown, latest }: LatestStance) => isShown && latest.reading === 'open'
  const groups = [
    ...dossier.stances.map(({ id, definition }) => ({
      key: id,
      title: definition[language],
      within: latestStances.filter((each) => isFirm(each) && each.latest.stance === id),
    })),
    { key: 'open', title: words.onlyOpen, within: latestStances.filter(isOpen) },
    {
      key: 'left-out',
      title: words.leftOut,
      within: latestStances.filter((each) => !each.isShown),
    },
  ]
  return groups
    .filter(({ within }) => within.length > 0)
    .map(({ key, title, within }) => ({
      key,
      title,
      titleTo: null,
      rows: within.map((latestStance) => toRow(dossier, latestStance, 'actor', language, toAside)),
    }))
}

/** Stances by actor. */
export function toGroupsOfActors(
  dossier: Dossier,
  latestStances: readonly LatestStance[],
  language: Language,
  toAside: ToAside = () => null,
): readonly StanceGroup[] {
  const actors = [...new Set(latestStances.map(({ actor }) => actor))]
  return actors.map((actor) => ({
    key: actor,
    title: toActorName(dossier, actor, language),
    titleTo: toSubject('actors', actor),
    rows: latestStances
      .filter((latestStance) => latestStance.actor === actor)
      .map((latestStance) => toRow(dossier, latestStance, 'commitment', language, toAside)),
  }))
}

/** One actor's stance, named by the actor or by the commitment. */
export function toRow(
  dossier: Dossier,
  latestStance: LatestStance,
  namedBy: 'actor' | 'commitment',
  language: Language,
  toAside: ToAside = () => null,
): StanceRow {
  const words = briefMessages[language]
  const { actor, commitment, topic, latest, isShown, statements, former, newest } = latestStance
  const stanceOf = ({ stance }: Statement) => findById(dossier.stances, stance)
  const stance = stanceOf(latest)
  const cell = { actor, commitment: commitment.id, ...(topic !== null && { topic }) }
  return {
    key: serializeCell(cell),
    name: namedBy === 'actor' ? toActorName(dossier, actor, language) : commitment.name[language],
    topic:
      topic === null || commitment.toldApartBy === null
        ? null
        : toTopicName(dossier, topic, commitment.toldApartBy, language),
    flag: namedBy === 'actor' ? toFlag(dossier, actor) : null,
    stance: isShown ? stance : null,
    isOpen: latest.reading === 'open',
    word: isShown ? toStanceWords(stance, latest.reading, language) : words.leftOut,
    teller: isShown ? toTeller(dossier, latest, language) : null,
    passage: isShown ? toWords(dossier, latest) : null,
    details: [
      isShown && toDateWords(latest.saidSpan, latest.basis !== null, language),
      toCounted(statements, language),
      former !== null && words.changed(lowerFirst(stanceOf(former).name[language], language)),
      newest.stance !== latest.stance &&
        words.newer(toStanceWords(stanceOf(newest), newest.reading, language)),
      statements.every(({ voice }) => voice !== 'own') && signMessages[language].reported,
      isShown && toAside(latestStance),
    ]
      .filter((part) => part !== false && part !== null)
      .join(' · '),
    to: { view: 'board', cell },
  }
}

/** The words of a passage, for a row. */
export function toWords({ articles }: Dossier, { id, quote, gloss, article }: Statement) {
  return { id, quote: quote.exact, gloss, language: findById(articles, article).language }
}
