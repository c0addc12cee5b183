/**
 * The stages between the dossier and the views: everything → known on the selected day → matching
 * the search. Each has its own type, so that a function asks for the stage it needs and can't be
 * handed another. A function that only looks up names takes a plain dossier, which every stage is.
 */
import type { DossierIndex, StatementId } from '../model/dossier'
import { selectMatching } from './select-known-index'
import type { Cutoff } from './cutoff'

declare const stage: unique symbol
interface Stage<Name extends string> {
  /** Only for the type checker; no object has it. */
  readonly [stage]: Name
}

/** The whole dossier. */
export type Everything<D extends DossierIndex> = D & Stage<'everything'>
/** What was known on the selected day. */
export type Known<D extends DossierIndex> = D & Stage<'known'>
/** What is known and matches the search. The filters narrow this stage. */
export type Matching<D extends DossierIndex> = D & Stage<'matching'>

export interface Stages<D extends DossierIndex> {
  readonly everything: Everything<D>
  readonly known: Known<D>
  readonly matching: Matching<D>
  /** The statements that match the search, known or not; null without a search. */
  readonly matches: ReadonlySet<StatementId> | null
}

/** The only place that creates stages. `select` returns what is known of a dossier at a cutoff. */
export function toStages<D extends DossierIndex>(
  dossier: D,
  cutoff: Cutoff,
  matches: ReadonlySet<StatementId> | null,
  select: (dossier: D, cutoff: Cutoff) => D,
): Stages<D> {
  const known = select(dossier, cutoff)
  const matching = selectMatching(known, matches)
  /* oxlint-disable typescript/no-unsafe-type-assertion -- this is where the stages get their types */
  return {
    everything: dossier as Everything<D>,
    known: known as Known<D>,
    matching: matching as Matching<D>,
    matches,
  }
  /* oxlint-enable typescript/no-unsafe-type-assertion */
}
