/**
 * The timeline for more statements than can be marked one by one: how many there are in each lane and
 * each stretch of time. Nothing is left out: a date that is not known as exactly as the rows are cut
 * counts in a row of its own.
 */
import { lowerFirst } from '../../../language/lower-first'
import type { Dossier, StatementHead } from '../../../model/dossier'
import { filterList } from '../../../model/filter-list'
import { toRecord } from '../../../model/keys-of'
import { keepLast, onceFor } from '../../../model/once-for'
import { HUES, type Hue, type Language } from '../../../model/vocabulary'
import { isInCell } from '../../../selection/emphasis'
import { selectEvents } from '../../../selection/select-events'
import { selectStatements } from '../../../selection/select-statements'
import type { Selection } from '../../../selection/selection'
import type { Stretch } from '../geometry/to-time-scale'
import { toLanes, type LaneQuestion } from '../model/timeline-model'
import { isInSight } from '../model/to-moments'
import { toBinName, toBins, type Bin } from './to-bins'

/** A plot with more marks is neither overlooked nor drawn in time. */
export const MOST_MARKS = 400

/** The statements of a row in one lane. */
export interface Heap {
  readonly total: number
  readonly hues: Readonly<Record<Hue, number>>
  /** By stance, in the order of the vocabulary, without those that nobody takes: `12 leads`. */
  readonly stances: readonly { readonly name: string; readonly count: number }[]
  /** How many of them the selection points at. */
  readonly pointed: number
}

export interface DensityRow {
  /** Null for dates that are not known as exactly as the other rows are cut. */
  readonly bin: Bin | null
  /** Null where `bin` is. */
  readonly name: string | null
  readonly total: number
  /** One for each lane; null if there is no statement. */
  readonly heaps: readonly (Heap | null)[]
  readonly articles: number
  readonly events: number
}

export interface Density {
  readonly laneIds: readonly string[]
  readonly rows: readonly DensityRow[]
  /** Of the fullest heap. */
  readonly most: number
}

/** What is asked of the statements that are counted. */
type Question = Parameters<typeof selectStatements>[1] & LaneQuestion

/** What is counted, and which of it the selection points at. */
interface Asked {
  readonly question: Question
  /** The days in sight. */
  readonly domain: Stretch
  readonly pointed?: Pick<Selection, 'at' | 'cell'>
  readonly language: Language
}

/** The statements that pass the filters and are in sight: the same list for the same question. */
export function selectInSight<Statement extends StatementHead>(
  dossier: Pick<Dossier, 'actors'> & { readonly statements: readonly Statement[] },
  question: Question,
  domain: Stretch,
): readonly Statement[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- chosen from that list
  return toSeen(selectStatements(dossier, question))(domain) as readonly Statement[]
}

const toSeen = onceFor((statements: readonly StatementHead[]) =>
  keepLast((domain: Stretch) => {
    // Many were said on the same days.
    const isSeen = onceFor((span: StatementHead['saidSpan']) => isInSight(span, domain))
    return filterList(statements, ({ saidSpan }) => isSeen(saidSpan))
  }, 2),
)

/** Kept by what is asked, since a filter is taken back. */
export function toDensity(dossier: Dossier, asked: Asked): Density {
  return toKept(dossier)(asked)
}

const toKept = onceFor((dossier: Dossier) => keepLast((asked: Asked) => heapUp(dossier, asked)))

function heapUp(dossier: Dossier, { question, domain, pointed, language }: Asked): Density {
  const statements = selectInSight(dossier, question, domain)
  const { laneIds, lanesOf } = toLanes(dossier, question, statements)
  const laneOf = new Map(laneIds.map((id, lane) => [id, lane]))
  const bins = toBins(domain)
  const toRow = onceFor(toRowFinder(bins))
  const placeOf = new Map(dossier.stances.map(({ id }, place) => [id, place]))
  const piles = [...bins, null].map(() => laneIds.map(() => toPile(dossier)))
  const totals = piles.map(() => 0)
  const isPointed = toPointedTest(pointed)
  for (const statement of statements) {
    const row = toRow(statement.saidSpan)
    totals[row] = (totals[row] ?? 0) + 1
    const place = placeOf.get(statement.stance) ?? -1
    const points = isPointed?.(statement) === true ? 1 : 0
    for (const id of lanesOf(statement)) {
      const pile = piles[row]?.[laneOf.get(id) ?? -1]
      if (pile === undefined) continue
      pile.counts[place] = (pile.counts[place] ?? 0) + 1
      pile.pointed += points
    }
  }
  const articles = countDates(dossier.articles.map(({ published }) => published.span))
  const events = countDates(selectEvents(dossier, question).map(({ span }) => span))
  const rows = [...bins, null].map((bin, row): DensityRow => ({
    bin,
    name: bin && toBinName(bin, language),
    total: totals[row] ?? 0,
    heaps: (piles[row] ?? []).map((pile) => toHeap(pile, dossier, language)),
    articles: articles[row] ?? 0,
    events: events[row] ?? 0,
  }))
  return {
    laneIds,
    rows: rows.filter(({ bin, total }) => bin !== null || total > 0),
    most: Math.max(0, ...rows.flatMap(({ heaps }) => heaps.map((heap) => heap?.total ?? 0))),
  }

  function countDates(spans: readonly StatementHead['saidSpan'][]): readonly number[] {
    const counts = piles.map(() => 0)
    for (const span of spans) {
      if (!isInSight(span, domain)) continue
      const row = toRow(span)
      counts[row] = (counts[row] ?? 0) + 1
    }
    return counts
  }
}

/** Undefined where the selection points at none. A chosen statement goes before its cell. */
function toPointedTest(
  pointed: Asked['pointed'],
): ((statement: StatementHead) => boolean) | undefined {
  const { at = null, cell = null } = pointed ?? {}
  if (at !== null) return ({ id }) => id === at
  return cell === null ? undefined : (statement) => isInCell(statement, cell, null)
}

/** `12 leads, 5 commits`. */
export function toHeapWords({ stances }: Heap): string {
  return stances.map(({ name, count }) => `${count} ${name}`).join(', ')
}

/** The bin that certainly holds a date; the place after the last bin if none does. */
function toRowFinder(bins: readonly Bin[]): (span: StatementHead['saidSpan']) => number {
  return ({ earliest, latest }) => {
    if (earliest === null || latest === null) return bins.length
    const row = bins.findIndex(({ to }) => earliest <= to)
    const bin = bins[row]
    return bin !== undefined && bin.from <= earliest && latest <= bin.to ? row : bins.length
  }
}

/** What is counted for a heap while statement after statement comes. */
interface Pile {
  /** By stance, in the order of the vocabulary. */
  readonly counts: number[]
  pointed: number
}

function toPile({ stances }: Dossier): Pile {
  return { counts: stances.map(() => 0), pointed: 0 }
}

function toHeap({ counts, pointed }: Pile, { stances }: Dossier, language: Language): Heap | null {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  const ofHue = (hue: Hue) =>
    stances.reduce((sum, each, place) => sum + (each.hue === hue ? (counts[place] ?? 0) : 0), 0)
  return {
    total,
    hues: toRecord(HUES, ofHue),
    stances: stances.flatMap(({ name }, place) => {
      const count = counts[place] ?? 0
      return count === 0 ? [] : [{ name: lowerFirst(name[language], language), count }]
    }),
    pointed,
  }
}
