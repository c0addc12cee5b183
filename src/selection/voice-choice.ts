/** The filter by voice as a single choice: all words, or one voice. */
import type { Filters } from '../filters/filters'
import { VOICES, type Voice } from '../model/vocabulary'

export const VOICE_CHOICES = ['all', ...VOICES] as const
export type VoiceChoice = (typeof VOICE_CHOICES)[number]

/** Null if the filter has several voices. */
export function toVoiceChoice({ voice }: Pick<Filters, 'voice'>): VoiceChoice | null {
  const [first = 'all', ...others] = voice
  return others.length === 0 ? first : null
}

/** The filter's value for a choice. */
export function toVoices(choice: VoiceChoice): readonly Voice[] {
  return choice === 'all' ? [] : [choice]
}
