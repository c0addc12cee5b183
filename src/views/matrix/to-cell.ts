import { isBefore } from '../../model/dates'
import type { DossierIndex, StatementHead } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import { VOICES, type ActorId, type Commitment, type Stance } from '../../model/vocabulary'
import type { CellHistory } from '../../selection/cell-histories'
import { toCellParts, type CellPart } from '../../selection/cell-parts'
import { toCount, type Count } from '../../selection/count-by-value'
import { mayBeOfOneDay, toThreads } from '../../selection/gaps'
import { isGroupsOwn, selectCounted } from '../../selection/row-statements'
import { toShifts } from '../../selection/stance-change'
import type { TopicId } from '../../selection/topic'

/** Whose words: a voice, or the voice of a group on the row of its member. */
const CELL_VOICES = [...VOICES, 'group'] as const
type CellVoice = (typeof CELL_VOICES)[number]

/** What a cell says on one topic. */
export interface MatrixPart {
  /** Null where the commitment's statements need no telling apart. */
  readonly topic: TopicId | null
  /** Of the latest known statement. */
  readonly stance: Stance
  /** Whether that statement passes the filters: no other stands in for it. */
  readonly isShown: boolean
  /** Everything that is known of it can be read otherwise. */
  readonly isOpen: boolean
  /** Collectives through which the latest statement came; empty for the actor's own. */
  readonly through: readonly ActorId[]
}

/**
 * What one actor is known to say on one commitment. There is no cell where nothing is said, ever.
 * Counted are the actor's own statements, or, where it has none, the inherited ones.
 */
export interface MatrixCell {
  /** Topic by topic, newest first; empty while nothing is known yet. */
  readonly parts: readonly MatrixPart[]
  /** Why no stance is drawn; null where one is. */
  readonly absence: 'left-out' | 'later' | null
  /** Of the statements counted, those that pass the filters. */
  readonly count: Count
  /** Of the same, without repetition, in the order of `CELL_VOICES`. */
  readonly voices: readonly CellVoice[]
  /** All that pass were certainly said before the latest known on the same topic. */
  readonly isEarlier: boolean
  /** A shift by the rules of `stance-change`, among what passes. */
  readonly isChanged: boolean
  /**
   * Firm statements that pass, about one thing and on days that overlap, are for and against, or a
   * dispute of the kind `contradiction` has them on different sides.
   */
  readonly isConflicting: boolean
  /** A firm statement that passes is part of a dispute of any kind. */
  readonly isDisputed: boolean
  /** Inherited statements that pass, beside the actor's own. */
  readonly alsoInherited: Count
  /** All that stand behind the cell and pass, own and inherited, in the dossier's order. */
  readonly statements: readonly StatementHead[]
}

type Context = Pick<DossierIndex, 'stances' | 'disputes'>

/** Makes a cell of what is known; `passes` tells what of it the filters leave. */
export function toCell(
  known: CellHistory,
  passes: (statement: StatementHead) => boolean,
  commitment: Pick<Commitment, 'toldApartBy'>,
  context: Context,
): MatrixCell {
  const counted = selectCounted(known)
  const parts = toCellParts(counted, passes, commitment, context.stances)
  const passing = counted.filter(passes)
  const statements = known.statements.filter(passes)
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
    ...toSigns(passing, known, context),
    alsoInherited: toCount(statements.filter((statement) => !counted.includes(statement))),
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

/** What can be read otherwise is part of no sign. */
function toSigns(
  passing: readonly StatementHead[],
  known: CellHistory,
  { stances, disputes }: Context,
): Pick<MatrixCell, 'isChanged' | 'isConflicting' | 'isDisputed'> {
  const threads = toThreads({ ...known, statements: passing })
  const firm = threads.flat()
  const hueOf = ({ stance }: StatementHead) => findById(stances, stance).hue
  const areOpposed = (a: StatementHead, b: StatementHead) =>
    hueOf(a) === 'for' && hueOf(b) === 'against' && mayBeOfOneDay(a.saidSpan, b.saidSpan)
  return {
    isChanged: toShifts([known], stances, (statement) => passing.includes(statement)).length > 0,
    isConflicting:
      threads.some((thread) => holdsOfTwo(thread, areOpposed)) ||
      holdsOfTwo(firm, (a, b) => contradict(disputes, a, b)),
    isDisputed: firm.some(({ id }) =>
      disputes.some(({ sides }) => sides.some((side) => side.statements.includes(id))),
    ),
  }
}

function holdsOfTwo(
  statements: readonly StatementHead[],
  holds: (a: StatementHead, b: StatementHead) => boolean,
): boolean {
  return statements.some((a) => statements.some((b) => holds(a, b)))
}

function contradict(
  disputes: DossierIndex['disputes'],
  a: StatementHead,
  b: StatementHead,
): boolean {
  return disputes.some(({ kind, sides }) => {
    if (kind !== 'contradiction') return false
    const sideOf = ({ id }: StatementHead) =>
      sides.findIndex((side) => side.statements.includes(id))
    return sideOf(a) >= 0 && sideOf(b) >= 0 && sideOf(a) !== sideOf(b)
  })
}
