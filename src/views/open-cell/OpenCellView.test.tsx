import { act, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { Dossier } from '../../model/dossier'
import type { Language } from '../../model/vocabulary'
import { renderPage } from '../../testing/render-page'
import { toyDossier } from '../../testing/toy-dossier'
import { dividedDossier } from '../../testing/toy-stages'
import { OpenCellView } from './OpenCellView'

interface Opening {
  readonly path?: string
  readonly search?: string
  readonly language?: Language
  readonly isNarrow?: boolean
  readonly dossier?: Dossier
}

function open({ path = '/', search = '', isNarrow = false, ...page }: Opening) {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: !isNarrow && query !== 'print',
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  return renderPage(
    path + search,
    (stages) => (
      <>
        <button type="button">a cell</button>
        <OpenCellView stages={stages} Beside={() => null} />
      </>
    ),
    page,
  )
}

const panel = () => screen.getByRole('region', { name: 'Australia, fishing ban' })

describe('an open cell', () => {
  it('lists its passages with everything known about them', () => {
    open({ search: '?cell=CL.patrol-ships' })
    const list = screen.getByRole('region', { name: 'Chile, patrol ships' })
    const [newest, older] = within(list).getAllByRole('listitem')
    expect(newest?.textContent).toContain('leads')
    const words = older?.textContent ?? ''
    expect(words).toContain('“Chile có thể gửi tàu tuần tra nếu Quốc hội nước này phê chuẩn”')
    expect(words).toContain('Chile may send patrol ships if its Congress approves our rendering')
    expect(words).toContain('the article’s narration')
    expect(words).toContain('10–11 Jun 2025')
    expect(words).toContain('It is not clear who says so.')
    expect(older?.querySelector('blockquote')?.lang).toBe('vi')
  })

  describe('with many passages', () => {
    const { index } = toyDossier
    const more = Array.from({ length: 70 }, (_, copy) =>
      index.statements
        .filter(({ id }) => id === 'chile-led-ships')
        .map((each) => ({ ...each, id: `copy-${copy}` })),
    ).flat()
    const dossier = { ...index, statements: [...index.statements, ...more] }
    const passages = () =>
      screen.getByRole('region', { name: 'Chile, patrol ships' }).querySelectorAll('blockquote')
    it('begins with some, until all are asked for', async () => {
      const { user } = open({ search: '?cell=CL.patrol-ships', dossier })
      expect(passages()).toHaveLength(60)
      await user.click(screen.getByRole('button', { name: 'Show all 72' }))
      expect(passages()).toHaveLength(72)
    })

    it('shows the one that a link leads to', () => {
      open({ search: '?cell=CL.patrol-ships&at=chile-may-send-ships', dossier })
      expect([...passages()].map(({ textContent }) => textContent).join()).toContain(
        'Chile có thể gửi tàu tuần tra',
      )
    })
  })

  it('says who reports a reported stance', () => {
    open({ search: '?cell=AU.fishing-ban' })
    expect(panel().textContent).toContain('reported by Ana Prado, President')
  })

  it('is announced by the words of its newest passage, in the reader’s language', () => {
    const { intents } = open({ language: 'vi' })
    const status = () => screen.getAllByRole('status')[0]
    expect(status()?.textContent).toBe('')
    act(() => intents.openCell('AU', 'fishing-ban'))
    expect(status()?.textContent).toBe(
      'Úc, lệnh cấm đánh bắt: 3 phát biểu trong 2 câu. Mới nhất: ủng hộ, lời của chính bên đó, 18/1/2026: “Australia tuyên bố ủng hộ lệnh cấm đánh bắt”',
    )
    expect(status()?.querySelector('[lang="vi"]')?.textContent).toMatch(/^“Australia tuyên bố/)
  })

  it('is announced to readers of English by our rendering, then the original', () => {
    open({ search: '?cell=BR.marine-reserve' })
    const status = screen.getAllByRole('status')[0]
    expect(status?.textContent).toMatch(
      /: will lead the making of a marine reserve \(our rendering\)\. “sẽ đứng đầu[^“]+”$/,
    )
    expect(status?.querySelector('[lang="vi"]')?.textContent).toMatch(/^“sẽ đứng đầu/)
  })

  it.each([
    [
      'AU.fishing-ban&stance=opposes',
      'en',
      'Australia, fishing ban: Latest: supports, 18 Jan 2026, left out by the filters. Below are other passages. What passes: 2 statements in 2 sentences. Newest of these: opposes, ',
    ],
    [
      'JP.fishing-ban&stance=declines',
      'en',
      /^Japan, fishing ban: Latest: conditional, 18 Jan 2026, left out by the filters\. Below are earlier passages\. What passes: declines, own words, 10–11 Jun 2025: Tokyo will not join the fishing ban \(our rendering\)\. “/,
    ],
    [
      'JP.fishing-ban&stance=leads',
      'vi',
      /^Nhật Bản, lệnh cấm đánh bắt: Mới nhất: có điều kiện, 18\/1\/2026, bị bộ lọc loại ra\.$/,
    ],
  ] as const)(
    'announces first that the filters leave the latest stance out: %s',
    (cell, language, words) => {
      open({ search: `?cell=${cell}`, language })
      expect(screen.getAllByRole('status')[0]?.textContent).toMatch(words)
    },
  )

  it('announces whose words they are: its own, others’, the article’s narration', () => {
    const { intents } = open({})
    const status = () => screen.getAllByRole('status')[0]?.textContent
    act(() => intents.openCell('BR', 'debt-relief'))
    expect(status()).toMatch(/^Brazil, debt relief: undecided, own words, some time/)
    act(() => intents.openCell('AU', 'fishing-ban'))
    act(() => intents.setFilter('voice', ['reported']))
    expect(status()).toContain('What passes: opposes, reported by Ana Prado, 10 Jun 2025: ')
    act(() => intents.setFilter('voice', ['narrator']))
    expect(status()).toContain('What passes: opposes, the article’s narration, ')
  })

  it.each([
    ['FJ.whale-census', 'Fiji, whale census: No statement on this. Silence is'],
    ['JP.reef-fund&inherit=1', /^Japan, reef fund: Reef Alliance, commits, inherited through Reef/],
  ])('is announced by what it has to say: %s', (cell, words) => {
    open({ search: `?cell=${cell}` })
    expect(screen.getAllByRole('status')[0]?.textContent).toMatch(words)
  })

  it('says that silence is no refusal if it is empty', () => {
    open({ search: '?cell=FJ.whale-census' })
    const region = screen.getByRole('region', { name: 'Fiji, whale census' })
    expect(region.textContent).toContain('No statement on this.')
    expect(within(region).getByText('Silence is not a refusal.')).toBeDefined()
  })

  it.each([
    ['en', 'No stance of its own; Reef Alliance: commits.', 'Show inherited'],
    [
      'vi',
      'Không có lập trường riêng; Liên minh Rạn san hô: cam kết.',
      'Hiện cả lập trường của nhóm',
    ],
  ] as const)(
    'says what a group says instead, and leads to it (%s)',
    async (language, words, way) => {
      const { user, link } = open({ search: '?cell=FJ.reef-fund', language })
      const region = screen.getByRole('region')
      expect(region.textContent).toContain(words)
      expect(region.textContent).not.toMatch(/No statement|Không có phát biểu/)
      await user.click(within(region).getByRole('link', { name: way }))
      expect(link()).toBe('/?cell=FJ.reef-fund&inherit=1')
      expect(within(region).getByRole('listitem')).toBeDefined()
      expect(within(region).queryByRole('link', { name: way })).toBeNull()
    },
  )

  it('names the group that a passage is inherited from', () => {
    open({ search: '?cell=JP.reef-fund&inherit=1' })
    expect(screen.getByRole('listitem').textContent).toContain('Inherited through Reef Alliance')
  })

  it('marks the selected passage', () => {
    open({ search: '?cell=AU.fishing-ban&at=australia-still-opposes-ban' })
    const current = within(panel())
      .getAllByRole('listitem')
      .filter((item) => item.getAttribute('aria-current') === 'true')
    expect(current.map((item) => item.textContent)).toEqual([
      expect.stringContaining('Canberra vẫn phản đối'),
    ])
  })

  it('shows the other views which passage is hovered', async () => {
    const { user, hover } = open({ search: '?cell=AU.fishing-ban' })
    await user.hover(within(panel()).getByText(/Canberra vẫn phản đối/))
    expect(hover.getState().statement).toBe('australia-still-opposes-ban')
  })
})

describe('passages that the filters leave out', () => {
  it('are counted, and shown on request', async () => {
    const { user } = open({ search: '?cell=AU.fishing-ban&voice=own' })
    expect(within(panel()).getAllByRole('listitem')).toHaveLength(1)
    expect(panel().textContent).toContain('Filtered out: 2 statements in 2 sentences.')
    await user.click(within(panel()).getByRole('button', { name: 'Show anyway' }))
    const [, hidden] = within(panel()).getAllByRole('listitem')
    expect(hidden?.textContent).toContain('filtered out')
    await user.click(within(panel()).getByRole('button', { name: 'Hide again' }))
    expect(within(panel()).getAllByRole('listitem')).toHaveLength(1)
  })

  it('are hidden again when another cell is opened', async () => {
    const { user, intents } = open({ search: '?cell=AU.fishing-ban&voice=own' })
    await user.click(within(panel()).getByRole('button', { name: 'Show anyway' }))
    act(() => intents.openCell('JP', 'fishing-ban'))
    act(() => intents.openCell('AU', 'fishing-ban'))
    expect(within(panel()).getAllByRole('listitem')).toHaveLength(1)
  })
})

describe('a latest stance that the filters leave out', () => {
  it('is named above the earlier ones', () => {
    open({ search: '?cell=JP.fishing-ban&stance=declines' })
    const list = screen.getByRole('region', { name: 'Japan, fishing ban' })
    const words =
      'Latest: conditional, 18 Jan 2026, left out by the filters. Below are earlier passages.'
    expect(within(list).getByText(words)).toBeDefined()
    const [item, ...others] = within(list).getAllByRole('listitem')
    expect(item?.textContent).toContain('declines')
    expect(others).toHaveLength(0)
    expect(
      within(list)
        .getByText(words)
        .compareDocumentPosition(item ?? list),
    ).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('is never shown as silence', () => {
    open({ search: '?cell=JP.fishing-ban&stance=leads' })
    const list = screen.getByRole('region', { name: 'Japan, fishing ban' })
    expect(list.textContent).not.toContain('No statement')
    expect(list.textContent).toContain('Filtered out: 3 statements in 3 sentences.')
  })

  it('is not named if it is not known yet', () => {
    open({ search: '?cell=BR.debt-relief&asOf=2025-06-30' })
    const list = screen.getByRole('region', { name: 'Brazil, debt relief' })
    expect(list.textContent).toContain('Not known yet on this day.')
    expect(list.textContent).not.toContain('No statement')
  })
})

describe('a cell on several documents', () => {
  const treaty = () => screen.getByRole('region', { name: /^Kenya, ocean treaty/ })
  const headings = () =>
    within(treaty())
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent)

  it('has a heading for each, with a link to its brief', () => {
    open({ search: '?cell=KE.ocean-treaty', dossier: dividedDossier })
    expect(headings()).toEqual(['Document not named', 'Brazil’s memo', 'Lisbon Declaration'])
    const [heading] = within(treaty()).getAllByRole('heading', { name: 'Lisbon Declaration' })
    const link = heading?.querySelector('a')
    expect(link?.getAttribute('href')).toBe('/instruments/lisbon-declaration')
    expect(treaty().textContent).toContain('undecided (open reading), Nov 2025')
  })

  it('switches from one to another and to all', async () => {
    const { user, link } = open({
      search: '?cell=KE.ocean-treaty.lisbon-declaration',
      dossier: dividedDossier,
    })
    expect(headings()).toEqual(['Lisbon Declaration'])
    expect(within(treaty()).getAllByRole('heading', { level: 2 })[0]?.textContent).toBe(
      'Kenya, ocean treaty: Lisbon Declaration',
    )
    const documents = within(treaty()).getByRole('navigation', { name: 'Documents' })
    const current = () => within(documents).getByRole('link', { current: true }).textContent
    expect(current()).toBe('Lisbon Declaration')
    await user.click(within(documents).getByRole('link', { name: 'Brazil’s memo' }))
    expect(link()).toBe('/?cell=KE.ocean-treaty.brazil-memo')
    expect(current()).toBe('Brazil’s memo')
    expect(document.activeElement?.textContent).toBe('Brazil’s memo')
    await user.click(within(documents).getByRole('link', { name: 'All' }))
    expect(link()).toBe('/?cell=KE.ocean-treaty')
    expect(headings()).toHaveLength(3)
  })
})

describe('from a passage', () => {
  const read = 'Read in context: Australia, fishing ban, 18 Jan 2026, 1 of 2'

  it.each([
    ['on the board', '/', false, '/?cell=AU.fishing-ban&at=australia-supports-ban&quote=65c53f'],
    [
      'beside the matrix',
      '/matrix',
      false,
      '/matrix?cell=AU.fishing-ban&at=australia-supports-ban&quote=65c53f',
    ],
    [
      'on a phone, going to the reader',
      '/matrix',
      true,
      '/articles/whale-pledge?cell=AU.fishing-ban&at=australia-supports-ban&quote=65c53f',
    ],
  ])('one reads on in its article %s', async (_, path, isNarrow, expected) => {
    const { user, link } = open({ path, search: '?cell=AU.fishing-ban', isNarrow })
    await user.click(screen.getByRole('button', { name: read }))
    expect(link()).toBe(expected)
  })

  it('its link can be copied', async () => {
    const { user } = open({ search: '?cell=AU.fishing-ban&voice=own' })
    await user.click(within(panel()).getByRole('button', { name: /^Copy link: / }))
    expect(await navigator.clipboard.readText()).toBe(
      `${window.location.origin}/?voice=own&cell=AU.fishing-ban&at=australia-supports-ban&quote=65c53f`,
    )
  })
})

describe.each([
  ['a section', false, 'region'],
  ['a sheet on a phone', true, 'dialog'],
] as const)('as %s', (_, isNarrow, role) => {
  it.each([
    ['its button', (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Close' }))],
    [
      'Escape',
      async (user: UserEvent) => {
        act(() => screen.getByRole('button', { name: 'Close' }).focus())
        await user.keyboard('{Escape}')
      },
    ],
  ])('is closed by %s, and gives the focus back', async (_way, close) => {
    const { user, intents, link } = open({ isNarrow })
    act(() => screen.getByRole('button', { name: 'a cell' }).focus())
    act(() => intents.openCell('AU', 'fishing-ban'))
    expect(screen.getByRole(role, { name: 'Australia, fishing ban' })).toBeDefined()
    await close(user)
    expect(link()).toBe('/')
    expect(screen.queryByRole(role)).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'a cell' }))
  })
})

describe('the sheet', () => {
  it('takes the focus, so that it is announced', () => {
    const { intents } = open({ isNarrow: true })
    act(() => intents.openCell('AU', 'fishing-ban'))
    expect(document.activeElement?.textContent).toBe('Australia, fishing ban')
  })

  it('is resized by its handle', async () => {
    const { user } = open({ isNarrow: true, search: '?cell=AU.fishing-ban' })
    Element.prototype.setPointerCapture = () => undefined
    await user.click(screen.getByRole('button', { name: 'Make this panel taller' }))
    await user.click(screen.getByRole('button', { name: 'Make this panel smaller' }))
    expect(screen.getByRole('button', { name: 'Make this panel taller' })).toBeDefined()
  })

  it.each([
    ['up, grows', 200, 100, '/?cell=AU.fishing-ban', true],
    ['a little, stays', 200, 190, '/?cell=AU.fishing-ban', false],
    ['down, closes', 200, 300, '/', false],
  ])('drawn %s', async (_, from, to, expected, isTall) => {
    const { user, link } = open({ isNarrow: true, search: '?cell=AU.fishing-ban' })
    Element.prototype.setPointerCapture = () => undefined
    const target = screen.getByRole('button', { name: 'Make this panel taller' })
    await user.pointer([
      { keys: '[MouseLeft>]', target, coords: { x: 0, y: from } },
      { pointerName: 'mouse', target, coords: { x: 0, y: to } },
    ])
    const up = new MouseEvent('pointerup', { bubbles: true, clientY: to })
    act(() => void target.dispatchEvent(up))
    expect(link()).toBe(expected)
    expect(screen.queryByRole('button', { name: 'Make this panel smaller' }) !== null).toBe(isTall)
  })
})
