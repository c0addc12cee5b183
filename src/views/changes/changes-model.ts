/** What changed between the ends of two days, cell by cell and thing by thing. */
import { toStepWords } from '../../language/step-words'
import { isBefore, type IsoDay } from '../../model/dates'
import type { DisputeId, Dossier, Statement } from '../../model/dossier'
import { groupBy } from '../../model/group-by'
import {
  READINGS,
  type Language,
  type Reading,
  type Stance,
  type Voice,
} from '../../model/vocabulary'
import { toNamedCell, type NamedCell } from '../../passages/named-cell'
import { toPassage, type Passage } from '../../passages/passage'
import { toTeller } from '../../passages/words/source-words'
import { CHANGE_KINDS, type CellChange, type ChangeKind } from '../../stances/cells/cell-changes'
import { toCount, type Count } from '../../model/count'
import { toKnownDays, toComparisonDays } from '../../stages/known-days'
import { selectChanges, type Changes } from '../../stances/select-changes'
import type { Selection } from '../../selection/selection'
import type { Stages } from '../../stages/stages'

export interface StanceCount {
  readonly stance: Stance
  readonly reading: Reading
  /** Whose words; null where they are the actor's own. */
  readonly teller: string | null
  readonly count: Count
}

/** The cell is named with the thing that the later words are about. */
export interface Change extends NamedCell {
  readonly key: string
  readonly kind: ChangeKind
  /** Null where nothing before is, or may be, about the same thing. */
  readonly before: Passage | null
  readonly after: Passage
  /** Where neither stance nor voice are the same: part of the change may lie in who tells it. */
  readonly voices: { readonly before: Voice; readonly after: Voice } | null
  /** The dispute that has before and after on different sides, where its note tells of them. */
  readonly dispute: {
    readonly id: DisputeId
    readonly question: string
    readonly note: string
  } | null
  /** What is certainly of the time between, may be as late as the later words, and takes the stance of before. */
  readonly stillSaid: readonly StanceCount[]
  /** The other stances of the time between, strongest first. */
  readonly beside: readonly StanceCount[]
}

/** A day to compare with, named after what became known next. */
export interface DayChoice {
  readonly day: IsoDay
  readonly before: string
}

export interface ChangesModel {
  readonly since: IsoDay
  readonly asOf: IsoDay | null
  /** False where no day was asked for and the page chose it. */
  readonly isAsked: boolean
  readonly order: Changes['order']
  /** In the order of the kinds, without those that nothing is of. */
  readonly groups: readonly { readonly kind: ChangeKind; readonly changes: readonly Change[] }[]
  /** What all of these are told with. */
  readonly told: Count
  /** Stances before and after that are held against each other, and what they are made of. */
  readonly pairs: { readonly count: number; readonly of: Count }
  /** Changes that the filters leave out. */
  readonly leftOut: number
  readonly choices: readonly DayChoice[]
  /** The last day on which something becomes known: the end, where none was asked for. */
  readonly latest: IsoDay
}

/** The days to choose from are those of everything, whatever is known on the selection's day. */
export function toChangesModel(
  stages: Stages<Dossier>,
  selection: Selection,
  language: Language,
): ChangesModel {
  const { asOf, knownBy } = selection
  const { since, order, shown, leftOut } = selectChanges(stages, selection)
  const pairs = shown.filter(({ before, kind }) => before !== null && kind !== 'unlinked')
  return {
    since,
    asOf,
    isAsked: selection.since !== null,
    order,
    groups: CHANGE_KINDS.map((kind) => ({
      kind,
      changes: shown
        .filter((change) => change.kind === kind)
        .map((change) => toChange(stages.known, change, language)),
    })).filter(({ changes }) => changes.length > 0),
    told: countTold(shown),
    pairs: { count: pairs.length, of: countTold(pairs) },
    leftOut,
    choices: toComparisonDays(stages.everything, knownBy).map(({ day, next }) => ({
      day,
      before: toStepWords(next, language),
    })),
    latest: toKnownDays(stages.everything, knownBy).at(-1)?.day ?? since,
  }
}

function countTold(changes: readonly CellChange<Statement>[]): Count {
  const told = changes.flatMap(({ before, after }) => (before === null ? [after] : [before, after]))
  return toCount([...new Set(told)])
}

function toChange(
  dossier: Dossier,
  { cell, kind, before, after, beside }: CellChange<Statement>,
  language: Language,
): Change {
  const read = (statement: Statement) =>
    toPassage(dossier, statement, language, cell.through.get(statement))
  return {
    key: `${cell.actor}.${after.id}`,
    kind,
    ...toNamedCell(dossier, cell, after, language),
    before: before === null ? null : read(before),
    after: read(after),
    voices:
      before === null || before.voice === after.voice || before.stance === after.stance
        ? null
        : { before: before.voice, after: after.voice },
    dispute: before === null ? null : toDispute(dossier, before, after, language),
    stillSaid: toStanceCounts(
      dossier,
      beside.filter(
        ({ stance, saidSpan }) => stance === before?.stance && !isBefore(saidSpan, after.saidSpan),
      ),
      language,
    ),
    beside: toStanceCounts(
      dossier,
      beside.filter(({ stance }) => stance !== before?.stance),
      language,
    ),
  }
}

function toStanceCounts(
  dossier: Dossier,
  statements: readonly Statement[],
  language: Language,
): readonly StanceCount[] {
  const tellerOf = (statement: Statement) => toTeller(dossier, statement, language)
  return dossier.stances.flatMap((stance) =>
    READINGS.flatMap((reading) => {
      const alike = statements.filter((one) => one.stance === stance.id && one.reading === reading)
      return [...groupBy(alike, tellerOf)].map(([teller, told]) => ({
        stance,
        reading,
        teller,
        count: toCount(told),
      }))
    }),
  )
}

function toDispute(
  { disputes }: Dossier,
  before: Statement,
  after: Statement,
  language: Language,
): Change['dispute'] {
  for (const { id, question, sides, note } of disputes) {
    const sideOf = (statement: Statement) =>
      sides.findIndex((side) => side.statements.includes(statement.id))
    const [from, to] = [sideOf(before), sideOf(after)]
    if (note === null || from < 0 || to < 0 || from === to) continue
    return { id, question: question[language], note: note[language] }
  }
  return null
}
