/** Where a link within the page leads: the selection that each place starts from. */
import {
  DEFAULT_SELECTION,
  type BriefPage,
  type Page,
  type Selection,
  type View,
} from './selection'

/** Another view or page, with the same filters and the same day of knowing; nothing is open there. */
export function toPlace(
  selection: Selection,
  view: View | Page,
  subject: string | null = null,
): Selection {
  return { ...selection, view, subject, cell: null, at: null, quote: null, read: null }
}

/** The brief of a subject, told in full: only the day of knowing and the language are kept. */
export function toBrief(selection: Selection, view: BriefPage, subject: string): Selection {
  const { asOf, knownBy, lang, version } = selection
  return { ...DEFAULT_SELECTION, asOf, knownBy, lang, version, view, subject }
}
