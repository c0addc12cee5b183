import { describe, expect, it } from 'vitest'
import type { DateSpan } from '../../model/dates'
import type { Furniture } from '../../model/dossier'
import { createMentionCounter, type ActorNames } from './count-mentions'

const on = (day: string): DateSpan => ({ earliest: day, latest: day, precision: 'day' })

function article(text: string, day = '2026-01-07', furniture: Furniture | null = null) {
  const paragraph = { line: 1, start: 0, text, english: '', furniture }
  return { body: { id: 'one', paragraphs: [paragraph] }, span: on(day) }
}

const named = (
  actor: string,
  names: readonly string[],
  more: Partial<ActorNames> = {},
): ActorNames => ({
  actor,
  names,
  notIn: [],
  since: null,
  ...more,
})

const ACTORS = [
  named('FR', ['Pháp']),
  named('GB', ['Anh', 'Vương quốc Anh']),
  named('IT', ['Ý', 'Italia'], { notIn: ['Ý KIẾN', 'Ý tưởng'] }),
  named('US', ['Mỹ', 'Hoa Kỳ']),
  named('coalition', ['Liên minh', 'Liên minh các nước sẵn sàng', 'liên minh tự nguyện']),
  named('six', ['6 nước']),
  named('parties', ['các bên', 'Các bên tại Paris'], { since: on('2026-01-06') }),
]

const countIn = createMentionCounter(ACTORS)

function count(text: string, day?: string): Readonly<Record<string, number>> {
  const mentions = countIn(article(text, day))
  return Object.fromEntries(mentions.map((mention) => [mention.actor, mention.count]))
}

describe('a name counts', () => {
  it.each([
    ['as a whole word', 'Pháp, Ý và Italia; ông Anhxtanh', { FR: 1, IT: 2 }],
    ['case-sensitively', 'Anh và anh trai, biện pháp của Pháp', { GB: 1, FR: 1 }],
    ['beside any punctuation', 'Mỹ-Ukraine, “Mỹ”, (Mỹ) Mỹ.', { US: 4 }],
    [
      'not within a longer name',
      'Vương quốc Anh và Liên minh các nước sẵn sàng',
      {
        GB: 1,
        coalition: 1,
      },
    ],
    ['not in a word that merely contains it', 'Ý KIẾN. Ý tưởng của Ý.', { IT: 1 }],
    [
      'capitalised at the start of a sentence',
      'Các bên nhất trí; các bên nhấn mạnh',
      { parties: 2 },
    ],
    ['not as a common noun', 'liên minh quân sự do Mỹ dẫn đầu', { US: 1 }],
    ['with any white space', '6\u00A0nước, Hoa\tKỳ', { six: 1, US: 1 }],
    ['not after a digit', '16 nước, 6 nước', { six: 1 }],
    [
      'for each actor separately',
      'Các bên tại Paris: Mỹ, Anh, Pháp',
      { parties: 1, US: 1, GB: 1, FR: 1 },
    ],
  ])('%s', (_, text, expected) => {
    expect(count(text)).toEqual(expected)
  })

  it('not in page furniture', () => {
    expect(countIn(article('Mỹ', undefined, 'menu'))).toEqual([])
  })

  it('only once the actor exists', () => {
    expect(count('các bên sẵn sàng tiếp tục làm việc', '2025-12-06')).toEqual({})
    expect(count('các bên đã xác định được lực lượng', '2026-01-06')).toEqual({ parties: 1 })
  })
})
