/** The name of a cell wherever it is mentioned outside the matrix. */
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
  /** The commitment, with the topic if only one is meant: `Ocean treaty (Lisbon Declaration)`. */
  readonly part: string
}

/** The cell of `one`, or the part of it on the same topic. */
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
