/** The selections that links within the page lead to. */
import type { ArticleId } from '../model/dossier'
import type { BriefPage, Page, View } from './pages'
import { DEFAULT_SELECTION, type Selection } from './selection'

export const NOTHING_OPEN = {
  cell: null,
  at: null,
  quote: null,
  changed: null,
  event: null,
  read: null,
  find: '',
  line: null,
} as const

/** Another view or page, with the same filters and the same selected day, and nothing open. */
export function toPlace(
  selection: Selection,
  view: View | Page,
  subject: string | null = null,
): Selection {
  return { ...selection, view, subject, ...NOTHING_OPEN }
}

/** The same place with an article open at its beginning; null, the list. */
export function toArticle(selection: Selection, read: ArticleId | null): Selection {
  return { ...selection, ...NOTHING_OPEN, read }
}

/** A subject's brief, without filters. Keeps the selected day, language, version and embedding. */
export function toBrief(selection: Selection, view: BriefPage, subject: string): Selection {
  const { asOf, knownBy, lang, embed, theme, version } = selection
  return { ...DEFAULT_SELECTION, asOf, knownBy, lang, embed, theme, version, view, subject }
}
