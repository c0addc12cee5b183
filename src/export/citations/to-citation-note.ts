import type { Language } from '../../model/vocabulary'
import type { Citable } from './citable'
import { formatAccessed, formatDate } from './citation-date'
import { citationMessages } from './citation-messages'
import { DATE_FORMS, toCitedDate } from './cited-date'
import { closed } from './closed'
import { SITE } from '../site'

/**
 * What a format has no field for, as sentences in one text. An address ends it, so that no full stop
 * is taken for a part of it.
 * @param isAccessTold whether a field tells the day of access; else the note does
 */
export function toCitationNote(citable: Citable, language: Language, isAccessTold = true): string {
  const messages = citationMessages[language]
  const { kind, version, english, outlet, likelyOutlet, published, passage, original } = citable
  const accessed = !isAccessTold && messages.accessed(formatAccessed(citable.accessed, language))
  const notes =
    kind === 'page'
      ? [messages.noteSite(version), accessed]
      : [
          // First, since programs take a word with a colon at the start of a note for a field's name.
          messages.noteKept(SITE, version),
          passage !== null && messages.notePassage(passage),
          english !== null && messages.noteEnglish(english),
          outlet === null && likelyOutlet === null && messages.noteNoOutlet,
          outlet === null && likelyOutlet !== null && messages.noteLikely(likelyOutlet),
          published !== null &&
            DATE_FORMS[toCitedDate(published.date).kind].isInNote &&
            messages.notePublished(formatDate(published.date, 'chicago', language)),
          published?.isInferred === true && messages.noteInferred,
          accessed,
        ]
  return [
    ...notes.filter((note) => note !== false).map(closed),
    ...(original === null ? [] : [messages.original(original)]),
  ].join(' ')
}
