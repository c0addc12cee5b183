/** How many statements, in how many sentences, and how many of them can be read otherwise. */
import { toCountWords } from '../language/count-messages'
import { defineMessages } from '../language/define-messages'
import type { StatementHead } from '../model/dossier'
import type { Language } from '../model/vocabulary'
import { toCount } from '../selection/count-by-value'

const countedMessages = defineMessages({
  en: {
    open: (count: number, of: number) => {
      if (of === 1) return 'an open reading'
      if (count === of) return 'all open readings'
      return count === 1 ? '1 of them an open reading' : `${count} of them open readings`
    },
  },
  vi: {
    open: (count, of) =>
      count === of ? 'còn cách đọc khác' : `trong đó ${count} còn cách đọc khác`,
  },
})

/** `5 statements in 3 sentences, 2 of them open readings`. */
export function toCounted(statements: readonly StatementHead[], language: Language): string {
  const counted = toCountWords(toCount(statements), language)
  const open = statements.filter(({ reading }) => reading === 'open').length
  if (open === 0) return counted
  return `${counted}, ${countedMessages[language].open(open, statements.length)}`
}
