/** What changed between the ends of two days, cell by cell. */
import type { IsoDay } from '../../model/dates'
import type { Dossier, Statement } from '../../model/dossier'
import { toInheritance } from '../../model/inheritance'
import type { Language, Stance, Voice } from '../../model/vocabulary'
import { toActorName } from '../../language/names'
import { toStepWords } from '../../language/step-words'
import { toPassage, type Passage } from '../../passages/passage'
import { toDayBefore, toKnownDays, toSplits } from '../../selection/known-days'
import { selectKnown } from '../../selection/select-known'
import { selectStatements } from '../../selection/select-statements'
import type { CellRef, Selection } from '../../selection/selection'
import {
  CHANGE_KINDS,
  toCellChanges,
  toCellHistories,
  type CellChange,
  type ChangeKind,
} from '../../selection/stance-change'

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
  /** `reversed`: from a day to one before it; `same`: from a day to itself. */
  readonly order: 'forward' | 'same' | 'reversed'
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
  const since = selection.since ?? toDefaultSince(dossier, selection)
  const order = asOf === null || since < asOf ? 'forward' : since === asOf ? 'same' : 'reversed'
  const all = order === 'forward' ? toChanges(dossier, dossier.statements, selection, since) : []
  const shown =
    order === 'forward'
      ? toChanges(dossier, selectStatements(dossier, selection), selection, since).filter(
          ({ cell }) => selection.country.length === 0 || selection.country.includes(cell.actor),
        )
      : []
  const shownKeys = new Set(shown.map(({ cell }) => toKey(cell)))
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
    leftOut: all.filter(({ cell }) => !shownKeys.has(toKey(cell))).length,
    choices: toSplits(whole, knownBy).map(({ day, next }) => ({
      day,
      before: toStepWords(next, language),
    })),
  }
}

/** The day before the newest article's first statement; before the very first, where there is one only. */
function toDefaultSince(dossier: Dossier, { asOf, knownBy }: Selection): IsoDay {
  const split = toSplits(dossier, knownBy).at(-1)
  const first = toKnownDays(dossier, knownBy).find(({ statements }) => statements.length > 0)
  return split?.day ?? toDayBefore(first?.day ?? asOf ?? '1970-01-01')
}

function toChanges(
  dossier: Dossier,
  statements: readonly Statement[],
  { inherit, knownBy }: Selection,
  since: IsoDay,
): readonly CellChange<Statement>[] {
  const inheritance = inherit ? toInheritance(dossier.actors) : null
  const earlier = new Set(selectKnown(dossier, { asOf: since, knownBy }).statements)
  const cells = toCellHistories(statements, inheritance)
  const rank = new Map(dossier.actors.map(({ id }, index) => [id, index]))
  const order = new Map(dossier.commitments.map(({ id }, index) => [id, index]))
  return toCellChanges(cells, earlier, dossier.stances).toSorted(
    ({ cell: a }, { cell: b }) =>
      (rank.get(a.actor) ?? 0) - (rank.get(b.actor) ?? 0) ||
      (order.get(a.commitment) ?? 0) - (order.get(b.commitment) ?? 0),
  )
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
    stillSaid: beside.filter(({ stance }) => stance === before?.stance).length,
    beside: dossier.stances
      .filter(({ id }) => id !== before?.stance)
      .map((stance) => ({ stance, count: beside.filter((s) => s.stance === stance.id).length }))
      .filter(({ count }) => count > 0),
  }
}

function toKey({ actor, commitment }: CellRef): string {
  return `${actor}.${commitment}`
}
