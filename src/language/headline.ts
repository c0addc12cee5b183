/** An article's headline in the reader's language. */
import type { ArticleHead } from '../model/dossier'
import type { Language } from '../model/vocabulary'
import { articleMessages } from './messages/article-messages'

/** The original for readers of Vietnamese, our translation for readers of English; if withheld, the reason. */
export function toHeadline({ title, withheld }: ArticleHead, language: Language): string {
  if (withheld !== undefined) return articleMessages[language].notYet
  return language === 'en' ? title.en : title.quote.exact
}
