/** The passages of the open cell, with counts and support for its stances. */
import type { Filters } from '../../filters/filters'
import { formatSpan } from '../../language/format-date'
import { toActorName } from '../../language/names'
import type { Dossier, Statement } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import type { InstrumentId, Language, Reading, Stance, Voice } from '../../model/vocabulary'
import { toCorroborations, type Corroboration } from '../corroboration'
import { toOpenCell, type CellTopic, type OpenCell } from './open-cell'
import { toPassage, type Passage } from '../passage'
import { toCount, type Count } from '../../model/count'
import { toNewestFirst } from '../../stances/cells/cell-statements'
import { isGroupsOwn } from '../../stances/cells/row-statements'
import { selectStatements } from '../../selection/select-statements'
import type { CellRef, Selection } from '../../selection/selection'
import type { Stages } from '../../stages/stages'
import type { TopicId } from '../../model/topic'

/** The passages on one topic: a counterpart in talks, or a document. */
export interface TopicGroup {
  /** Null if the commitment's statements are not split by topic. */
  readonly topic: TopicId | null
  readonly name: string | null
  /** Set if the topic is a document that has a brief. */
  readonly instrument: InstrumentId | null
  /** The latest known statement, whether or not it passes the filters. */
  readonly latest: Passage
  readonly stance: Stance
  readonly reading: Reading
  readonly said: string
  readonly isInherited: boolean
  readonly isShown: boolean
  /** Says that the filters leave the latest out, and which it is; null if they don't. */
  readonly leftOut: string | null
  /** Newest first; pass the filters. */
  readonly passages: readonly Passage[]
  /** Newest first; left out by the filters. */
  readonly filteredOut: readonly Passage[]
  readonly filteredCount: Count
  /**
   * One for each stance of the decisive passages: the actor's own, or, if it has none, the inherited
   * ones. Empty if there are none.
   */
  readonly corroborations: readonly Corroboration[]
}

export interface OpenCellModel {
  readonly cell: CellRef
  readonly actor: string
  readonly commitment: string
  /** Newest first: the open topic, or all. */
  readonly groups: readonly TopicGroup[]
  /** Every topic of the cell if it has several; else empty. */
  readonly topics: readonly { readonly topic: TopicId; readonly name: string }[]
  readonly toldApartBy: OpenCell['commitment']['toldApartBy']
  /** Nothing is known yet on the chosen day, but something will be. */
  readonly isLater: boolean
  /** Stances of the actor's groups, if it has none itself. */
  readonly ofGroups: string | null
  /** The statements in the groups that pass the filters: the actor's own, and inherited ones. */
  readonly own: readonly Statement[]
  readonly inherited: readonly Statement[]
  /** The newest passage that passes the filters. */
  readonly newest: Passage | null
  /** Number of the cell's passages in each voice, whatever the filter by voice. */
  readonly voices: ReadonlyMap<Voice, Count>
}

/** Null when no cell is open. */
export function toOpenCellModel(
  stages: Stages<Dossier>,
  selection: Filters & Pick<Selection, 'inherit' | 'cell'>,
  language: Language,
): OpenCellModel | null {
  const open = toOpenCell(stages, selection, language)
  if (open === null) return null
  const dossier = stages.known
  const isOwn = (statement: Statement) => !open.through.has(statement)
  const passing = open.open.flatMap((topic) => topic.passing)
  const named = open.topics.flatMap(({ topic, name }) =>
    topic === null || name === null ? [] : [{ topic, name }],
  )
  return {
    cell: open.cell,
    actor: toActorName(dossier, open.cell.actor, language),
    commitment: open.commitment.name[language],
    groups: open.open.map((topic) => toGroup(dossier, open, topic, language)),
    topics: named.length > 1 ? named : [],
    toldApartBy: open.commitment.toldApartBy,
    isLater: open.isLater,
    ofGroups: open.ofGroups,
    own: passing.filter(isOwn),
    inherited: passing.filter((statement) => !isOwn(statement)),
    newest: toNewest(dossier, passing, open, language),
    voices: countVoices(stages.matching, open, selection),
  }
}

function toNewest(
  dossier: Dossier,
  passing: readonly Statement[],
  { through }: OpenCell,
  language: Language,
): Passage | null {
  const within = new Set(passing)
  const inOrder = dossier.statements.filter((statement) => within.has(statement))
  const [newest] = toNewestFirst(inOrder, dossier.stances)
  return newest === undefined ? null : toPassage(dossier, newest, language, through.get(newest))
}

function toGroup(
  dossier: Dossier,
  { through }: OpenCell,
  { topic, name, instrument, latest, isShown, leftOut, passing, filteredOut }: CellTopic,
  language: Language,
): TopicGroup {
  const toPassages = (statements: readonly Statement[]) =>
    statements.map((each) => toPassage(dossier, each, language, through.get(each)))
  const isOwn = (statement: Statement) => !through.has(statement)
  const decisive = isOwn(latest) ? passing.filter(isOwn) : passing
  return {
    topic,
    name,
    instrument,
    latest: toPassage(dossier, latest, language, through.get(latest)),
    stance: findById(dossier.stances, latest.stance),
    reading: latest.reading,
    said: formatSpan(latest.saidSpan, language),
    isInherited: !isOwn(latest),
    isShown,
    leftOut,
    passages: toPassages(passing),
    filteredOut: toPassages(filteredOut),
    filteredCount: toCount(filteredOut),
    corroborations: toCorroborations(dossier, decisive, language),
  }
}

/** Words of a group don't count under any voice of its member. */
function countVoices(
  matching: Dossier,
  { through, open }: OpenCell,
  selection: Filters & Pick<Selection, 'inherit'>,
): OpenCellModel['voices'] {
  const inGroups = new Set(open.flatMap(({ passing, filteredOut }) => [...passing, ...filteredOut]))
  const ofCell = selectStatements(matching, selection, 'voice').filter(
    (statement) => inGroups.has(statement) && !isGroupsOwn(statement, through.get(statement)),
  )
  return new Map(
    [...new Set(ofCell.map(({ voice }) => voice))].map((voice) => [
      voice,
      toCount(ofCell.filter((statement) => statement.voice === voice)),
    ]),
  )
}
