/** A passage as it is pasted into a text: the words, whose they are, where they stand, the link. */
import type { Language } from '../model/vocabulary'
import type { Passage } from '../passages/passage'
import { passagesMessages } from '../passages/passages-messages'
import { toVoiceWords } from '../passages/words/source-words'

/** Plain text of some lines. Readers of English get the project's rendering, marked as such. */
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
