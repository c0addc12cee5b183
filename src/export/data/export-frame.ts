/** Metadata that every export carries. */
import type { Dossier, Statement } from '../../model/dossier'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'
import { toSharedSelection } from '../../selection/share-target'

export interface ExportFrame {
  /** The page as the reader saw it. */
  readonly link: string
  /** The version of the dossier, ten hexadecimal digits. */
  readonly version: string
  /** When it was exported: an instant, ISO 8601; null for the files of the site, which follow from the version. */
  readonly exported: string | null
  /** Absolute link to a selection on this site; a path if the site's host is not known. */
  readonly toLink: (selection: Selection) => string
}

/** The content of an export: the dossier as known on the day, and the exported statements in order. */
export interface Exported {
  readonly dossier: Dossier
  readonly statements: readonly Statement[]
}

/** The permanent address of a passage, the same for every reader and language. */
export function toStatementLink(dossier: Dossier, { id }: Statement, frame: ExportFrame): string {
  const target = { kind: 'quote', statement: id } as const
  return frame.toLink(toSharedSelection(DEFAULT_SELECTION, target, dossier))
}
