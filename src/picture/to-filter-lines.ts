/** What is asked, in words: a picture has no filter bar beside it that would tell. */
import { toFilterWords, toKnowingWords } from '../export/selection-words'
import type { DossierIndex } from '../model/dossier'
import type { Language } from '../model/vocabulary'
import { selectStatements } from '../selection/select-statements'
import type { Selection } from '../selection/selection'
import { pictureMessages } from './picture-messages'

/**
 * The day of knowing, each filter with its values, and how much they leave. `dossier` is cut to what
 * is known; `total` counts the statements of the whole.
 */
export function toFilterLines(
  dossier: DossierIndex,
  selection: Selection,
  total: number,
  language: Language,
): readonly string[] {
  const known = toKnowingWords(selection, language)
  const shown = selectStatements(dossier, selection)
  const articles = new Set(shown.map(({ article }) => article)).size
  const { count } = pictureMessages[language]
  return [
    ...(known === null ? [] : [known]),
    ...toFilterWords(dossier, selection, language),
    count(shown.length, total, articles, dossier.articles.length),
  ]
}
