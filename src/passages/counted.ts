/** The number of statements, of sentences they are in, and of open readings among them. */
import { toCountWords } from '../language/messages/count-messages'
import type { StatementHead } from '../model/dossier'
import type { Language } from '../model/vocabulary'
import { toCount } from '../model/count'
import { passagesMessages } from './passages-messages'

/** `5 statements in 3 sentences, 2 of them open readings`. */
export function toCounted(statements: readonly StatementHead[], language: Language): string {
  const counted = toCountWords(toCount(statements), language)
  const open = statements.filter(({ reading }) => reading === 'open').length
  if (open === 0) return counted
  return `${counted}, ${passagesMessages[language].open(open, statements.length)}`
}
