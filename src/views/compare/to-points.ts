/** The points on which stances are compared: a commitment, or a topic within it. */
import type { Filters } from '../../filters/filters'
import { toActorName } from '../../language/names'
import { toTopicName } from '../../language/messages/topic-messages'
import { compareSpans, type DateSpan } from '../../model/dates'
import type { Dossier, Statement } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import {
  UNNAMED,
  type ActorId,
  type Commitment,
  type CommitmentId,
  type Language,
} from '../../model/vocabulary'
import { toCellHistories, type CellHistory } from '../../stances/cells/cell-histories'
import { toCellParts, type CellPart } from '../../stances/cells/cell-parts'
import { selectCounted, toRowFilter } from '../../stances/cells/row-statements'
import type { Selection } from '../../selection/selection'
import type { Stages } from '../../stages/stages'
import { toTopic } from '../../model/topic'
import { compareMessages } from './compare-messages'

/** Equal for two actors' stances on one topic. Talks between the two have one key, whoever speaks. */
type PointKey = string

export interface Point {
  readonly key: PointKey
  /** Null for a commitment as a whole. */
  readonly name: string | null
  /** False if the texts leave the topic unnamed: two unnamed topics may differ. */
  readonly isNamed: boolean
}

export interface ColumnHistory {
  readonly actor: ActorId
  readonly parts: ReadonlyMap<CommitmentId, ReadonlyMap<PointKey, CellPart<Statement>>>
  /** The collectives through which an inherited statement came. */
  readonly through: CellHistory<Statement>['through']
  /** Statements that pass the filters. */
  readonly passing: readonly Statement[]
  /** Whether there are statements, though not known yet on the day. */
  readonly isLater: (commitment: CommitmentId, key: PointKey) => boolean
}

export function toColumnHistories(
  stages: Stages<Dossier>,
  question: Filters & Pick<Selection, 'inherit'>,
  actor: ActorId,
): ColumnHistory {
  const { everything, known } = stages
  const passes = toRowFilter(stages, question)
  const ofActor = (dossier: Dossier) =>
    toCellHistories(dossier, question.inherit).filter((cell) => cell.actor === actor)
  const cells = ofActor(known)
  const parts = new Map(
    cells.map((cell) => {
      const commitment = findById(known.commitments, cell.commitment)
      const cellParts = toCellParts(
        selectCounted(cell),
        (statement) => passes(statement, cell.through.get(statement)),
        commitment,
        known.stances,
      )
      return [
        cell.commitment,
        new Map(cellParts.map((part) => [toKey(actor, part.latest, commitment), part])),
      ]
    }),
  )
  const later = new Map(
    (everything.statements === known.statements ? [] : ofActor(everything)).map((cell) => {
      const commitment = findById(known.commitments, cell.commitment)
      return [
        cell.commitment,
        new Set(cell.statements.map((each) => toKey(actor, each, commitment))),
      ]
    }),
  )
  return {
    actor,
    parts,
    through: new Map(cells.flatMap(({ through }) => [...through])),
    passing: cells.flatMap(({ statements, through }) =>
      statements.filter((each) => passes(each, through.get(each))),
    ),
    isLater: (commitment, key) =>
      key === WHOLE ? later.has(commitment) : later.get(commitment)?.has(key) === true,
  }
}

/** A commitment as a whole. */
const WHOLE: PointKey = ''

function toKey(actor: ActorId, statement: Statement, commitment: Commitment): PointKey {
  const topic = toTopic(statement, commitment)
  if (topic === null) return WHOLE
  if (commitment.toldApartBy === 'instrument' || topic === UNNAMED) return topic
  return [...new Set([actor, ...statement.with])].toSorted().join('+')
}

/** The topics of all columns, newest first; the commitment as a whole if no column has a statement. */
export function toPoints(
  dossier: Dossier,
  columns: readonly ColumnHistory[],
  commitment: Commitment,
  language: Language,
): readonly Point[] {
  const found = new Map<PointKey, DateSpan>()
  for (const { parts } of columns) {
    for (const [key, { latest }] of parts.get(commitment.id) ?? []) {
      const known = found.get(key)
      const isNewer = known === undefined || compareSpans(known, latest.saidSpan) < 0
      if (isNewer) found.set(key, latest.saidSpan)
    }
  }
  if (found.size === 0) return [{ key: WHOLE, name: null, isNamed: true }]
  return [...found]
    .toSorted(([, a], [, b]) => compareSpans(b, a))
    .map(([key]) => ({
      key,
      name: toName(dossier, key, commitment, language),
      isNamed: key !== UNNAMED,
    }))
}

function toName(
  dossier: Dossier,
  key: PointKey,
  { toldApartBy }: Commitment,
  language: Language,
): string | null {
  if (key === WHOLE || toldApartBy === null) return null
  if (toldApartBy === 'instrument' || key === UNNAMED) {
    return toTopicName(dossier, key, toldApartBy, language)
  }
  const names = key.split('+').map((id) => toActorName(dossier, id, language, 'full', 'within'))
  return compareMessages[language].between(new Intl.ListFormat(language).format(names))
}
