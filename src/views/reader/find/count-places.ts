/** How often the words of the search stand in the text of each article. */
import { findIfAny } from '../../../model/find-by-id'
import type { ArticleBody, ArticleId, Dossier } from '../../../model/dossier'
import { selectOfArticle } from '../../../model/statements-by-article'
import type { Language } from '../../../model/vocabulary'
import { finderOf } from '../../../search/text-finder'
import type { Selection } from '../../../selection/selection'
import { toReaderText } from '../reader-model'
import { toFound, toShownArticle } from './found-model'

/** As many as an opened article marks; articles without any are left out. */
export function countPlaces(
  dossier: Dossier,
  bodies: readonly ArticleBody[],
  selection: Selection,
  language: Language,
): ReadonlyMap<ArticleId, number> {
  const asked = { q: selection.q, find: '', line: null, at: null }
  const text = toReaderText(selection, language)
  return new Map(
    dossier.articles.flatMap((article) => {
      const body = findIfAny(bodies, article.id)
      if (body === undefined) return []
      const statements = selectOfArticle(dossier.statements, article.id)
      const shown = toShownArticle(body, article, statements, selection.furniture, text)
      const count = toFound(shown, asked, finderOf(dossier))?.matches.length ?? 0
      return count === 0 ? [] : [[article.id, count] as const]
    }),
  )
}
