/** The HTML that embeds a view in another site. */
import { escapeMarkup } from '../language/escape-markup'
import type { IsoDay } from '../model/dates'
import type { Selection } from '../selection/selection'

/** `live` follows the dossier; `frozen` stays at what was known on one day in one version. */
export type Freezing = { readonly asOf: IsoDay; readonly version: string } | null

/** How a frame looks, whatever the browser of its viewers prefers; a null theme follows that. */
export type EmbedLook = Pick<Selection, 'lang' | 'theme'>

/** The selection that a frame shows: a single view, which is the matrix for the board. */
export function toEmbedded(selection: Selection, look: EmbedLook, freezing: Freezing): Selection {
  const { view, read } = selection
  const single = view === 'board' ? (read === null ? 'matrix' : 'articles') : view
  return { ...selection, view: single, ...look, embed: true, ...freezing }
}

/** HTML for `link`; `title` is its accessible name. */
export function toEmbedCode(link: string, title: string): string {
  return `<iframe src="${escapeMarkup(link)}" title="${escapeMarkup(title)}" width="100%" height="600" style="border:0" loading="lazy"></iframe>`
}
