import { describe, expect, it } from 'vitest'
import type { Language } from '../model/vocabulary'
import { DEFAULT_SELECTION, type Selection } from '../selection/selection'
import { toyDossier } from '../testing/toy-dossier'
import { toDocumentTitle, toPlaceTitle } from './place-title'

const { index } = toyDossier

function title(asked: Partial<Selection>, language: Language, texts = true): string {
  const selection = { ...DEFAULT_SELECTION, ...asked }
  const place = toPlaceTitle(index, texts ? index : undefined, selection, language)
  return toDocumentTitle(index, texts ? index : undefined, place, selection, language)
}

describe('the title of the document', () => {
  it.each<[Partial<Selection>, Language, string]>([
    [{}, 'en', 'Who Pledged What'],
    [{ country: ['JP'] }, 'vi', 'Ai hứa gì'],
    [{ cell: { actor: 'JP', commitment: 'fishing-ban' } }, 'en', 'Japan, fishing ban'],
    [{ event: 'lisbon-summit' }, 'en', 'Lisbon summit'],
    [{ event: 'lisbon-summit', view: 'articles' }, 'en', 'Articles'],
    [{ view: 'timeline' }, 'vi', 'Dòng thời gian'],
    [{ view: 'articles' }, 'en', 'Articles'],
    [{ view: 'disputes' }, 'vi', 'Bất đồng'],
    [{ view: 'actors', subject: 'JP' }, 'vi', 'Nhật Bản'],
    [{ view: 'actors', subject: 'reef-alliance' }, 'en', 'Reef Alliance'],
    [{ view: 'commitments', subject: 'fishing-ban' }, 'en', 'Fishing ban'],
    [{ view: 'people', subject: 'ken-mori' }, 'en', 'Ken Mori'],
    [{ view: 'instruments', subject: 'lisbon-declaration' }, 'vi', 'Tuyên bố Lisbon'],
    [{ view: 'cells', subject: 'JP/fishing-ban' }, 'en', 'Japan, fishing ban'],
    [{ view: 'statements', subject: 'japan-declines-ban' }, 'en', 'Japan, fishing ban: declines'],
    [{ view: 'questions', subject: 'japan' }, 'vi', 'Nhật Bản nói gì?'],
    [{ embed: true, view: 'board' }, 'en', 'Who Pledged What'],
  ])('of %o in %s', (asked, language, words) => {
    const site = index.about.name[language]
    expect(title(asked, language)).toBe(words === site ? site : `${words} · ${site}`)
  })

  it('is an article’s headline, in the reader’s language', () => {
    const article = index.articles.find(({ id }) => id === 'whale-pledge')
    const asked = { view: 'articles', read: 'whale-pledge' } as const
    expect(title(asked, 'vi')).toBe(`${article?.title.quote.exact} · Ai hứa gì`)
    expect(title(asked, 'en')).toBe(`${article?.title.en} · Who Pledged What`)
  })

  it('is the kind of a subject until its name has loaded', () => {
    expect(title({ view: 'people', subject: 'ken-mori' }, 'en', false)).toBe(
      'People · Who Pledged What',
    )
    expect(title({ view: 'actors', subject: 'JP' }, 'en', false)).toBe('Japan · Who Pledged What')
  })
})
