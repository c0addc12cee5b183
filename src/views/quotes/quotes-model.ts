/** The passages behind the open cell. */
import type { Filters } from '../../filters/filters'
import { formatSpan } from '../../language/format-date'
import { toActorName } from '../../language/names'
import type { Dossier, Statement } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import type { InstrumentId, Language, Reading, Stance, Voice } from '../../model/vocabulary'
import { toCorroborations, type Corroboration } from '../../passages/corroboration'
import { toOpenCell, type CellTopic, type OpenCell } from '../../passages/open-cell'
import { toPassage, type Passage } from '../../passages/passage'
import { toCount, type Count } from '../../model/count'
import { isGroupsOwn } from '../../stances/cells/row-statements'
import { selectStatements } from '../../selection/select-statements'
import type { CellRef, Selection } from '../../selection/selection'
import type { Stages } from '../../stages/stages'
import type { TopicId } from '../../model/topic'

/** The passages on one topic: with whom the talks are, or about which document. */
export interface QuotesGroup {
  /** Null where nothing need be told apart. */
  readonly topic: TopicId | null
  readonly name: string | null
  /** Where it is a document that has a brief. */
  readonly instrument: InstrumentId | null
  /** Of the latest known statement, whether or not it passes the filters. */
  readonly stance: Stance
  readonly reading: Reading
  readonly said: string
  readonly isInherited: boolean
  readonly isShown: boolean
  /** That the filters leave the latest out, and which it is; null where they don't. */
  readonly leftOut: string | null
  /** Newest first, those that pass the filters. */
  readonly passages: readonly Passage[]
  /** Newest first, those that the filters leave out. */
  readonly filteredOut: readonly Passage[]
  readonly filteredCount: Count
  /**
   * For each stance of the passages that decide: the actor's own, or, where it has none, the
   * inherited ones. Empty without any.
   */
  readonly corroborations: readonly Corroboration[]
}

export interface QuotesModel {
  readonly cell: CellRef
  readonly actor: string
  readonly commitment: string
  /** Newest first: of the topic that is open, or of all. */
  readonly groups: readonly QuotesGroup[]
  /** All that the cell has, where it has several; else empty. */
  readonly topics: readonly { readonly topic: TopicId; readonly name: string }[]
  readonly toldApartBy: OpenCell['commitment']['toldApartBy']
  /** Nothing is known yet, and something will be. */
  readonly isLater: boolean
  /** What its groups are known to say, where it is not known to say anything itself. */
  readonly ofGroups: string | null
  /** Of the groups, those that pass: the actor's own and the inherited ones. */
  readonly own: readonly Statement[]
  readonly inherited: readonly Statement[]
  /** How many of the cell's passages are in whose words, whatever voice is asked for. */
  readonly voices: ReadonlyMap<Voice, Count>
}

/** Null when no cell is open. */
export function toQuotesModel(
  stages: Stages<Dossier>,
  selection: Filters & Pick<Selection, 'inherit' | 'cell'>,
  language: Language,
): QuotesModel | null {
  const open = toOpenCell(stages, selection, language)
  if (open === null) return null
  const dossier = stages.known
  const isOwn = (statement: Statement) => open.through.get(statement)?.length === 0
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
    voices: countVoices(stages.matching, open, selection),
  }
}

function toGroup(
  dossier: Dossier,
  { through }: OpenCell,
  { topic, name, instrument, latest, isShown, leftOut, passing, filteredOut }: CellTopic,
  language: Language,
): QuotesGroup {
  const toPassages = (statements: readonly Statement[]) =>
    statements.map((each) => toPassage(dossier, each, language, through.get(each)))
  const isOwn = (statement: Statement) => through.get(statement)?.length === 0
  const decisive = isOwn(latest) ? passing.filter(isOwn) : passing
  return {
    topic,
    name,
    instrument,
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

/** Words of a group are in no voice of its member. */
function countVoices(
  matching: Dossier,
  { through, open }: OpenCell,
  selection: Filters & Pick<Selection, 'inherit'>,
): QuotesModel['voices'] {
  const inGroups = new Set(open.flatMap(({ passing, filteredOut }) => [...passing, ...filteredOut]))
  const told = selectStatements(matching, selection, 'voice').filter(
    (statement) => inGroups.has(statement) && !isGroupsOwn(statement, through.get(statement)),
  )
  return new Map(
    [...new Set(told.map(({ voice }) => voice))].map((voice) => [
      voice,
      toCount(told.filter((statement) => statement.voice === voice)),
    ]),
  )
}
