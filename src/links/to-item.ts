/** Where a thing is told, whatever its kind. */
import type { Dossier } from '../model/dossier'
import { listItems, type Kind } from '../model/release'
import { toArticle, toBrief, toPlace } from '../selection/places'
import { DEFAULT_SELECTION, type Selection } from '../selection/selection'

/** Without filters, on the same day and in the same version; null if the dossier does not have it. */
export function toItem(
  dossier: Dossier,
  kind: Kind,
  id: string,
  selection: Selection,
): Selection | null {
  if (!listItems(dossier, kind).some((item) => item.id === id)) return null
  const figure = kind === 'figures' ? dossier.figures.find((each) => each.id === id) : undefined
  return figure === undefined
    ? toItemPlace(kind, id, selection)
    : toItemPlace('articles', figure.article, selection)
}

/** The same for what a dossier may no longer have; null for figures, which have no place of their own. */
export function toItemPlace(kind: Kind, id: string, selection: Selection): Selection | null {
  const { asOf, knownBy, lang, version } = selection
  const bare = { ...DEFAULT_SELECTION, asOf, knownBy, lang, version }
  switch (kind) {
    case 'articles':
      return toArticle(toPlace(bare, 'articles'), id)
    case 'figures':
      return null
    case 'disputes':
      return toPlace(bare, 'disputes', id)
    case 'stances':
      return { ...toPlace(bare, 'matrix'), stance: [id] }
    case 'conditions':
      return { ...toPlace(bare, 'matrix'), condition: [id] }
    case 'statements':
    case 'events':
    case 'actors':
    case 'commitments':
    case 'people':
    case 'instruments':
    case 'questions':
      return toBrief(bare, kind, id)
  }
}
