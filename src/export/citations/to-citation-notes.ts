import type { Language } from '../../model/vocabulary'
import type { Citable } from './citable'
import { citationMessages } from './citation-messages'
import { SITE } from '../site'

/** What reference managers have no field for, one sentence each. */
export function toCitationNotes(citable: Citable, language: Language): readonly string[] {
  const messages = citationMessages[language]
  const { kind, version, english, outlet, likelyOutlet, published, passage, original } = citable
  if (kind === 'page') return [messages.noteSite(version)]
  return [
    passage !== null && messages.notePassage(passage),
    messages.noteKept(SITE, version),
    original !== null && messages.original(original),
    english !== null && messages.noteEnglish(english),
    outlet === null && likelyOutlet === null && messages.noteNoOutlet,
    outlet === null && likelyOutlet !== null && messages.noteLikely(likelyOutlet),
    published?.isInferred === true && messages.noteInferred,
  ].filter((note) => note !== false)
}
