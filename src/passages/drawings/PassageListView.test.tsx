import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Statement } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import type { Language } from '../../model/vocabulary'
import { renderPage } from '../../testing/render-page'
import { toyDossier } from '../../testing/toy-dossier'
import { FoldedPassages } from './FoldedPassages'
import { toPassageList } from '../passage'
import { LongPassageListView } from './PassageListView'

const { index: dossier } = toyDossier

interface RenderOptions {
  readonly part?: Partial<Statement>
  readonly language?: Language
  readonly isAlone?: boolean
  readonly isFolded?: boolean
}

function renderPassage(
  id: string,
  { part = {}, language = 'en', isAlone = false, isFolded }: RenderOptions = {},
) {
  const statement = { ...findById(dossier.statements, id), ...part }
  const passages = toPassageList(dossier, [statement], language)
  const page = renderPage(
    '/shifts?country=BR&asOf=2026-01-31',
    () =>
      isFolded === true ? (
        <FoldedPassages passages={passages} />
      ) : (
        <LongPassageListView passages={passages} isAlone={isAlone} />
      ),
    { language },
  )
  return { ...page, item: screen.getAllByRole('listitem')[0] ?? document.body }
}

const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href')

describe('an open reading', () => {
  it('is noted beside the stance, drawn in its mark, and explained by the other reading', () => {
    const { item } = renderPassage('brazil-says-japan-wavers')
    expect(within(item).getByText('Open reading')).toBeTruthy()
    expect(within(item).getByText('Another reading: no stance at all.')).toBeTruthy()
    expect(item.querySelector('[data-otherwise]')).not.toBeNull()
  })

  it('is also noted where the stance is shown above the passage', () => {
    const { item } = renderPassage('brazil-says-japan-wavers', { isAlone: true, language: 'vi' })
    expect(within(item).getByText('chưa quyết')).toBeTruthy()
    expect(within(item).getByText('Còn cách đọc khác')).toBeTruthy()
    expect(within(item).getByText('Cách đọc khác: không có lập trường nào.')).toBeTruthy()
  })

  it('is noted in the line of a folded passage', () => {
    const { item } = renderPassage('brazil-says-japan-wavers', { isFolded: true })
    const summary = item.querySelector('summary')
    expect(summary?.textContent).toContain('undecided Open reading')
    expect(summary?.querySelector('[data-otherwise]')).not.toBeNull()
  })

  it('is not noted for a firm statement', () => {
    const { item } = renderPassage('japan-declines-ban')
    expect(within(item).queryByText('Open reading')).toBeNull()
    expect(item.querySelector('[data-otherwise]')).toBeNull()
  })
})

describe('a passage', () => {
  it.each([
    ['en', 'Said as: declaration'],
    ['vi', 'Dưới dạng: tuyên bố'],
  ] as const)('says what form its words have: %s', (language, words) => {
    const { item } = renderPassage('alliance-commits-fund', { language })
    expect(within(item).getByText(words)).toBeTruthy()
  })

  it('links speakers, counterparts and documents to their pages', async () => {
    const part = { with: ['KE', 'reef-alliance'], instrument: 'brazil-memo' }
    const { user, link } = renderPassage('japan-declines-ban', { part })
    expect(hrefOf('Ken Mori, Minister')).toBe('/people/ken-mori?asOf=2026-01-31')
    expect(hrefOf('Kenya')).toBe('/actors/KE?asOf=2026-01-31')
    expect(hrefOf('Reef Alliance')).toBe('/actors/reef-alliance?asOf=2026-01-31')
    expect(hrefOf('Brazil’s memo')).toBe('/instruments/brazil-memo?asOf=2026-01-31')
    await user.click(screen.getByRole('link', { name: 'On the board: Brazil’s memo' }))
    expect(link()).toBe('/?country=BR&instrument=brazil-memo&asOf=2026-01-31')
  })

  it.each([
    ['en', 'australia-supports-ban', 'See the question: Where does Australia stand?'],
    ['vi', 'australia-supports-ban', 'Xem câu hỏi: Australia đứng về phía nào?'],
    // The question may be of any kind.
    ['en', 'japan-joins-ban-with-others', 'See the question: When did Japan turn?'],
  ] as const)(
    'leads to the question that it stands in beside others (%s, %s)',
    (language, id, words) => {
      const { item } = renderPassage(id, { language })
      expect(item.textContent).toContain(words)
    },
  )

  it('links to whoever reports it, within the sentence', () => {
    const { item } = renderPassage('brazil-says-australia-opposes-ban', { language: 'vi' })
    expect(item.textContent).toContain('Tổng thống Ana Prado thuật lại')
    expect(hrefOf('Tổng thống Ana Prado')).toBe('/people/ana-prado?asOf=2026-01-31')
  })

  it('does not link what the text leaves unnamed', () => {
    const { item } = renderPassage('kenya-chile-propose-vote', { part: { with: ['unnamed'] } })
    expect(item.textContent).toContain('Withnot named in the text')
    expect(item.textContent).toContain('Documentnot named in the text')
    expect(within(item).queryByRole('link')).toBeNull()
  })
})
