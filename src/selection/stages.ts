/**
 * The stages between the dossier and the views: everything → what is known on the selection's day →
 * what of it has the words that are looked for. Each has a type of its own, so that a function asks
 * for the stage it needs and is never handed another. A function that only looks up names takes a
 * plain dossier, which any stage is.
 */
import type { DossierIndex, StatementId } from '../model/dossier'
import { selectMatching, type Knowing } from './select-known-index'

declare const stage: unique symbol
interface Stage<Name extends string> {
  /** For the type checker alone; no object has it. */
  readonly [stage]: Name
}

/** All that the articles carry. */
export type Everything<D extends DossierIndex> = D & Stage<'everything'>
/** What of it was known on the selection's day. */
export type Known<D extends DossierIndex> = D & Stage<'known'>
/** What of that has the words that are looked for: what the filters narrow. */
export type Matching<D extends DossierIndex> = D & Stage<'matching'>

export interface Stages<D extends DossierIndex> {
  readonly everything: Everything<D>
  readonly known: Known<D>
  readonly matching: Matching<D>
  /** The statements with the words that are looked for, of any day; null when nothing is looked for. */
  readonly matches: ReadonlySet<StatementId> | null
}

/** The only place where a stage comes into being. `select` cuts a dossier to a day. */
export function toStages<D extends DossierIndex>(
  dossier: D,
  knowing: Knowing,
  matches: ReadonlySet<StatementId> | null,
  select: (dossier: D, knowing: Knowing) => D,
): Stages<D> {
  const known = select(dossier, knowing)
  const matching = selectMatching(known, matches)
  /* oxlint-disable typescript/no-unsafe-type-assertion -- this is where they get their types */
  return {
    everything: dossier as Everything<D>,
    known: known as Known<D>,
    matching: matching as Matching<D>,
    matches,
  }
  /* oxlint-enable typescript/no-unsafe-type-assertion */
}
