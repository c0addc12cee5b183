import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../model/vocabulary'
import { renderPage } from '../../testing/render-page'
import { toyDossier } from '../../testing/toy-dossier'
import { ChangesView } from './ChangesView'

function open(search: string, language: Language = 'en') {
  renderPage(`/changes${search}`, (stages) => <ChangesView stages={stages} />, { language })
}

const toText = ({ textContent }: Element) => textContent

describe('the page of changes', () => {
  it('counts each kind, and the sentences beside the statements', () => {
    open('?since=2025-06-30')
    expect(screen.getAllByRole('status')[0]?.textContent).toBe(
      '1 reversed, 2 told in more than one way, 3 appeared, 1 open to another reading. Based on 9 statements in 9 sentences.',
    )
    const rule = screen.getByRole('region', { name: '3 pairs of stances compared' })
    expect(within(rule).getByRole('heading').textContent).toBe(
      '3 pairs of stances compared, based on 6 statements in 6 sentences',
    )
    expect(within(rule).getByRole('link').getAttribute('href')).toBe('/method?since=2025-06-30')
  })

  it('lists what can’t be called a change in groups of their own, after the others', () => {
    open('?since=2025-06-30')
    const names = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
    expect(names.slice(1)).toEqual([
      'Reversed 1',
      'Told in more than one way 2',
      'Appeared 3',
      'Open to another reading 1',
    ])
    const group = screen.getByRole('region', { name: 'Open to another reading' })
    const [summary] = group.querySelectorAll('summary')
    expect(summary?.textContent.trim()).toBe(
      'Japan, fishing ban: undecided Open reading (reported by others)',
    )
  })

  it('says whose words each stance comes from, unless they are the actor’s own', () => {
    open('?since=2025-06-30&country=AU')
    const heading = screen.getByRole('heading', { level: 4, name: /^Australia/ })
    expect(heading.textContent).toMatch(/opposes \(reported by Ana Prado\) →then\s*supports\s*$/)
  })

  it('claims no order between a selectable day and what counts as said or published after it', () => {
    open('')
    const names = () => screen.getAllByRole('link', { name: /^29 Nov|^19 Jan/ }).map(toText)
    expect(names()[0]).toBe('29 Nov 2025 last day before this event counts: Japan reconsiders')
    expect(screen.getByText(/newest article counts as said\.$/)).toBeTruthy()
    cleanup()
    open('?known=published')
    expect(names()[0]).toMatch(/^19 Jan 2026 last day before this counts as published: article/)
    expect(screen.getByText(/newest article counts as published\.$/)).toBeTruthy()
  })

  it('never says of an event, which may only be planned, that it was said', () => {
    open('', 'vi')
    expect(screen.getAllByRole('link', { name: /^29\/11/ }).map(toText)[0]).toBe(
      '29/11/2025 ngày cuối trước khi sự kiện này được tính: Nhật Bản cân nhắc lại',
    )
  })

  it('names the end by its day if none was asked for', () => {
    open('?since=2025-06-30&country=JP')
    expect(
      screen.getByText('From the end of 30 Jun 2025 to the latest day, 20 Jan 2026'),
    ).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Latest, 20 Jan 2026' })).toBeTruthy()
    expect(screen.getAllByRole('group', { name: 'Latest, 20 Jan 2026' })[0]).toBeTruthy()
  })

  it('names the topic of a change', () => {
    open('?since=2025-06-30&country=KE')
    expect(screen.getByText('Kenya, ocean treaty (document not named)')).toBeTruthy()
  })

  it('shows what is still said beside the newest words', () => {
    open('?since=2025-06-30&country=AU')
    expect(
      screen.getByText(
        'Still said in the time between, about the same thing, or possibly about it: opposes, the article’s narration. The newest words alone do not withdraw it.',
      ),
    ).toBeTruthy()
  })

  it('speaks Vietnamese', () => {
    open('?since=2025-06-30', 'vi')
    expect(screen.getAllByRole('status')[0]?.textContent).toMatch(
      /^1 lập trường đảo chiều, 2 lập trường có thông tin chưa thống nhất, 3 lập trường xuất hiện, 1 lập trường còn cách đọc khác\. Dựa trên 9 phát biểu trong \d câu\.$/,
    )
  })
})

describe('with an article each day', () => {
  const { index: toy } = toyDossier
  const days = Array.from({ length: 30 }, (_, day) => `2026-03-${String(day + 1).padStart(2, '0')}`)
  const statements = days.flatMap((day) =>
    toy.statements.slice(0, 1).map((statement) => ({
      ...statement,
      id: `said-${day}`,
      article: `of-${day}`,
      saidSpan: { earliest: day, latest: day, precision: 'day' as const },
    })),
  )
  const articles = days.flatMap((day) =>
    toy.articles.slice(0, 1).map((article) => ({ ...article, id: `of-${day}` })),
  )
  const dossier = {
    ...toy,
    statements: [...toy.statements, ...statements],
    articles: [...toy.articles, ...articles],
  }
  const openDaily = (search: string) =>
    renderPage(`/changes${search}`, (stages) => <ChangesView stages={stages} />, { dossier }).user
  const offered = () =>
    screen
      .getAllByRole('link', { name: /2026 last day before/ })
      .map((link) => link.textContent.slice(0, 6))

  it('offers the latest days to compare with, and all when asked', async () => {
    const user = openDaily('?since=2026-03-20')
    // Twice: from and to.
    expect(offered()).toHaveLength(40)
    expect([offered()[0], offered()[19]]).toEqual(['10 Mar', '29 Mar'])
    const [all] = screen.getAllByRole('button', { name: /^Show all/ })
    await user.click(all ?? document.body)
    expect(offered().length).toBe(50)
    expect(screen.getAllByRole('button', { name: /^Show all/ })).toHaveLength(1)
  })

  it('offers the day that is chosen, wherever it stands', () => {
    openDaily('?since=2026-03-02')
    expect(screen.getByRole('link', { current: true, name: /^2 Mar/ })).toBeTruthy()
  })
})
