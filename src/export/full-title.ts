/** An article's title as it is cited. */
import { findIfAny } from '../model/find-by-id'
import { toHeadline } from '../language/headline'
import type { Dossier } from '../model/dossier'
import type { Language } from '../model/vocabulary'

/** As printed in the article; for readers of English, followed by the project's translation. */
export function toFullTitle({ articles }: Dossier, id: string, language: Language): string {
  const article = findIfAny(articles, id)
  if (article === undefined) return id
  if (article.withheld !== undefined) return toHeadline(article, language)
  const { quote, en } = article.title
  const [title, rendering] = [quote.exact, en].map((text) => text.replace(/\.$/u, ''))
  return language === 'en' && article.language !== 'en' ? `${title} [${rendering}]` : `${title}`
}
