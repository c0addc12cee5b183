/**
 * Which stances changed since a day, and which shifted in the course of time, under a selection. All
 * that is known is held against each other; filters and words then choose what of it is told, so that
 * nothing comes to look like a change because something else is out of sight.
 */
import { LIST_FILTERS } from '../filters/filters'
import type { IsoDay } from '../model/dates'
import { compareSpans, overlaps } from '../model/dates'
import type { Dossier, Event, Statement } from '../model/dossier'
import { toCellChanges, type CellChange } from './cell-changes'
import { toCellHistories, type CellHistory } from './cell-histories'
import { toDayBefore, toKnownDays, toSplits } from './known-days'
import { toComparedPairs, toNotComparable, type NotComparable } from './not-comparable'
import { toRowFilter } from './row-statements'
import { selectKnown } from './select-known'
import { selectStatements } from './select-statements'
import type { Selection } from './selection'
import type { Known, Matching, Stages } from './stages'
import { toShifts, type Passes, type Shift } from './shifts'

export interface Changes {
  readonly since: IsoDay
  /** `reversed`: from a day to one before it; `same`: from a day to itself. */
  readonly order: 'forward' | 'same' | 'reversed'
  /** Those whose later words pass, actors and commitments in the order of the vocabulary. */
  readonly shown: readonly CellChange<Statement>[]
  readonly leftOut: number
}

/** Without a day to compare with, one is chosen. */
export function selectChanges({ known, matching }: Stages<Dossier>, selection: Selection): Changes {
  const { asOf, inherit, knownBy } = selection
  const since = selection.since ?? toDefaultSince(known, selection)
  const order = asOf === null || since < asOf ? 'forward' : since === asOf ? 'same' : 'reversed'
  if (order !== 'forward') return { since, order, shown: [], leftOut: 0 }
  const earlier = new Set(selectKnown(known, { asOf: since, knownBy }).statements)
  const all = toCellChanges(toCellHistories(known, inherit), earlier, known.stances, since)
  const passes = toRowTest(matching, selection)
  const shown = all.filter(({ cell, after }) => isAsked(cell, selection) && passes(after, cell))
  return { since, order, shown, leftOut: all.length - shown.length }
}

/** The day before the newest article's first statement; before the very first, where there is one only. */
function toDefaultSince(dossier: Known<Dossier>, { asOf, knownBy }: Selection): IsoDay {
  const split = toSplits(dossier, knownBy).at(-1)
  const first = toKnownDays(dossier, knownBy).find(({ statements }) => statements.length > 0)
  return split?.day ?? toDayBefore(first?.day ?? asOf ?? '1970-01-01')
}

export interface Shifts {
  /** Of statements that pass. */
  readonly shifts: readonly Shift<Statement>[]
  /** Cells whose stances look like a shift and are none, of statements that pass. */
  readonly notComparable: readonly NotComparable<Statement>[]
  /** The pairs of statements that are held against each other, of those that pass. */
  readonly pairs: readonly (readonly [Statement, Statement])[]
  /** Shifts that the filters leave out. */
  readonly leftOut: number
}

/** In the order of the vocabulary. */
export function selectShifts({ known, matching }: Stages<Dossier>, selection: Selection): Shifts {
  const all = toCellHistories(known, selection.inherit)
  const passes = toRowTest(matching, selection)
  const cells = all.filter((cell) => isAsked(cell, selection))
  const shifts = toShifts(cells, known.stances, passes)
  return {
    shifts,
    notComparable: toNotComparable(cells, shifts, passes),
    pairs: toComparedPairs(cells, passes),
    leftOut: toShifts(all, known.stances).length - shifts.length,
  }
}

function toRowTest(matching: Matching<Dossier>, selection: Selection): Passes<Statement> {
  const passes = toRowFilter(matching, selection)
  return (statement, { through }) => passes(statement, through.get(statement))
}

/** Of a statement with several actors, or of a group, only the rows that are asked for. */
function isAsked({ actor }: CellHistory, { country }: Selection): boolean {
  return country.length === 0 || country.includes(actor)
}

/** What an article itself calls new or changed. */
export type Called =
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'event'; readonly event: Event }

/**
 * Earliest first. An event has no stance and is not searched for words: it passes by who took part,
 * by article and by time, where nothing else is asked for.
 */
export function selectCalled(
  { known, matching }: Stages<Dossier>,
  selection: Selection,
): readonly Called[] {
  const { country, article, time, q } = selection
  const isStanceAsked =
    q !== '' ||
    LIST_FILTERS.some(
      (name) => name !== 'country' && name !== 'article' && selection[name].length > 0,
    )
  const events = isStanceAsked
    ? []
    : known.events.filter(
        ({ changeWords, participants, evidence, span }) =>
          changeWords !== null &&
          (country.length === 0 || participants.some((actor) => country.includes(actor))) &&
          (article.length === 0 || evidence.some((one) => article.includes(one.article))) &&
          (time === null || overlaps(span, time)),
      )
  const statements = selectStatements(matching, selection).filter(
    ({ changeWords }) => changeWords !== null,
  )
  return [
    ...statements.map((statement) => ({
      span: statement.saidSpan,
      called: { kind: 'statement', statement } as const,
    })),
    ...events.map((event) => ({ span: event.span, called: { kind: 'event', event } as const })),
  ]
    .toSorted((a, b) => compareSpans(a.span, b.span))
    .map(({ called }) => called)
}
