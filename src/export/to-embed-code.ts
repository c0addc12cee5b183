/** The HTML that embeds a view in another site. */
import { escapeMarkup } from '../language/escape-markup'
import type { IsoDay } from '../model/dates'
import type { Selection } from '../selection/selection'

/** `live` follows the dossier; `frozen` stays at what was known on one day in one version. */
export type Freezing = { readonly asOf: IsoDay; readonly version: string } | null

/**
 * The selection that a frame shows: a single view (the matrix for the board), in the language in
 * which it was shared, whatever the browser of its viewers prefers.
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

/** HTML for `link`; `title` is its accessible name. */
export function toEmbedCode(link: string, title: string): string {
  return `<iframe src="${escapeMarkup(link)}" title="${escapeMarkup(title)}" width="100%" height="600" style="border:0" loading="lazy"></iframe>`
}
