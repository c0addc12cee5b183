/** Counterparts and document of a statement, or of one part of a cell. */
import type { DossierIndex, StatementHead } from '../../model/dossier'
import { UNNAMED, type Commitment, type Language } from '../../model/vocabulary'
import { lowerFirst } from '../../language/lower-first'
import { toTopicName } from '../../language/messages/topic-messages'

type Names = Pick<DossierIndex, 'actors' | 'instruments'>

/** `with Russia`, `Lisbon Declaration`, or both; null if it has neither. */
export function toAboutWords(
  names: Names,
  { with: others, instrument }: Pick<StatementHead, 'with' | 'instrument'>,
  language: Language,
): string | null {
  const parts = [
    ...(others.length === 0
      ? []
      : [lowerFirst(toTopicName(names, others.join('+'), 'with', language), language)]),
    ...(instrument === null ? [] : [toDocumentWords(names, instrument, language)]),
  ]
  return parts.length === 0 ? null : parts.join('; ')
}

/** `Ocean treaty (Lisbon Declaration)`: a commitment's name with what a statement says about it. */
export function toAboutName(
  names: Names,
  commitment: string,
  about: Pick<StatementHead, 'with' | 'instrument'>,
  language: Language,
): string {
  const words = toAboutWords(names, about, language)
  if (words === null) return commitment
  // In brackets, unless the detail has brackets itself.
  return words.includes('(') ? `${commitment}, ${words}` : `${commitment} (${words})`
}

/** The same for a cell, or for its open part. */
export function toTopicAboutName(
  names: Names,
  { name, toldApartBy }: Pick<Commitment, 'name' | 'toldApartBy'>,
  topic: string | undefined,
  language: Language,
): string {
  if (topic === undefined || toldApartBy === null) return name[language]
  const about =
    toldApartBy === 'instrument'
      ? { with: [], instrument: topic }
      : { with: topic.split('+'), instrument: null }
  return toAboutName(names, name[language], about, language)
}

function toDocumentWords(names: Names, instrument: string, language: Language): string {
  const name = toTopicName(names, instrument, 'instrument', language)
  return instrument === UNNAMED ? lowerFirst(name, language) : name
}
