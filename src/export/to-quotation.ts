/** A passage to paste into a text: quote, speaker, source and link. */
import type { Language } from '../model/vocabulary'
import type { Passage } from '../passages/passage'
import { passagesMessages } from '../passages/passages-messages'
import { toVoiceWords } from '../passages/words/source-words'

/** Several lines of plain text. Readers of English also get the project's translation, marked as such. */
export function toQuotation(passage: Passage, title: string, link: string, language: Language) {
  const { quote, gloss, said, where } = passage
  const who = [passage.who, ...toVoiceWords(passage, language), said]
  const rendering = `[${gloss}] (${passagesMessages[language].rendering})`
  return [
    `“${quote}”`,
    ...(language === 'en' ? [rendering] : []),
    `— ${who.join(', ')}`,
    `${title}. ${where}`,
    link,
  ].join('\n')
}
