/**
 * Chains of conditions: a statement depends on a condition, a commitment would fulfil it, and
 * statements on that commitment depend on conditions themselves. The links come from the statements
 * alone; the page says that no side speaks of a chain. Open readings carry no link.
 */
import type { Dossier, Statement } from '../../model/dossier'
import type { CommitmentId, ConditionId } from '../../model/vocabulary'
import { selectStatements } from '../../selection/select-statements'
import type { Selection } from '../../selection/selection'
import type { Matching } from '../../stages/stages'

export interface ChainLink {
  /** The commitment that has to be carried out first. */
  readonly to: CommitmentId
  /** The conditions that require it, in the order of the vocabulary. */
  readonly conditions: readonly ConditionId[]
  /**
   * Statements that wait for it and continue the chain: all of them at the first link; at each other
   * link, those on the previous link's commitment.
   */
  readonly carried: readonly Statement[]
  /** All others that wait for it. */
  readonly beside: readonly Statement[]
}

export interface Chain {
  /** At least two. */
  readonly links: readonly ChainLink[]
  /**
   * Statements on the last link's commitment that wait for the commitment of the link at index `to`.
   * Null if the chain doesn't lead back into itself.
   */
  readonly circle: { readonly to: number; readonly statements: readonly Statement[] } | null
}

/**
 * The chains among the firm statements that pass the filters, longest first, then in the order of the
 * conditions they begin with. Leaves out parts of longer chains. The filter of conditions keeps the
 * chains in which a chosen one occurs; it does not cut them.
 */
export function toChains(dossier: Matching<Dossier>, selection: Selection): readonly Chain[] {
  const waits = toWaits(dossier, selection)
  const onward = waits.filter(({ statement }) => isOne(dossier, statement.commitment))
  const found = [...new Set(waits.map(({ to }) => to))]
    .flatMap((to) => follow([to], onward))
    .filter(({ path }) => path.length > 1)
    .toSorted((a, b) => b.path.length - a.path.length)
  return found
    .filter(({ path }, index) => !found.slice(0, index).some((longer) => isWithin(path, longer)))
    .map((path) => toChain(path, waits))
    .filter(({ links }) => isAsked(links, selection.condition))
}

/** A statement that waits for a commitment other than its own. */
interface Wait {
  readonly statement: Statement
  readonly condition: ConditionId
  readonly to: CommitmentId
}

interface ChainPath {
  readonly path: readonly CommitmentId[]
  /** The index in `path` that its end leads back to; null without a circle. */
  readonly back: number | null
}

function toWaits(dossier: Matching<Dossier>, selection: Selection): readonly Wait[] {
  const statements = selectStatements(dossier, selection, 'condition').filter(
    ({ reading }) => reading === 'firm',
  )
  return dossier.conditions.flatMap(({ id: condition, fulfilledBy: to }) =>
    statements
      .filter((statement) => statement.conditions.includes(condition))
      .flatMap((statement) =>
        to === null || to === statement.commitment ? [] : [{ statement, condition, to }],
      ),
  )
}

/**
 * Whether the commitment has no topics. A condition fulfilled by, say, "a plan" doesn't say which plan,
 * so no statement on plans continues a chain.
 */
function isOne({ commitments }: Dossier, id: CommitmentId): boolean {
  return commitments.every((each) => each.id !== id || each.toldApartBy === null)
}

/** All continuations of the path; each ends when it comes back to itself. */
function follow(path: readonly CommitmentId[], waits: readonly Wait[]): readonly ChainPath[] {
  const end = path.at(-1)
  const next = [
    ...new Set(waits.filter(({ statement }) => statement.commitment === end).map(({ to }) => to)),
  ]
  if (next.length === 0) return [{ path, back: null }]
  return next.flatMap((to) =>
    path.includes(to) ? [{ path, back: path.indexOf(to) }] : follow([...path, to], waits),
  )
}

function isWithin(path: readonly CommitmentId[], longer: ChainPath): boolean {
  return path.every((commitment) => longer.path.includes(commitment))
}

function toChain({ path, back }: ChainPath, waits: readonly Wait[]): Chain {
  const links = path.map((to, index) => {
    const waiting = waits.filter((wait) => wait.to === to)
    const isCarried = ({ statement }: Wait) =>
      index === 0 || statement.commitment === path[index - 1]
    return {
      to,
      conditions: [...new Set(waiting.filter(isCarried).map(({ condition }) => condition))],
      carried: toStatements(waiting.filter(isCarried)),
      beside: toStatements(waiting.filter((wait) => !isCarried(wait))),
    }
  })
  if (back === null) return { links, circle: null }
  const closing = waits.filter(
    ({ statement, to }) => statement.commitment === path.at(-1) && to === path[back],
  )
  return { links, circle: { to: back, statements: toStatements(closing) } }
}

function toStatements(waits: readonly Wait[]): readonly Statement[] {
  return [...new Set(waits.map(({ statement }) => statement))]
}

function isAsked(links: readonly ChainLink[], asked: readonly ConditionId[]): boolean {
  return (
    asked.length === 0 ||
    links.some(({ conditions }) => conditions.some((condition) => asked.includes(condition)))
  )
}
