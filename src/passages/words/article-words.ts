/** Where an article was published: its outlet, stated or inferred, and the day. */
import { articleMessages } from '../../language/messages/article-messages'
import type { Article } from '../../model/dossier'
import { findIfAny } from '../../model/find-by-id'
import type { Language } from '../../model/vocabulary'
import { passagesMessages } from '../passages-messages'
import { toDateWords } from './date-words'

/** `Tiền Phong`, `Outlet not stated`, or `Outlet not stated, perhaps Dân trí`. */
export function toOutletWords({ name, likely }: Article['outlet'], language: Language): string {
  if (name !== null) return name
  return likely === null
    ? articleMessages[language].outletNotStated
    : passagesMessages[language].likely(likely.name)
}

/** Who published an article and when: `Tiền Phong, 7 Jan 2026`; `Dân trí, 6 Dec 2025, date inferred`. */
export function toArticleName(
  { outlet, published }: Pick<Article, 'outlet' | 'published'>,
  language: Language,
): string {
  const when = toDateWords(published.span, published.inferred, language)
  return `${toOutletWords(outlet, language)}, ${when}`
}

/** A text with outlet and day, in brackets, instead of each `(article id)` or bare id. */
export function nameArticles(
  text: string,
  articles: readonly Pick<Article, 'id' | 'outlet' | 'published'>[],
  language: Language,
): string {
  return text.replaceAll(/\((?:article|bài) ([\w-]+)\)|[\w-]+/g, (word, id: string = word) => {
    const article = findIfAny(articles, id)
    return article === undefined ? word : `(${toArticleName(article, language)})`
  })
}
