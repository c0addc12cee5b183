import { expect, it } from 'vitest'
import type { Language, Reading } from '../model/vocabulary'
import { toyDossier } from '../testing/toy-dossier'
import { toCorroborations } from './corroboration'

const { index: dossier } = toyDossier
const kenya = dossier.statements.filter(({ actors }) => actors.includes('KE'))

/** One statement per reading, all of the same stance. */
const summarize = (readings: readonly Reading[], language: Language = 'en') =>
  toCorroborations(
    dossier,
    kenya
      .slice(0, readings.length)
      .map((each, at) => ({ ...each, stance: 'requests', reading: readings[at] ?? 'firm' })),
    language,
  )[0]

it.each<[readonly Reading[], string, string]>([
  [
    ['firm', 'firm', 'firm'],
    '3 statements in 3 sentences of 2 articles, 2 independent origins',
    '3 phát biểu trong 3 câu của 2 bài, 2 nguồn gốc độc lập',
  ],
  [
    ['firm', 'firm', 'open'],
    '2 statements in 2 sentences of 2 articles, 2 independent origins; 1 open reading beside',
    '2 phát biểu trong 2 câu của 2 bài, 2 nguồn gốc độc lập; ngoài ra có 1 phát biểu còn cách đọc khác',
  ],
  [
    ['firm', 'open', 'open'],
    'rests on one sentence; 2 open readings beside',
    'chỉ dựa trên một câu; ngoài ra có 2 phát biểu còn cách đọc khác',
  ],
  [
    ['open', 'open'],
    '2 statements in 2 sentences of 2 articles, 2 independent origins, of open readings alone',
    '2 phát biểu trong 2 câu của 2 bài, 2 nguồn gốc độc lập, đều còn cách đọc khác',
  ],
])('open readings are counted apart: %j', (readings, english, vietnamese) => {
  expect(summarize(readings)?.summary).toBe(english)
  expect(summarize(readings, 'vi')?.summary).toBe(vietnamese)
})

it('open readings add no support to a stance with firm ones', () => {
  expect(summarize(['firm', 'open', 'open'])?.reasons.map(({ id }) => id)).toEqual([kenya[0]?.id])
  expect(summarize(['open', 'open'])?.reasons).toHaveLength(2)
})

it('stances that rest on open readings alone come last', () => {
  const told = kenya.slice(0, 3).map((each, at) => ({
    ...each,
    stance: ['supports', 'undecided', 'requests'][at] ?? '',
    reading: at === 0 ? ('open' as const) : ('firm' as const),
  }))
  const inOrder = toCorroborations(dossier, told, 'en').map(({ stance }) => stance.id)
  expect(inOrder).toEqual(['undecided', 'requests', 'supports'])
})
