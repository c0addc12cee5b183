import { describe, expect, it } from 'vitest'
import { toCountryName } from '../../language/names'
import { findById } from '../../model/find-by-id'
import type { Language } from '../../model/vocabulary'
import type { NotebookItem, PinnedQuote } from '../../notebook/notebook-item'
import { toPassage } from '../../passages/passage'
import { toQuotePin } from '../../passages/to-quote-pin'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import { toNotebookModel } from './notebook-model'
import { toExportedNotebook, toWarning } from './to-exported-notebook'

const dossier = toyDossier.index
const statement = findById(dossier.statements, 'brazil-leads-reserve')
const quote: PinnedQuote = toQuotePin(toPassage(dossier, statement, 'en'), 'en')

function toEntry(
  pin: Partial<NotebookItem> & Pick<NotebookItem, 'kind'>,
  language: Language = 'en',
) {
  // The compiler can't tell that the pins below make whole items.
  const item = { title: 'as pinned', note: '', pinned: '2026-03-12', ...pin } as NotebookItem
  const [entry] = toNotebookModel(
    { items: [item], overtaken: new Map() },
    toStages(dossier).everything,
    language,
    ({ view }) => `<${view}>`,
  )
  if (entry === undefined) throw new Error('An item got lost.')
  return entry
}

describe('a view', () => {
  it.each([
    ['/matrix', 'en', '<matrix>'],
    ['/timeline?stance=opposes', 'en', '<timeline> (Stance: Opposes)'],
    ['/timeline?stance=opposes', 'vi', '<timeline> (Lập trường: Phản đối)'],
    ['/matrix?asOf=2026-01-20', 'en', '<matrix> (As known on 20 Jan 2026, by day of saying)'],
  ] as const)('at %s is called, in %s, %s', (address, language, title) => {
    expect(toEntry({ kind: 'view', address }, language).title).toBe(title)
  })

  it('keeps its name if the dossier no longer has what it shows, says so and still links somewhere', () => {
    const entry = toEntry({ kind: 'view', address: '/matrix?country=AU~XX' })
    expect(entry.title).toBe('as pinned')
    expect(entry.isBroken).toBe(true)
    expect(entry.to).toMatchObject({ view: 'matrix', country: ['AU'] })
  })
})

describe('a cell', () => {
  it('is named after the topic that is open', () => {
    const address = '/?cell=KE.ocean-treaty.unnamed'
    expect(toEntry({ kind: 'cell', address }).title).toBe(
      'Kenya, ocean treaty (document not named)',
    )
  })

  it.each([
    ['en', ', fishing ban'],
    ['vi', ', lệnh cấm đánh bắt'],
  ] as const)('is named in the reader’s language: %s', (language, title) => {
    const entry = toEntry({ kind: 'cell', address: '/?cell=AU.fishing-ban' }, language)
    expect(entry.title).toBe(toCountryName('AU', language) + title)
    expect(entry.to.cell).toEqual({ actor: 'AU', commitment: 'fishing-ban' })
  })
})

describe('a passage', () => {
  it('links to its place in its article, and is shown in the reader’s language', () => {
    const english = toEntry(quote)
    const vietnamese = toEntry(quote, 'vi')
    expect(english.to).toMatchObject({
      view: 'articles',
      read: statement.article,
      at: statement.id,
      quote: statement.hash,
    })
    expect(english.title).toBe(quote.title)
    expect(vietnamese.title).not.toBe(english.title)
    expect(vietnamese.quote).toMatchObject({ text: statement.quote.exact, state: 'same' })
  })

  it('keeps the pinned words next to the new ones if they have changed', () => {
    const older = { ...quote, hash: '000000', quote: 'older words' }
    expect(toEntry(older).quote).toMatchObject({
      text: 'older words',
      source: quote.source,
      state: 'changed',
      now: statement.quote.exact,
    })
  })

  it('keeps its words if it is gone', () => {
    const gone = { ...quote, statement: 'gone', address: '/articles/gone?at=gone&quote=000000' }
    expect(toEntry(gone)).toMatchObject({
      title: quote.title,
      isBroken: false,
      quote: { text: quote.quote, facts: quote.facts, state: 'gone', now: null, removed: null },
    })
  })

  it('says when and why it was removed, in the reader’s language', () => {
    const removed = { ...quote, statement: 'whale-count-pledged' }
    expect(toWarning(toEntry(removed), 'en')).toMatch(
      /^The dossier no longer has this passage\..* Taken out on 1 Feb 2026: The passage is about/,
    )
    expect(toWarning(toEntry(removed, 'vi'), 'vi')).toMatch(/Đã bỏ ngày 1\/2\/2026: Đoạn nói về/)
  })

  it('shows its facts in the reader’s language', () => {
    expect(quote.facts).toContain('Limit: In the South Atlantic')
    expect(toEntry(quote, 'vi').quote?.facts).toContain('Giới hạn: Ở Nam Đại Tây Dương')
  })

  it('says in its title and facts that it is an open reading', () => {
    const open = toQuotePin(
      toPassage(dossier, findById(dossier.statements, 'brazil-says-japan-wavers'), 'en'),
      'en',
    )
    expect(open.title).toBe('Japan, fishing ban: undecided (open reading)')
    expect(toEntry(open, 'vi')).toMatchObject({
      title: 'Nhật Bản, lệnh cấm đánh bắt: chưa quyết (còn cách đọc khác)',
      quote: { facts: ['Cách đọc khác: không có lập trường nào.', 'Dưới dạng: lời nói'] },
    })
  })
})

describe('an exported notebook', () => {
  const entries = [toEntry({ ...quote, note: 'mine' }), toEntry({ ...quote, hash: '000000' })]

  it('has absolute links to its own language, and the notes', () => {
    const location = { origin: 'https://example.org' }
    Object.assign(globalThis, { window: { location } })
    const [first, second] = toExportedNotebook(entries, 'vi', '12/3/2026').items
    expect(first?.link).toMatch(/^https:\/\/example\.org\/vi\/articles\/[^?]+\?.*[^&]$/)
    expect(first?.note).toBe('mine')
    expect(first?.warning).toBeNull()
    expect(second?.warning).toMatch(/đã thay đổi/)
    expect(first?.quote?.facts).toEqual(entries[0]?.quote?.facts)
  })

  it('has the rendering in English only', () => {
    expect(toExportedNotebook(entries, 'vi', '').items[0]?.quote?.gloss).toBeNull()
    expect(toExportedNotebook(entries, 'en', '').items[0]?.quote?.gloss).toBe(quote.gloss)
  })
})
