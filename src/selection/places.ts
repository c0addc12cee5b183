/** Where a link within the page leads: the selection that each place starts from. */
import type { BriefPage, Page, View } from './pages'
import { DEFAULT_SELECTION, type Selection } from './selection'

const NOTHING_OPEN = { cell: null, at: null, quote: null, changed: null, read: null } as const

/** Another view or page, with the same filters and the same day of knowing; nothing is open there. */
export function toPlace(
  selection: Selection,
  view: View | Page,
  subject: string | null = null,
): Selection {
  return { ...selection, view, subject, ...NOTHING_OPEN }
}

/** The brief of a subject, told in full: only the day of knowing, the language and the frame are kept. */
export function toBrief(selection: Selection, view: BriefPage, subject: string): Selection {
  const { asOf, knownBy, lang, embed, version } = selection
  return { ...DEFAULT_SELECTION, asOf, knownBy, lang, embed, version, view, subject }
}
