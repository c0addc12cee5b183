import { expect, it } from 'vitest'
import type { Aspect, Language } from '../../model/vocabulary'
import { toyDossier } from '../../testing/toy-dossier'
import { toTopicName } from './topic-messages'

it.each<[string, Aspect, Language, string]>([
  ['lisbon-declaration', 'instrument', 'en', 'Lisbon Declaration'],
  ['lisbon-declaration', 'instrument', 'vi', 'Tuyên bố Lisbon'],
  ['unnamed', 'instrument', 'en', 'Document not named'],
  ['unnamed', 'with', 'en', 'Counterpart not named'],
  ['unnamed', 'with', 'vi', 'Bên đối thoại không nêu tên'],
  ['KE', 'with', 'en', 'With Kenya'],
  ['US', 'with', 'en', 'With the United States'],
  ['KE+US', 'with', 'en', 'With Kenya and the United States'],
  ['KE+US', 'with', 'vi', 'Với Kenya và Mỹ'],
  ['reef-alliance', 'with', 'en', 'With the Reef Alliance'],
  ['reef-alliance', 'with', 'vi', 'Với Liên minh Rạn san hô'],
  ['two-unnamed-states', 'with', 'en', 'With two unnamed states'],
])('%s, told apart by %s (%s): %s', (topic, toldApartBy, language, expected) => {
  expect(toTopicName(toyDossier.index, topic, toldApartBy, language)).toBe(expected)
})
