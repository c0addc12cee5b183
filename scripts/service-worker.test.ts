import { expect, it } from 'vitest'
import { toKeptData } from './service-worker'

const PATHS = [
  'data/index-0123456789.json',
  'data/texts-0123456789.json',
  'data/articles/a-0123456789.json',
  'data/words/0-0123456789.json',
  'data/search/texts-0-0123456789.json',
]

it('keeps all of a dossier, or of one that is too large what no page can do without', () => {
  expect(toKeptData(PATHS, () => 1_000_000)).toEqual(PATHS)
  expect(toKeptData(PATHS, () => 20_000_000)).toEqual(['data/index-0123456789.json'])
})
