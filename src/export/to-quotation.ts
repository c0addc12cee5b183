/** A passage as it is pasted into a text: the words, whose they are, where they stand, the link. */
import type { Language } from '../model/vocabulary'
import type { Passage } from '../passages/passage'
import { passagesMessages } from '../passages/passages-messages'
import { citationMessages } from './citation-messages'

/** Plain text of some lines. Readers of English get the project's rendering, marked as such. */
export function toQuotation(passage: Passage, title: string, link: string, language: Language) {
  const messages = passagesMessages[language]
  const { quote, gloss, speakers, voice, said, outlet, likelyOutlet, published } = passage
  const list = new Intl.ListFormat(language)
  const names = list.format(
    speakers.map(({ name, role }) => (role === null ? name : messages.speaker(name, role))),
  )
  const isTold = voice === 'reported' && names !== ''
  const who = [
    list.format(passage.actors),
    ...(names === '' || isTold ? [] : [names]),
    isTold ? messages.reportedBy(names) : messages.voices[voice],
    said,
  ]
  const where =
    outlet ?? (likelyOutlet === null ? messages.outletNotStated : messages.likely(likelyOutlet))
  const rendering = `[${gloss}] (${citationMessages[language].ourRendering})`
  return [
    `“${quote}”`,
    ...(language === 'en' ? [rendering] : []),
    `— ${who.join(', ')}`,
    `${title}. ${messages.article(where, published)}`,
    link,
  ].join('\n')
}
