/** What another site pastes to show a view of ours in a frame. */
import { escapeMarkup } from '../language/escape-markup'
import type { IsoDay } from '../model/dates'
import type { Selection } from '../selection/selection'

/** Live follows the dossier; frozen stays with what was known on a day in one version of it. */
export type Freezing = { readonly asOf: IsoDay; readonly version: string } | null

/**
 * The selection that a frame shows: one view alone, the matrix for the board, in the language it was
 * shared in whatever the browser of those who will see it prefers.
 */
export function toEmbedded(
  selection: Selection,
  lang: Selection['lang'],
  freezing: Freezing,
): Selection {
  const { view, read } = selection
  const single = view === 'board' ? (read === null ? 'matrix' : 'articles') : view
  return { ...selection, view: single, lang, embed: true, ...freezing }
}

/** HTML for `link`, named `title` for those who don't see it. */
export function toEmbedCode(link: string, title: string): string {
  return `<iframe src="${escapeMarkup(link)}" title="${escapeMarkup(title)}" width="100%" height="600" style="border:0" loading="lazy"></iframe>`
}
