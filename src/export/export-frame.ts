/** What every export says of itself. */
import type { Dossier, Statement } from '../model/dossier'
import { DEFAULT_SELECTION, type Selection } from '../selection/selection'
import { toSharedSelection } from '../selection/share-target'

export interface ExportFrame {
  /** To what is exported, as the reader saw it. */
  readonly link: string
  /** The version of the dossier, ten hexadecimal digits. */
  readonly version: string
  /** When it was exported: an instant, ISO 8601. */
  readonly exported: string
  /** The absolute link to a selection on this site. */
  readonly toLink: (selection: Selection) => string
}

/** What is exported: the dossier as it is known on the day, and statements of it in their order. */
export interface Exported {
  readonly dossier: Dossier
  readonly statements: readonly Statement[]
}

/** The address of a passage, whoever exports it and in whatever language. */
export function toStatementLink(dossier: Dossier, { id }: Statement, frame: ExportFrame): string {
  const target = { kind: 'quote', statement: id } as const
  return frame.toLink(toSharedSelection(DEFAULT_SELECTION, target, dossier))
}
