import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../model/dossier'
import type { Language } from '../../model/vocabulary'
import { renderPage } from '../../testing/render-page'
import { toyDossier } from '../../testing/toy-dossier'
import { ShiftsView } from './ShiftsView'

function open(search = '', language: Language = 'en', dossier: Dossier = toyDossier.index) {
  renderPage(`/shifts${search}`, (stages) => <ShiftsView stages={stages} />, { language, dossier })
}

describe('the page of shifts', () => {
  it('says how much is compared and by which rule, with a link to the method', () => {
    open()
    const rule = screen.getByRole('region', { name: '3 pairs of statements compared' })
    expect(within(rule).getByRole('heading').textContent).toBe(
      '3 pairs of statements compared, based on 5 statements in 4 sentences',
    )
    expect(within(rule).getByRole('link').getAttribute('href')).toBe('/method')
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('1 shift')
  })

  it('draws the passages of a shift with many of them once they are unfolded', () => {
    const { index } = toyDossier
    const statements = index.statements.flatMap((statement) =>
      Array.from({ length: 7 }, (_, copy) => ({ ...statement, id: `${statement.id}-${copy}` })),
    )
    open('', 'en', { ...index, disputes: [], statements })
    const folded = screen.getByText('Read the passages: 14 statements in 2 sentences')
    const details = folded.closest('details')
    if (details === null) throw new Error('the passages are folded')
    expect(within(details).queryAllByRole('blockquote')).toHaveLength(0)
    details.open = true
    fireEvent(details, new Event('toggle'))
    expect(within(details).getAllByRole('blockquote')).toHaveLength(14)
  })

  it('shows what is no shift with its stances and the reason, and links to the cell', () => {
    open()
    const region = screen.getByRole('region', { name: 'Not comparable' })
    const [japan, , australia] = within(region)
      .getAllByRole('heading', { level: 4 })
      .map((heading) => heading.closest('li'))
    if (!japan || !australia) throw new Error('there are three')
    expect(within(japan).getByRole('link').getAttribute('href')).toBe('/?cell=JP.fishing-ban')
    expect(japan.textContent).toContain('undecided Open readingNov 2025')
    expect(within(japan).getByText('One of them can be read otherwise.')).toBeTruthy()
    expect(australia.textContent).toContain('opposes 10 Jun 2025 · reported by Ana Prado')
    const reasons = within(australia).getByRole('list', { name: 'Why this is no shift' })
    expect(reasons.textContent).toBe(
      'Words of the later days still hold the former stance: opposes (18 Jan 2026).',
    )
  })

  it('marks the words that call something a change', () => {
    open()
    const region = screen.getByRole('region', {
      name: 'What the passages themselves call new',
    })
    const quote = region.querySelector('blockquote')
    expect(quote?.textContent).toBe('“Hai nước không nêu tên lần đầu sẵn sàng góp tàu”')
    expect(quote?.lang).toBe('vi')
    expect(quote?.querySelector('mark')?.textContent).toBe('lần đầu')
    expect(region.textContent).toContain('Words of the article itself')
    expect(within(region).getByRole('button', { name: /^Read in context/ })).toBeTruthy()
  })

  it('marks them in an event too, with its source and its article', () => {
    const events = toyDossier.index.events.map((event) =>
      event.id === 'lisbon-summit' ? { ...event, changeWords: 'bắt đầu' } : event,
    )
    open('?country=KE', 'en', { ...toyDossier.index, events })
    const region = screen.getByRole('region', {
      name: 'What the passages themselves call new',
    })
    expect(region.querySelector('mark')?.textContent).toBe('bắt đầu')
    const [link] = within(region).getAllByRole('link')
    expect(link?.getAttribute('href')).toMatch(/^\/articles\/reef-summit/)
  })

  it('says whose words a standing stance comes from', () => {
    const statements = toyDossier.index.statements.map((one) =>
      one.id === 'brazil-leads-reserve' ? ({ ...one, voice: 'reported' } as const) : one,
    )
    open('?country=BR', 'en', { ...toyDossier.index, statements })
    expect(screen.getByText('said 10 Jun 2025 · reported by Ana Prado')).toBeTruthy()
  })

  it('lists the silent articles of a standing stance, and says what silence is', () => {
    open('?country=BR')
    const [summary] = screen.getAllByText(
      /on which at least one later article that names the actor is silent$/,
    )
    const details = summary?.closest('details')
    expect(details?.textContent).toContain('Brazil, marine reserve: leads')
    expect(details?.textContent).toContain('not of a group in which any source counts it')
    const links = [...(details?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'))
    expect(links).toEqual([
      '/?country=BR&cell=BR.marine-reserve',
      '/articles/whale-pledge?country=BR',
    ])
  })

  it('speaks Vietnamese', () => {
    open('', 'vi')
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('1 chuyển biến')
    expect(screen.getByRole('region', { name: 'So sánh 3 cặp phát biểu' })).toBeTruthy()
    expect(screen.getByRole('region', { name: 'Không so sánh được' }).textContent).toContain(
      'Những ngày sau vẫn có phát biểu giữ lập trường cũ: phản đối (18/1/2026).',
    )
  })
})
