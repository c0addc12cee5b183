import { lowerFirst } from '../../language/lower-first'
import type { Language } from '../../model/vocabulary'
import { quotesMessages } from './quotes-messages'
import type { QuotesModel } from './quotes-model'

/** What stands behind the cell in one line: `declines · 2 passages · 1 inherited`. */
export function toSummary(model: QuotesModel, language: Language): string {
  const messages = quotesMessages[language]
  const { stance, passages, filteredOut } = model
  if (stance === null) {
    return filteredOut.length === 0
      ? `${messages.notMentioned} ${messages.silence}`
      : messages.nonePass
  }
  const own = passages.filter(({ through }) => through.length === 0).length
  const inherited = passages.length - own
  return [
    lowerFirst(stance.name[language], language),
    own > 0 && messages.passages(own),
    inherited > 0 && messages.inherited(inherited),
  ]
    .filter((part) => part !== false)
    .join(' · ')
}
