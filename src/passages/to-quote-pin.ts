/** A passage as the notebook stores it. */
import { toCellName } from '../language/names'
import { toStanceWords } from './words/stance-words'
import { toFactLines } from './words/statement-details'
import type { Language } from '../model/vocabulary'
import type { PinnedQuote } from '../notebook/notebook-item'
import { toPinnedAddress } from '../notebook/to-place-pin'
import { DEFAULT_SELECTION } from '../selection/selection'
import type { Passage } from './passage'
import { toSourceWords } from './words/source-words'

export function toQuotePin(passage: Passage, language: Language): PinnedQuote {
  const { id, hash, article, quote, gloss } = passage
  return {
    kind: 'quote',
    // The link to the quote in its article, with the quote's hash.
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
    facts: toFactLines(passage, language),
  }
}

/** `Germany, troops in Ukraine: declines`, with a note if the reading is open. */
export function toPassageTitle(passage: Passage, language: Language): string {
  const stance = toStanceWords(passage.stance, passage.reading, language)
  return `${toCellName(passage.who, passage.commitment, language)}: ${stance}`
}
