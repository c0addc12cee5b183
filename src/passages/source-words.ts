/** Whose words a passage is, and where it is written: for a line of text. */
import { toPlainText } from '../language/named'
import type { StatementDetails } from '../language/statement-details'
import { toSpeakerParts } from '../language/statement-facts'
import type { Language } from '../model/vocabulary'
import type { Passage } from './passage'
import { passagesMessages } from './passages-messages'

/** `Ken Mori, Minister` and `own words`; or `reported by Ana Prado, President` alone. */
export function toVoiceWords(
  { speakers, voice }: Pick<StatementDetails, 'speakers' | 'voice'>,
  language: Language,
): readonly string[] {
  const messages = passagesMessages[language]
  const names = toPlainText(toSpeakerParts(speakers, language))
  if (names === '') return [messages.voices[voice]]
  return voice === 'reported' ? [messages.reportedBy(names)] : [names, messages.voices[voice]]
}

/** The outlet, what is not known of it, and the day: `Tiền Phong, 7 Jan 2026`. */
export function toWhereWords(
  { outlet, likelyOutlet, published }: Pick<Passage, 'outlet' | 'likelyOutlet' | 'published'>,
  language: Language,
): string {
  const messages = passagesMessages[language]
  const where =
    outlet ?? (likelyOutlet === null ? messages.outletNotStated : messages.likely(likelyOutlet))
  return messages.article(where, published)
}

/** Who says it, when, and where it is written, in one line. */
export function toSourceWords(passage: Passage, language: Language): string {
  const parts = [...toVoiceWords(passage, language), passage.said, toWhereWords(passage, language)]
  return parts.join(' · ')
}
