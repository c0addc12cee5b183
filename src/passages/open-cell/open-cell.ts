/** The passages behind the open cell, topic by topic, for the panel and for print. */
import type { Filters } from '../../filters/filters'
import { formatSpan } from '../../language/format-date'
import { passagesMessages } from '../passages-messages'
import { toStanceWords } from '../words/stance-words'
import { toTopicName } from '../../language/messages/topic-messages'
import { compareSpans, isBefore } from '../../model/dates'
import type { Dossier, Statement } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import { UNNAMED, type Commitment, type InstrumentId, type Language } from '../../model/vocabulary'
import { toCellHistories, type CellHistory } from '../../stances/cells/cell-histories'
import { selectOfSubject } from '../../stances/subject-statements'
import { toCellParts } from '../../stances/cells/cell-parts'
import { toNewestFirst } from '../../stances/cells/cell-statements'
import { selectCounted, toRowFilter } from '../../stances/cells/row-statements'
import type { CellRef, Selection } from '../../selection/selection'
import type { Stages } from '../../stages/stages'
import { toTopic, type TopicId } from '../../model/topic'
import { toGroupStances } from '../group-stances'

export interface CellTopic {
  /** Null if the commitment's statements are not split by topic. */
  readonly topic: TopicId | null
  readonly name: string | null
  /** Set if the topic is a document that has a brief. */
  readonly instrument: InstrumentId | null
  /** Latest of all known statements: the actor's own, or, if it has none on this topic, an inherited one. */
  readonly latest: Statement
  /** Whether the latest passes the filters. */
  readonly isShown: boolean
  /** Says that the filters leave the latest out, and which it is; null if they don't. */
  readonly leftOut: string | null
  /** Newest first, own and inherited. */
  readonly passing: readonly Statement[]
  readonly filteredOut: readonly Statement[]
}

export interface OpenCell {
  /** Names the topic only if the cell has it. */
  readonly cell: CellRef
  readonly commitment: Commitment
  /** Newest first; empty if nothing is known. */
  readonly topics: readonly CellTopic[]
  /** The topics that are open: one, or all. */
  readonly open: readonly CellTopic[]
  /** Nothing is known yet on the chosen day, but something will be. */
  readonly isLater: boolean
  /** Stances of the actor's groups, if it has none itself. */
  readonly ofGroups: string | null
  readonly through: CellHistory<Statement>['through']
}

/** Null when no cell is open. */
export function toOpenCell(
  stages: Stages<Dossier>,
  selection: Filters & Pick<Selection, 'inherit' | 'cell'>,
  language: Language,
): OpenCell | null {
  const { cell, inherit } = selection
  if (cell === null) return null
  const { known, everything } = stages
  const commitment = findById(known.commitments, cell.commitment)
  const history = findHistory(known, cell, inherit)
  // An empty cell with group stances lists them among its topics.
  const inherited = inherit ? null : findHistory(known, cell, true)
  const passes = toRowFilter(stages, selection)
  const topics =
    history === null
      ? []
      : toTopics(
          known,
          history,
          (statement) => passes(statement, history.through.get(statement)),
          commitment,
          language,
        )
  const { actor, topic } = cell
  const isOn = (each: Statement) => toTopic(each, commitment) === topic
  const later = findHistory(everything, cell, inherit)?.statements ?? []
  // A topic in the address that the cell never has is ignored.
  const hasTopic = topic !== undefined && later.some(isOn)
  const open = hasTopic ? topics.filter((each) => each.topic === topic) : topics
  return {
    cell: { actor, commitment: cell.commitment, ...(hasTopic && { topic }) },
    commitment,
    topics,
    open,
    isLater: open.length === 0 && later.length > 0,
    ofGroups: inherited && toGroupStances(known, inherited, commitment, language),
    through: history?.through ?? new Map(),
  }
}

function findHistory(
  dossier: Dossier,
  cell: CellRef,
  inherit: boolean,
): CellHistory<Statement> | null {
  const statements = selectOfSubject(dossier, 'commitments', cell.commitment)
  const histories = toCellHistories({ ...dossier, statements }, inherit)
  return histories.find(({ actor }) => actor === cell.actor) ?? null
}

function toTopics(
  dossier: Dossier,
  history: CellHistory<Statement>,
  passes: (statement: Statement) => boolean,
  commitment: Commitment,
  language: Language,
): readonly CellTopic[] {
  const { stances } = dossier
  const split = (statements: readonly Statement[]) =>
    toCellParts(statements, passes, commitment, stances)
  const decisive = split(selectCounted(history))
  return split(history.statements)
    .map((part): CellTopic => {
      const { topic, passing } = part
      const { latest, isShown } = decisive.find((each) => each.topic === topic) ?? part
      const { toldApartBy } = commitment
      const isDocument = toldApartBy === 'instrument' && topic !== UNNAMED
      const others = history.statements.filter(
        (each) => !passes(each) && toTopic(each, commitment) === topic,
      )
      return {
        topic,
        name:
          topic === null || toldApartBy === null
            ? null
            : toTopicName(dossier, topic, toldApartBy, language),
        instrument: isDocument ? topic : null,
        latest,
        isShown,
        leftOut: isShown ? null : toLeftOut(dossier, latest, passing, language),
        passing,
        filteredOut: toNewestFirst(others, stances),
      }
    })
    .toSorted((a, b) => compareSpans(b.latest.saidSpan, a.latest.saidSpan))
}

/** `Latest: commits, Jan 2026, left out by the filters. Below are earlier passages.` */
function toLeftOut(
  { stances }: Dossier,
  { stance, reading, saidSpan }: Statement,
  passing: readonly Statement[],
  language: Language,
): string {
  const { leftOut, earlier, other } = passagesMessages[language].cell
  const words = toStanceWords(findById(stances, stance), reading, language)
  const sentence = leftOut(words, formatSpan(saidSpan, language))
  if (passing.length === 0) return sentence
  const areEarlier = passing.every((each) => isBefore(each.saidSpan, saidSpan))
  return `${sentence} ${areEarlier ? earlier : other}`
}
