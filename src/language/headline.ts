/** An article's headline in the reader's language. */
import type { ArticleHead } from '../model/dossier'
import type { Language } from '../model/vocabulary'
import { defineMessages } from './define-messages'

const headlineMessages = defineMessages({
  en: { notYet: 'Not yet published on that day' },
  vi: { notYet: 'Chưa đăng vào ngày đó' },
})

/** The original for readers of Vietnamese, our rendering for those of English; else why it is withheld. */
export function toHeadline({ title, withheld }: ArticleHead, language: Language): string {
  if (withheld !== undefined) return headlineMessages[language].notYet
  return language === 'en' ? title.en : title.quote.exact
}
