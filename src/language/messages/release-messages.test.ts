import { describe, expect, it } from 'vitest'
import { KINDS, listItems } from '../../model/release'
import { toyDossier } from '../../testing/toy-dossier'
import { releaseMessages, toDiffersWords } from './release-messages'

/** Never told: they follow from others, or are the id itself. */
const UNTOLD = new Set([
  'body',
  'firstSentence',
  'hash',
  'id',
  'saidSpan',
  'sentence',
  'sentences',
  'span',
])

describe.each(KINDS)('a change of %s', (kind) => {
  const fields = new Set(listItems(toyDossier.index, kind).flatMap((item) => Object.keys(item)))

  it.each([...fields].filter((field) => !UNTOLD.has(field)))('in “%s” has words', (field) => {
    expect(releaseMessages.en.fields[field]).toBeTruthy()
    expect(releaseMessages.vi.fields[field]).toBeTruthy()
  })
})

it('several fields are one sentence, and those without a word of their own are a detail', () => {
  expect(toDiffersWords(['stance', 'note', 'of-tomorrow'], 'en')).toBe(
    'What differs: the stance, the note, and a detail.',
  )
  expect(toDiffersWords(['gloss', 'rendering'], 'vi')).toBe(
    'Điểm khác: bản dịch tiếng Anh của chúng tôi.',
  )
})
