import { describe, expect, it } from 'vitest'
import type { Language } from '../model/vocabulary'
import { DEFAULT_SELECTION, type Selection } from '../selection/selection'
import { toyDossier } from '../testing/toy-dossier'
import { toAskedName, toFilterWords, toKnowingWords } from './selection-words'

describe('toFilterWords', () => {
  it.each<[Partial<Selection>, Language, readonly string[]]>([
    [{}, 'en', []],
    [{ country: ['AU', 'JP'] }, 'en', ['Countries and groups: Australia or Japan']],
    [{ country: ['AU', 'JP'] }, 'vi', ['Nước và nhóm nước: Úc hoặc Nhật Bản']],
    [
      { commitment: ['fishing-ban'], stance: ['opposes'], voice: ['own'] },
      'en',
      ['Commitment: Fishing ban', 'Stance: Opposes', 'Whose words: own words'],
    ],
    [
      { condition: ['none', 'others-join'] },
      'en',
      ['Condition: No condition named or Others join'],
    ],
    [{ time: { from: '2025-03-01', to: '2025-06-30' } }, 'en', ['Said: Mar – Jun 2025']],
    [{ time: { from: null, to: '2025-06-30' } }, 'vi', ['Phát biểu: đến 30/6/2025']],
    [{ time: { from: '2025-03-01', to: null } }, 'en', ['Said: from 1 Mar 2025']],
    [{ q: 'cá voi', binding: ['remark'] }, 'en', ['Said as: Remark', 'Words: cá voi']],
    [{ inherit: true }, 'en', ['Each row also shows what its groups said']],
  ])('%o in %s', (asked, language, words) => {
    const selection = { ...DEFAULT_SELECTION, ...asked }
    expect(toFilterWords(toyDossier.index, selection, language)).toEqual(words)
  })

  it.each<[Partial<Selection>, readonly string[]]>([
    [{ view: 'actors', subject: 'CL' }, ['Words: reef']],
    [{ view: 'people' }, ['Words: reef']],
    [{ view: 'method' }, ['Words: reef']],
    [{ view: 'disputes', subject: 'who-leads' }, ['Words: reef']],
    [{ view: 'disputes' }, ['Stance: Opposes', 'Words: reef']],
    [{ view: 'shifts' }, ['Stance: Opposes', 'Words: reef']],
  ])('names no filter that the page %o ignores', (page, words) => {
    const selection = { ...DEFAULT_SELECTION, stance: ['opposes'], q: 'reef', ...page }
    expect(toFilterWords(toyDossier.index, selection, 'en')).toEqual(words)
  })

  it('names an article by its headline, outlet and day', () => {
    const selection = { ...DEFAULT_SELECTION, article: ['whale-pledge'] }
    const [words = ''] = toFilterWords(toyDossier.index, selection, 'en')
    const article = toyDossier.index.articles.find(({ id }) => id === 'whale-pledge')
    expect(words).toContain(article?.title.en)
    expect(words).toMatch(/^Article: .*, .*2026: /)
  })
})

it.each<[Pick<Selection, 'asOf' | 'knownBy'>, Language, string | null]>([
  [{ asOf: null, knownBy: 'published' }, 'en', null],
  [{ asOf: '2025-06-11', knownBy: 'said' }, 'en', 'As known on 11 Jun 2025, by day of saying'],
  [
    { asOf: '2025-06-11', knownBy: 'published' },
    'vi',
    'Theo những gì đã ghi nhận đến 11/6/2025, tính theo ngày đăng',
  ],
])('the day of knowing: %o in %s', (knowing, language, words) => {
  expect(toKnowingWords(knowing, language)).toBe(words)
})

it('names a page with its filters, then the day, and adds nothing if there are none', () => {
  const toName = (asked: Partial<Selection>) =>
    toAskedName('Board', toyDossier.index, { ...DEFAULT_SELECTION, ...asked }, 'en')
  expect(toName({})).toBe('Board')
  expect(toName({ q: 'reef', asOf: '2025-06-11', knownBy: 'said' })).toBe(
    'Board (Words: reef; As known on 11 Jun 2025, by day of saying)',
  )
})
