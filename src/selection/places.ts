/** The selections that links within the page lead to. */
import type { BriefPage, Page, View } from './pages'
import { DEFAULT_SELECTION, type Selection } from './selection'

const NOTHING_OPEN = { cell: null, at: null, quote: null, changed: null, read: null } as const

/** Another view or page, with the same filters and the same selected day, and nothing open. */
export function toPlace(
  selection: Selection,
  view: View | Page,
  subject: string | null = null,
): Selection {
  return { ...selection, view, subject, ...NOTHING_OPEN }
}

/** A subject's brief, without filters. Keeps the selected day, language, version and embedding. */
export function toBrief(selection: Selection, view: BriefPage, subject: string): Selection {
  const { asOf, knownBy, lang, embed, version } = selection
  return { ...DEFAULT_SELECTION, asOf, knownBy, lang, embed, version, view, subject }
}
