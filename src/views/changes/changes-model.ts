/** What changed between the ends of two days, cell by cell. */
import type { IsoDay } from '../../model/dates'
import type { DisputeId, Dossier, Statement } from '../../model/dossier'
import type { Language, Stance, Voice } from '../../model/vocabulary'
import { toActorName } from '../../language/names'
import { toStepWords } from '../../language/step-words'
import { toPassage, type Passage } from '../../passages/passage'
import { toSplits } from '../../selection/known-days'
import { selectChanges, type Changes } from '../../selection/select-moves'
import type { CellRef, Selection } from '../../selection/selection'
import { CHANGE_KINDS, type CellChange, type ChangeKind } from '../../selection/stance-change'

export interface Change {
  readonly key: string
  readonly kind: ChangeKind
  readonly cell: CellRef
  readonly actor: string
  readonly commitment: string
  /** Null for what appeared. */
  readonly before: Passage | null
  readonly after: Passage
  /** Where they are not of the same voice: then part of the change may lie in who tells it. */
  readonly voices: { readonly before: Voice; readonly after: Voice } | null
  /** The dispute that has before and after on different sides, where its note tells of them. */
  readonly dispute: { readonly id: DisputeId; readonly note: string } | null
  /** Passages of the time between that still take the stance of before. */
  readonly stillSaid: number
  /** The other stances that passages of the time between take, strongest first. */
  readonly beside: readonly { readonly stance: Stance; readonly count: number }[]
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
  /** Changes that the filters leave out. */
  readonly leftOut: number
  readonly choices: readonly DayChoice[]
}

/** `dossier` is what is known on the selection's day, `whole` all there is to know. */
export function toChangesModel(
  dossier: Dossier,
  whole: Dossier,
  selection: Selection,
  language: Language,
): ChangesModel {
  const { asOf, knownBy } = selection
  const { since, order, shown, leftOut } = selectChanges(dossier, selection)
  return {
    since,
    asOf,
    isAsked: selection.since !== null,
    order,
    groups: CHANGE_KINDS.map((kind) => ({
      kind,
      changes: shown
        .filter((change) => change.kind === kind)
        .map((change) => toChange(dossier, change, language)),
    })).filter(({ changes }) => changes.length > 0),
    leftOut,
    choices: toSplits(whole, knownBy).map(({ day, next }) => ({
      day,
      before: toStepWords(next, language),
    })),
  }
}

function toChange(
  dossier: Dossier,
  { cell, kind, before, after, beside }: CellChange<Statement>,
  language: Language,
): Change {
  const { actor, commitment } = cell
  const read = (statement: Statement) =>
    toPassage(dossier, statement, language, cell.through.get(statement))
  return {
    key: toKey(cell),
    kind,
    cell: { actor, commitment },
    actor: toActorName(dossier, actor, language),
    commitment:
      dossier.commitments.find(({ id }) => id === commitment)?.name[language] ?? commitment,
    before: before === null ? null : read(before),
    after: read(after),
    voices:
      before === null || before.voice === after.voice
        ? null
        : { before: before.voice, after: after.voice },
    dispute: before === null ? null : toDispute(dossier, before, after, language),
    stillSaid: beside.filter(({ stance }) => stance === before?.stance).length,
    beside: dossier.stances
      .filter(({ id }) => id !== before?.stance)
      .map((stance) => ({ stance, count: beside.filter((s) => s.stance === stance.id).length }))
      .filter(({ count }) => count > 0),
  }
}

function toDispute(
  { disputes }: Dossier,
  before: Statement,
  after: Statement,
  language: Language,
): Change['dispute'] {
  for (const { id, sides, note } of disputes) {
    const sideOf = (statement: Statement) =>
      sides.findIndex((side) => side.statements.includes(statement.id))
    const [from, to] = [sideOf(before), sideOf(after)]
    if (note !== null && from >= 0 && to >= 0 && from !== to) return { id, note: note[language] }
  }
  return null
}

function toKey({ actor, commitment }: CellRef): string {
  return `${actor}.${commitment}`
}
