import { describe, expect, it, test } from 'vitest'
import { selectKnown } from '../../stages/select-known'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import { stepPassage, toPosition, toReaderModel, type OpenArticleModel } from './reader-model'

const dossier = toyDossier.index

function open(selection: Partial<Selection>, language: 'en' | 'vi' = 'en'): OpenArticleModel {
  const model = toReaderModel(
    toStages(dossier).matching,
    { ...DEFAULT_SELECTION, ...selection },
    language,
  )
  if (model.kind !== 'article') throw new Error('the list is open')
  return model
}

describe('which article is open', () => {
  test.each<[string, Partial<Selection>, string | null]>([
    ['nothing chosen: the list', {}, null],
    ['the one that was opened', { read: 'reef-summit' }, 'reef-summit'],
    ['the one that holds the statement', { at: 'chile-led-ships' }, 'whale-pledge'],
    [
      'the statement, before the one that was opened',
      { at: 'chile-led-ships', read: 'reef-summit' },
      'whale-pledge',
    ],
    [
      'a statement that is gone leaves it to the article',
      { at: 'gone', read: 'reef-summit' },
      'reef-summit',
    ],
    ['an article that is gone: the list', { read: 'gone' }, null],
  ])('%s', (_, selection, expected) => {
    const model = toReaderModel(
      toStages(dossier).matching,
      { ...DEFAULT_SELECTION, ...selection },
      'en',
    )
    expect(model.kind === 'list' ? null : model.entry.article.id).toBe(expected)
  })
})

describe('the list of articles', () => {
  it('counts the passages of each article, and those that pass the filters', () => {
    const model = toReaderModel(
      toStages(dossier).matching,
      { ...DEFAULT_SELECTION, country: ['JP'] },
      'en',
    )
    if (model.kind !== 'list') throw new Error('an article is open')
    expect(
      model.entries.map(({ article, passing, total }) => [
        article.id,
        passing.statements,
        total.statements,
      ]),
    ).toEqual([
      ['whale-pledge', 2, 7],
      ['reef-summit', 1, 9],
    ])
  })
})

describe('an open article', () => {
  it('has its passages in text order, whatever the order of coding', () => {
    const backwards = { ...dossier, statements: dossier.statements.toReversed() }
    const model = toReaderModel(
      toStages(backwards).matching,
      { ...DEFAULT_SELECTION, read: 'whale-pledge' },
      'en',
    )
    const passages = model.kind === 'article' ? model.passages : []
    expect(passages.map(({ id }) => id)).toEqual([
      'brazil-says-japan-wavers',
      'japan-joins-ban-with-others',
      'australia-supports-ban',
      'australia-still-opposes-ban',
      'kenya-chile-propose-vote',
      'brazil-undecided-on-relief',
      'chile-led-ships',
    ])
  })

  it('keeps what the filters leave out, marked as such', () => {
    const { passages, entry } = open({ read: 'reef-summit', stance: ['requests'] })
    expect(passages).toHaveLength(entry.total.statements)
    expect(passages.filter(({ passes }) => passes).map(({ id }) => id)).toEqual([
      'kenya-requests-fund',
      'kenya-requests-relief',
    ])
  })

  test.each([
    ['vi', null, 'original'],
    ['en', null, 'both'],
    ['vi', 'english', 'english'],
    ['en', 'original', 'original'],
  ] as const)('in %s with %s asked for, it shows %s', (language, text, expected) => {
    expect(open({ read: 'reef-summit', text }, language).text).toBe(expected)
  })

  it.each([
    ['2025-06-10', 'reef-summit', false],
    ['2025-06-10', 'whale-pledge', true],
    ['2025-11-30', 'whale-pledge', false],
  ])('on %s, %s is not read: %s', (asOf, read, isNotYetKnown) => {
    const known = selectKnown(toyDossier.index, { asOf, knownBy: 'said' })
    const model = toReaderModel(
      toStages(known).matching,
      { ...DEFAULT_SELECTION, asOf, read },
      'en',
    )
    expect(model.kind === 'article' && model.entry.isNotYetKnown).toBe(isNotYetKnown)
  })

  it('has its neighbours, newest first', () => {
    const whale = open({ read: 'whale-pledge' })
    expect([whale.newer?.id, whale.older?.id]).toEqual([undefined, 'reef-summit'])
    expect(open({ read: 'reef-summit' }).newer?.id).toBe('whale-pledge')
  })
})

describe('a passage in words', () => {
  const find = (id: string, language: 'en' | 'vi') =>
    open({ at: id }, language).passages.find((passage) => passage.id === id)

  test.each([
    ['japan-declines-ban', 'en', 'Japan, Fishing ban: declines', 'JP', 'Fishing ban'],
    ['japan-declines-ban', 'vi', 'Nhật Bản, Lệnh cấm đánh bắt: từ chối', 'JP', 'Cấm đánh bắt'],
    [
      'kenya-chile-propose-vote',
      'en',
      'Kenya and Chile, Ocean treaty (document not named): proposes',
      'KE CL',
      'Treaty',
    ],
    [
      'alliance-commits-fund',
      'vi',
      'Liên minh Rạn san hô, Quỹ rạn san hô (Tuyên bố Lisbon): cam kết',
      'Liên minh',
      'Quỹ rạn',
    ],
  ] as const)('%s in %s', (id, language, name, actors, commitment) => {
    expect(find(id, language)).toMatchObject({ name, tag: { actors, commitment } })
  })
})

describe('from passage to passage', () => {
  const ids = (article: string, filters: Partial<Selection>, direction: 'next' | 'previous') => {
    const { passages } = open({ read: article, ...filters })
    const visited: string[] = []
    let passage = stepPassage(passages, null, direction)
    while (passage !== null) {
      visited.push(passage.id)
      passage = stepPassage(passages, passage, direction)
    }
    return visited
  }

  it('visits each one that passes once, in either direction', () => {
    const filters = { country: ['JP', 'AU'] }
    const forward = ids('whale-pledge', filters, 'next')
    expect(forward).toEqual([
      'brazil-says-japan-wavers',
      'japan-joins-ban-with-others',
      'australia-supports-ban',
      'australia-still-opposes-ban',
    ])
    expect(ids('whale-pledge', filters, 'previous')).toEqual(forward.toReversed())
  })

  it('continues from a passage that the filters leave out', () => {
    const { passages, selected } = open({ at: 'australia-supports-ban', country: ['BR'] })
    expect(toPosition(passages, selected)).toBeNull()
    expect(stepPassage(passages, selected, 'next')?.id).toBe('brazil-undecided-on-relief')
    expect(stepPassage(passages, selected, 'previous')).toBeNull()
  })

  it('gives the position among those that pass', () => {
    const { passages, selected } = open({ at: 'australia-supports-ban', country: ['AU'] })
    expect(toPosition(passages, selected)).toBe(1)
  })
})
