/** What a cell is called where it is told of elsewhere than in the matrix. */
import { toAboutName } from './words/about-words'
import { toActorName } from '../language/names'
import type { Dossier, Statement } from '../model/dossier'
import { findById } from '../model/find-by-id'
import type { Language } from '../model/vocabulary'
import type { CellHistory } from '../stances/cells/cell-histories'
import type { CellRef } from '../selection/selection'
import { toTopic } from '../model/topic'

export interface NamedCell {
  readonly cell: CellRef
  readonly actor: string
  readonly commitment: string
  /** The commitment, with what of it is told where only that is: `Ocean treaty (Lisbon Declaration)`. */
  readonly part: string
}

/** A cell, or the part of it that is about the same thing as `one`. */
export function toNamedCell(
  dossier: Dossier,
  { actor, commitment: id }: CellHistory<Statement>,
  one: Statement | null,
  language: Language,
): NamedCell {
  const commitment = findById(dossier.commitments, id)
  const topic = one === null ? null : toTopic(one, commitment)
  const name = commitment.name[language]
  return {
    cell: { actor, commitment: id, ...(topic !== null && { topic }) },
    actor: toActorName(dossier, actor, language),
    commitment: name,
    part: one === null ? name : toAboutName(dossier, name, one, language),
  }
}
