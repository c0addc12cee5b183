import { describe, expect, it } from 'vitest'
import type { Language } from '../model/vocabulary'
import { DEFAULT_SELECTION, type Selection } from '../selection/selection'
import { toyDossier } from '../testing/toy-dossier'
import { toDocumentTitle, toPlaceTitle } from './place-title'

const { index } = toyDossier

function title(asked: Partial<Selection>, language: Language, texts = true): string {
  const selection = { ...DEFAULT_SELECTION, ...asked }
  const place = toPlaceTitle(index, texts ? index : undefined, selection, language)
  return toDocumentTitle(index, place, selection, language)
}

describe('the title of the document', () => {
  it.each<[Partial<Selection>, Language, string]>([
    [{}, 'en', 'Who Pledged What'],
    [{ country: ['JP'] }, 'vi', 'Who Pledged What'],
    [{ cell: { actor: 'JP', commitment: 'fishing-ban' } }, 'en', 'Japan, fishing ban'],
    [{ view: 'timeline' }, 'vi', 'Dòng thời gian'],
    [{ view: 'articles' }, 'en', 'Articles'],
    [{ view: 'disputes' }, 'vi', 'Bất đồng'],
    [{ view: 'actors', subject: 'JP' }, 'vi', 'Nhật Bản'],
    [{ view: 'actors', subject: 'reef-alliance' }, 'en', 'Reef Alliance'],
    [{ view: 'commitments', subject: 'fishing-ban' }, 'en', 'Fishing ban'],
    [{ view: 'people', subject: 'ken-mori' }, 'en', 'Ken Mori'],
    [{ view: 'instruments', subject: 'lisbon-declaration' }, 'vi', 'Tuyên bố Lisbon'],
    [{ embed: true, view: 'board' }, 'en', 'Who Pledged What'],
  ])('of %o in %s', (asked, language, words) => {
    const expected = words === 'Who Pledged What' ? words : `${words} · Who Pledged What`
    expect(title(asked, language)).toBe(expected)
  })

  it('is an article’s headline, in the reader’s language', () => {
    const article = index.articles.find(({ id }) => id === 'whale-pledge')
    const asked = { view: 'articles', read: 'whale-pledge' } as const
    expect(title(asked, 'vi')).toBe(`${article?.title.quote.exact} · Who Pledged What`)
    expect(title(asked, 'en')).toBe(`${article?.title.en} · Who Pledged What`)
  })

  it('is the kind of a subject until its name has loaded', () => {
    expect(title({ view: 'people', subject: 'ken-mori' }, 'en', false)).toBe(
      'People · Who Pledged What',
    )
    expect(title({ view: 'actors', subject: 'JP' }, 'en', false)).toBe('Japan · Who Pledged What')
  })
})
