/** Speaker, voice and source of a passage, in one line. */
import { voiceMessages } from '../../language/messages/voice-messages'
import { toNamedList, toPlainPart, toPlainText, type NamedPart } from './named'
import { toStatementRemarks, type Speaker, type StatementRemarks } from './statement-details'
import { statementMessages } from './statement-messages'
import type { Dossier, Statement } from '../../model/dossier'
import type { Language } from '../../model/vocabulary'
import type { Passage } from '../passage'
import { passagesMessages } from '../passages-messages'

/** Placeholder in a message for names that will be links. */
const GAP = '\u{FFFC}'

/** `Ken Mori, Minister` and `own words`; or `reported by Ana Prado, President` alone. */
export function toVoiceParts(
  { speakers, voice }: Pick<StatementRemarks, 'speakers' | 'voice'>,
  language: Language,
): readonly (readonly NamedPart[])[] {
  const messages = passagesMessages[language]
  const names = toSpeakerParts(speakers, language)
  const whose = [toPlainPart(voiceMessages[language].names[voice])]
  if (names.length === 0) return [whose]
  if (voice !== 'reported') return [names, whose]
  const [before = '', after = ''] = messages.reportedBy(GAP).split(GAP)
  return [[toPlainPart(before), ...names, toPlainPart(after)].filter(({ text }) => text !== '')]
}

/** The same as plain text. */
export function toVoiceWords(
  details: Pick<StatementRemarks, 'speakers' | 'voice'>,
  language: Language,
): readonly string[] {
  return toVoiceParts(details, language).map(toPlainText)
}

/**
 * Who reports a stance that the actor does not state itself, without roles: `reported by Ana
 * Prado`; null if the words are the actor's own.
 */
export function toTellerWords(
  { speakers, voice }: Pick<StatementRemarks, 'speakers' | 'voice'>,
  language: Language,
): string | null {
  if (voice === 'own') return null
  const named = speakers.map((speaker) => ({ ...speaker, role: null }))
  return toVoiceWords({ speakers: named, voice }, language).join(', ')
}

/** The same for a statement. */
export function toTeller(
  dossier: Dossier,
  statement: Statement,
  language: Language,
): string | null {
  return toTellerWords(toStatementRemarks(dossier, statement, language), language)
}

/** Who says it, when, and where it was published, in one line. */
export function toSourceWords(passage: Passage, language: Language): string {
  return [...toVoiceWords(passage, language), passage.said, passage.where].join(' · ')
}

/** The speakers with their roles, as one list. */
export function toSpeakerParts(
  speakers: readonly Speaker[],
  language: Language,
): readonly NamedPart[] {
  return toNamedList(
    speakers.map((speaker) => ({
      text: toSpeakerName(speaker, language),
      brief: { page: speaker.page, id: speaker.id },
      language: null,
    })),
    language,
  )
}

/** `Ken Mori, Minister`; the name alone if the role is unknown. */
export function toSpeakerName({ name, role }: Speaker, language: Language): string {
  return role === null ? name : statementMessages[language].speaker(name, role)
}
