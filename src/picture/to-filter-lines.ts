/** The active filters in words, since a picture has no filter bar. */
import { toFilterWords, toKnowingWords } from '../export/selection-words'
import { toPartWords } from '../language/messages/part-messages'
import type { DossierIndex } from '../model/dossier'
import type { Language } from '../model/vocabulary'
import { toCount } from '../model/count'
import { selectStatements } from '../selection/select-statements'
import type { Selection } from '../selection/selection'
import type { Stages } from '../stages/stages'
import { pictureMessages } from './picture-messages'

/** The day, each filter with its values, and how much passes them. */
export function toFilterLines(
  { everything, matching }: Stages<DossierIndex>,
  selection: Selection,
  language: Language,
): readonly string[] {
  const known = toKnowingWords(selection, language)
  const shown = selectStatements(matching, selection)
  const articles = new Set(shown.map(({ article }) => article)).size
  const { count } = pictureMessages[language]
  return [
    ...(known === null ? [] : [known]),
    ...toFilterWords(matching, selection, language),
    count(
      toPartWords(toCount(shown), everything.statements.length, language),
      articles,
      matching.articles.length,
    ),
  ]
}
