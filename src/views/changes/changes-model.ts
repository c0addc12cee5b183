/** What changed between the ends of two days, by cell and topic. */
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
import { FIRST_LONG_ITEMS, toFirstOfFolded } from '../../ui/LongList'
import { toNamedCell, type NamedCell } from '../../passages/named-cell'
import { toPassage, type Passage } from '../../passages/passage'
import { toTeller } from '../../passages/words/source-words'
import { CHANGE_KINDS, type CellChange, type ChangeKind } from '../../stances/cells/cell-changes'
import { toCount, type Count } from '../../model/count'
import { toKnownDays, toComparisonDays, type KnownDay } from '../../stages/known-days'
import { selectChanges, type Changes } from '../../stances/select-changes'
import type { Selection } from '../../selection/selection'
import type { Stages } from '../../stages/stages'

export interface AttributedStance {
  readonly stance: Stance
  readonly reading: Reading
  /** Whose words; null where they are the actor's own. */
  readonly attribution: string | null
  readonly count: Count
}

/** The cell is named with the topic of the later statement. */
export interface StanceChange extends NamedCell {
  readonly key: string
  readonly kind: ChangeKind
  /** Null if no earlier statement is, or may be, on the same topic. */
  readonly before: Passage | null
  readonly after: Passage
  /** Set if stance and voice both differ: part of the change may lie in who reports it. */
  readonly voices: { readonly before: Voice; readonly after: Voice } | null
  /** The dispute with a note that has before and after on different sides. */
  readonly dispute: {
    readonly id: DisputeId
    readonly question: string
    readonly note: string
  } | null
  /** Statements certainly from between the days, possibly as late as `after`, that take the stance of `before`. */
  readonly stillSaid: readonly AttributedStance[]
  /** The other stances from between the days, strongest first. */
  readonly beside: readonly AttributedStance[]
}

/** A selectable day, named after what became known next. */
export interface DayChoice {
  readonly day: IsoDay
  readonly before: string
  /** What `before` names: statements, an event that happened or was planned, or an article. */
  readonly kind: 'said' | 'event' | 'published'
}

export interface ChangesModel {
  readonly since: IsoDay
  readonly asOf: IsoDay | null
  /** False if the page chose the day. */
  readonly isAsked: boolean
  readonly order: Changes['order']
  /** In the order of `CHANGE_KINDS`, non-empty kinds only. */
  readonly groups: readonly {
    readonly kind: ChangeKind
    readonly isFolded: boolean
    readonly changes: readonly CellChange<Statement>[]
    /** How many of them are shown at first. */
    readonly first: number
  }[]
  /** What is shown of a change. */
  readonly toChange: (change: CellChange<Statement>) => StanceChange
  /** Statements and sentences behind all changes. */
  readonly total: Count
  /** Compared pairs of before and after, and the statements in them. */
  readonly pairs: { readonly count: number; readonly of: Count }
  /** Number of changes that the filters leave out. */
  readonly leftOut: number
  readonly choices: readonly DayChoice[]
  /** The last day on which something becomes known; the end if none was asked for. */
  readonly latest: IsoDay
}

/** Offers days from the whole dossier, whatever is known on the selection's day. */
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
    groups: CHANGE_KINDS.flatMap((kind) => {
      const changes = shown.filter((change) => change.kind === kind)
      const isFolded = !MOVED.has(kind)
      const first = isFolded ? toFirstOfFolded(changes.length) : FIRST_LONG_ITEMS
      return changes.length === 0 ? [] : [{ kind, isFolded, changes, first }]
    }),
    toChange: (change) => toChange(stages.known, change, language),
    total: countStatements(shown),
    pairs: { count: pairs.length, of: countStatements(pairs) },
    leftOut,
    choices: toComparisonDays(stages.everything, knownBy).map(({ day, next }) => ({
      day,
      before: toStepWords(next, language),
      kind: toChoiceKind(next),
    })),
    latest: toKnownDays(stages.everything, knownBy).at(-1)?.day ?? since,
  }
}

/** By what `toStepWords` names. */
function toChoiceKind({ articles, events }: KnownDay): DayChoice['kind'] {
  return articles.length > 0 ? 'published' : events.length > 0 ? 'event' : 'said'
}

/** Of these, changes and possible changes are shown in full; the rest is folded. */
const MOVED: ReadonlySet<ChangeKind> = new Set([
  'reversed',
  'weakened',
  'strengthened',
  'changed',
  'mixed',
])

/** The statements of which the passages are shown, each once. */
export function listStatements(changes: readonly CellChange<Statement>[]): readonly Statement[] {
  const statements = changes.flatMap(({ before, after }) =>
    before === null ? [after] : [before, after],
  )
  return [...new Set(statements)]
}

function countStatements(changes: readonly CellChange<Statement>[]): Count {
  return toCount(listStatements(changes))
}

function toChange(
  dossier: Dossier,
  { cell, kind, before, after, beside }: CellChange<Statement>,
  language: Language,
): StanceChange {
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
): readonly AttributedStance[] {
  const toAttribution = (statement: Statement) => toTeller(dossier, statement, language)
  return dossier.stances.flatMap((stance) =>
    READINGS.flatMap((reading) => {
      const alike = statements.filter((one) => one.stance === stance.id && one.reading === reading)
      return [...groupBy(alike, toAttribution)].map(([attribution, group]) => ({
        stance,
        reading,
        attribution,
        count: toCount(group),
      }))
    }),
  )
}

function toDispute(
  { disputes }: Dossier,
  before: Statement,
  after: Statement,
  language: Language,
): StanceChange['dispute'] {
  for (const { id, question, sides, note } of disputes) {
    const sideOf = (statement: Statement) =>
      sides.findIndex((side) => side.statements.includes(statement.id))
    const [from, to] = [sideOf(before), sideOf(after)]
    if (note === null || from < 0 || to < 0 || from === to) continue
    return { id, question: question[language], note: note[language] }
  }
  return null
}
