/**
 * What waits for what: a statement hangs on a condition, a commitment would bring the condition
 * about, and statements on that commitment hang on a condition of their own. Nothing is added to
 * what the statements carry; that their sides never speak of one chain is for the page to say. What
 * can be read otherwise carries no link.
 */
import type { Dossier, Statement } from '../../model/dossier'
import type { CommitmentId, ConditionId } from '../../model/vocabulary'
import { selectStatements } from '../../selection/select-statements'
import type { Selection } from '../../selection/selection'
import type { Matching } from '../../stages/stages'

export interface ChainLink {
  /** The commitment that has to be carried out first. */
  readonly to: CommitmentId
  /** By which conditions it is waited for, in the order of the vocabulary. */
  readonly conditions: readonly ConditionId[]
  /**
   * Statements that wait for it and carry the chain on: of the first link, all; of each other link,
   * those on the commitment that the link before leads to.
   */
  readonly carried: readonly Statement[]
  /** All others that wait for it. */
  readonly beside: readonly Statement[]
}

export interface Chain {
  /** At least two. */
  readonly links: readonly ChainLink[]
  /**
   * What leads back into the chain: statements on the last link's commitment that wait for the
   * commitment of the link at `to`. Null where the chain comes to an end.
   */
  readonly circle: { readonly to: number; readonly statements: readonly Statement[] } | null
}

/**
 * The chains among the firm statements that pass the filters, longest first, then in the order of the
 * conditions they begin with. Part of a longer chain is not told again. The filter of conditions
 * keeps the chains in which one of the chosen ones occurs; it does not cut them.
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

interface Path {
  readonly path: readonly CommitmentId[]
  /** The place in the path that its end leads back to. */
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
 * False of a commitment whose statements are about several things, such as plans: a condition that
 * it would meet does not say which of them, so that none of them carries a chain on.
 */
function isOne({ commitments }: Dossier, id: CommitmentId): boolean {
  return commitments.every((each) => each.id !== id || each.toldApartBy === null)
}

/** Every way on from the end of the path; one that comes back to it ends there. */
function follow(path: readonly CommitmentId[], waits: readonly Wait[]): readonly Path[] {
  const end = path.at(-1)
  const next = [
    ...new Set(waits.filter(({ statement }) => statement.commitment === end).map(({ to }) => to)),
  ]
  if (next.length === 0) return [{ path, back: null }]
  return next.flatMap((to) =>
    path.includes(to) ? [{ path, back: path.indexOf(to) }] : follow([...path, to], waits),
  )
}

function isWithin(path: readonly CommitmentId[], longer: Path): boolean {
  return path.every((commitment) => longer.path.includes(commitment))
}

function toChain({ path, back }: Path, waits: readonly Wait[]): Chain {
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
