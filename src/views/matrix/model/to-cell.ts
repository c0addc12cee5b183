import { isBefore, mayBeOfOneDay } from '../../../model/dates'
import type { DisputeHead } from '../../../model/dispute'
import type { DossierIndex, StatementHead } from '../../../model/dossier'
import { filterList } from '../../../model/filter-list'
import { findById } from '../../../model/find-by-id'
import {
  VOICES,
  type ActorId,
  type Commitment,
  type Hue,
  type StanceHead,
} from '../../../model/vocabulary'
import type { CellHistory } from '../../../stances/cells/cell-histories'
import { toCellParts, type CellPart } from '../../../stances/cells/cell-parts'
import { toCount, type Count } from '../../../model/count'
import { toThreads } from '../../../stances/threads'
import { isGroupsOwn, selectCounted } from '../../../stances/cells/row-statements'
import { selectShiftingThreads } from '../../../stances/shifting-threads'
import type { TopicId } from '../../../model/topic'

/** A voice, or that of a group on the row of its member. */
const CELL_VOICES = [...VOICES, 'group'] as const
type CellVoice = (typeof CELL_VOICES)[number]

/** One topic of a cell. */
export interface MatrixPart {
  /** Null if the commitment's statements are not split by topic. */
  readonly topic: TopicId | null
  /** Of the latest known statement. */
  readonly stance: StanceHead
  /** Whether that statement passes the filters: no other one replaces it. */
  readonly isShown: boolean
  /** All known statements on it are open readings. */
  readonly isOpen: boolean
  /** Groups that the latest statement came through; empty for the actor's own. */
  readonly through: readonly ActorId[]
}

/**
 * What one actor is known to say on one commitment. Nothing said means no cell.
 * Counts cover the actor's own statements, or, if it has none, the inherited ones.
 */
export interface MatrixCell {
  /** Newest first; empty if nothing is known yet. */
  readonly parts: readonly MatrixPart[]
  /** Why no stance is drawn; null if one is. */
  readonly absence: 'left-out' | 'later' | null
  /** Number of the counted statements that pass the filters. */
  readonly count: Count
  /** Their voices, without duplicates, in the order of `CELL_VOICES`. */
  readonly voices: readonly CellVoice[]
  /** All that pass were certainly said before the latest known on the same topic. */
  readonly isEarlier: boolean
  /** A stance shifts among those that pass. */
  readonly isChanged: boolean
  /**
   * Firm statements that pass, on one topic and on overlapping days, are for and against, or a
   * dispute of the kind `contradiction` has them on different sides.
   */
  readonly isConflicting: boolean
  /** A firm statement that passes is part of a dispute of any kind. */
  readonly isDisputed: boolean
  /** Inherited statements that pass, besides the actor's own. */
  readonly alsoInherited: Count
  /** All statements of the cell that pass, own and inherited, in dossier order. */
  readonly statements: readonly StatementHead[]
}

type Context = Pick<DossierIndex, 'stances' | 'disputes'>

/** Builds a cell from what is known; `passes` says which statements pass the filters. */
export function toCell(
  known: CellHistory,
  passes: (statement: StatementHead) => boolean,
  commitment: Pick<Commitment, 'toldApartBy'>,
  context: Context,
): MatrixCell {
  const counted = selectCounted(known)
  const parts = toCellParts(counted, passes, commitment, context.stances)
  const passing = filterList(counted, passes)
  const statements = filterList(known.statements, passes)
  const beside = new Set(counted)
  const voicesOf = new Set(
    passing.map((each): CellVoice =>
      isGroupsOwn(each, known.through.get(each)) ? 'group' : each.voice,
    ),
  )
  return {
    parts: parts.map((part) => toPart(part, known, context)),
    absence: parts.some(({ isShown }) => isShown) ? null : parts.length > 0 ? 'left-out' : 'later',
    count: toCount(passing),
    voices: CELL_VOICES.filter((voice) => voicesOf.has(voice)),
    isEarlier: parts.every((part) =>
      part.passing.every(({ saidSpan }) => isBefore(saidSpan, part.latest.saidSpan)),
    ),
    ...toDifferences(passing, known, context),
    alsoInherited: toCount(statements.filter((statement) => !beside.has(statement))),
    statements,
  }
}

function toPart(
  { topic, latest, isShown }: CellPart,
  { through }: CellHistory,
  { stances }: Context,
): MatrixPart {
  return {
    topic,
    stance: findById(stances, latest.stance),
    isShown,
    isOpen: latest.reading === 'open',
    through: through.get(latest) ?? [],
  }
}

/** Open readings make no difference. */
function toDifferences(
  passing: readonly StatementHead[],
  known: CellHistory,
  { stances, disputes }: Context,
): Pick<MatrixCell, 'isChanged' | 'isConflicting' | 'isDisputed'> {
  const those = new Set(passing)
  const threads = toThreads(known).map((thread) => thread.filter((one) => those.has(one)))
  const firm = new Set(threads.flat().map(({ id }) => id))
  const isHeld = (side: DisputeHead['sides'][number]) => side.statements.some((id) => firm.has(id))
  return {
    isChanged: selectShiftingThreads(known, (statement) => those.has(statement)).length > 0,
    isConflicting:
      threads.some((thread) => holdsOpposed(thread, stances)) ||
      disputes.some(
        ({ kind, sides }) => kind === 'contradiction' && sides.filter(isHeld).length > 1,
      ),
    isDisputed: disputes.some(({ sides }) => sides.some(isHeld)),
  }
}

function holdsOpposed(thread: readonly StatementHead[], stances: readonly StanceHead[]): boolean {
  const ofHue = (hue: Hue) => thread.filter(({ stance }) => findById(stances, stance).hue === hue)
  const against = ofHue('against')
  return ofHue('for').some((a) => against.some((b) => mayBeOfOneDay(a.saidSpan, b.saidSpan)))
}
