import { expect, it } from 'vitest'
import type { Language } from '../../../model/vocabulary'
import { DEFAULT_SELECTION } from '../../../selection/selection'
import { toyDossier } from '../../../testing/toy-dossier'
import { toTimelineModel } from '../model/timeline-model'
import { toTableRows } from './to-table-rows'

const { index: dossier } = toyDossier
const rowsOf = (selection = {}, language: Language = 'en') => {
  const asked = { ...DEFAULT_SELECTION, ...selection }
  const { moments, names } = toTimelineModel(dossier, asked, language)
  return toTableRows(moments, names, language)
}

it('has each statement, event and article once, even if lanes repeat them', () => {
  const rows = rowsOf({ lanes: 'country', inherit: true })
  const count = dossier.statements.length + dossier.events.length + dossier.articles.length
  expect(rows).toHaveLength(count)
  expect(new Set(rows.map(({ key }) => key)).size).toBe(count)
})

it.each([
  [
    'a statement',
    'kenya-chile-propose-vote',
    'said',
    'Kenya and Chile',
    'Ocean treaty (document not named)',
    'proposes',
  ],
  [
    'an event',
    'event january-statements',
    'event',
    'Japan and Australia',
    'Statements of 18 January',
    undefined,
  ],
  [
    'an article',
    'article reef-summit',
    'published',
    'Báo Biển',
    'Lisbon meeting on coral reefs ends with a joint fund',
    undefined,
  ],
])('%s says who and what', (_, key, kind, who, what, stance) => {
  const row = rowsOf().find((known) => known.key === key)
  expect(row).toMatchObject({ kind, who, what })
  expect(row?.stance?.id).toBe(stance)
})

it.each([
  ['brazil-says-japan-wavers', 'open', ['Another reading: no stance at all.', 'Said as: remark']],
  ['alliance-commits-fund', 'firm', ['Said as: declaration']],
  ['chile-may-send-ships', 'firm', ['Said as: remark', 'Condition: Parliament decides']],
  ['event lisbon-summit', 'firm', []],
])('%s says what else is known of it', (key, reading, details) => {
  expect(rowsOf().find((known) => known.key === key)).toMatchObject({ reading, details })
})

it.each([
  ['kenya-chile-propose-vote', 'en', 'own words'],
  ['brazil-says-australia-opposes-ban', 'en', 'reported by Ana Prado'],
  ['brazil-says-australia-opposes-ban', 'vi', 'Ana Prado thuật lại'],
  ['brazil-says-japan-wavers', 'en', 'reported by others'],
  ['australia-still-opposes-ban', 'en', 'the article’s narration'],
  ['event january-statements', 'en', null],
  ['article reef-summit', 'en', null],
] as const)('%s says whose words it is (%s): %s', (key, language, voice) => {
  const row = rowsOf({}, language).find((known) => known.key === key)
  expect(row?.voice).toBe(voice)
})

it('is the same table whatever the lanes', () => {
  const commitments = rowsOf({ lanes: 'commitment' })
  const keys = (rows: typeof commitments) => rows.map(({ key }) => key).toSorted()
  expect(keys(rowsOf({ lanes: 'instrument' }))).toEqual(keys(commitments))
})
