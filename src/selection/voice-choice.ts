/** Whose words are asked for, as a choice of one: everybody's, or one voice. */
import type { Filters } from '../filters/filters'
import { VOICES, type Voice } from '../model/vocabulary'

export const VOICE_CHOICES = ['all', ...VOICES] as const
export type VoiceChoice = (typeof VOICE_CHOICES)[number]

/** Null where some voices are asked for, and others not. */
export function toVoiceChoice({ voice }: Pick<Filters, 'voice'>): VoiceChoice | null {
  const [first = 'all', ...others] = voice
  return others.length === 0 ? first : null
}

/** The filter that stands for a choice. */
export function toVoices(choice: VoiceChoice): readonly Voice[] {
  return choice === 'all' ? [] : [choice]
}
