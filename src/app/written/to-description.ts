import { findIfAny } from '../../model/find-by-id'
import { selectOfArticle } from '../../model/statements-by-article'
import type { Dossier } from '../../model/dossier'
import type { Language } from '../../model/vocabulary'
import { toCounted } from '../../passages/counted'
import { toArticleName } from '../../passages/words/article-words'
import { fitList, PREVIEW_LENGTH, toToldName } from '../../passages/words/told-words'
import { isView } from '../../selection/pages'
import type { Selection } from '../../selection/selection'
import type { Stages } from '../../stages/stages'
import { loadPage } from '../page/page-modules'

/** What a page says, for those who see a link to it. */
export async function toDescription(
  stages: Stages<Dossier>,
  selection: Selection,
  language: Language,
): Promise<string> {
  const { view, read } = selection
  if (!isView(view)) {
    const { toDescription: describe } = await loadPage(view)
    return describe(stages, selection, language)
  }
  const { about, guide, articles, statements } = stages.everything
  const article = findIfAny(articles, read)
  if (article === undefined) return `${about.subtitle[language]}. ${guide.intro[language]}`
  const own = selectOfArticle(statements, article.id)
  // Who says what in it, as far as there is room.
  const names = [...new Set(own.map((each) => toToldName(stages.everything, each, language)))]
  const some = fitList(names, PREVIEW_LENGTH, language)
  return `${[some, toArticleName(article, language), toCounted(own, language)].filter(Boolean).join('. ')}.`
}
