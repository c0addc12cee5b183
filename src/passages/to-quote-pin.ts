/** A passage as it goes into the notebook. */
import { lowerFirst } from '../language/lower-first'
import { toCellName } from '../language/names'
import type { Language } from '../model/vocabulary'
import type { PinnedQuote } from '../notebook/notebook-item'
import { toPinnedAddress } from '../notebook/to-place-pin'
import { DEFAULT_SELECTION } from '../selection/selection'
import type { Passage } from './passage'
import { passagesMessages } from './passages-messages'

export function toQuotePin(passage: Passage, language: Language): PinnedQuote {
  const { id, hash, article, quote, gloss } = passage
  return {
    kind: 'quote',
    // In its article, with the hash of its words.
    address: toPinnedAddress({
      ...DEFAULT_SELECTION,
      view: 'articles',
      read: article,
      at: id,
      quote: hash,
    }),
    title: toPassageTitle(passage, language),
    statement: id,
    hash,
    quote,
    language: passage.language,
    gloss,
    source: toSourceWords(passage, language),
  }
}

/** `Germany, troops in Ukraine: declines`. */
export function toPassageTitle(passage: Passage, language: Language): string {
  const actors = new Intl.ListFormat(language).format(passage.actors)
  const stance = lowerFirst(passage.stance.name[language], language)
  return `${toCellName(actors, passage.commitment, language)}: ${stance}`
}

/** Who says it, when, and where it is written, in one line. */
export function toSourceWords(passage: Passage, language: Language): string {
  const messages = passagesMessages[language]
  const { speakers, voice, said, outlet, likelyOutlet, published } = passage
  const names = new Intl.ListFormat(language).format(
    speakers.map(({ name, role }) => (role === null ? name : messages.speaker(name, role))),
  )
  const where =
    outlet ?? (likelyOutlet === null ? messages.outletNotStated : messages.likely(likelyOutlet))
  const isTold = voice === 'reported' && names !== ''
  return [
    ...(names === '' || isTold ? [] : [names]),
    isTold ? messages.reportedBy(names) : messages.voices[voice],
    said,
    messages.article(where, published),
  ].join(' · ')
}
