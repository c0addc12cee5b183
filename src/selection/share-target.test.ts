import { describe, expect, it } from 'vitest'
import { toyDossier } from '../testing/toy-dossier'
import { DEFAULT_SELECTION, type Selection } from './selection'
import { toOwnPage, toShareTargets, toSharedSelection, type ShareTarget } from './share-target'
import { serializeSelection } from './url-codec'

const { index } = toyDossier
const here: Selection = {
  ...DEFAULT_SELECTION,
  country: ['AU'],
  asOf: '2026-01-18',
  inherit: true,
  cell: { actor: 'AU', commitment: 'fishing-ban' },
  lanes: 'country',
  lang: 'vi',
  version: '0123456789',
}

describe('the address of what is shared', () => {
  it.each<[ShareTarget, string]>([
    [
      { kind: 'page' },
      '/vi/?country=AU&asOf=2026-01-18&cell=AU.fishing-ban&inherit=1&lanes=country&version=0123456789',
    ],
    [
      { kind: 'cell', cell: { actor: 'JP', commitment: 'fishing-ban' } },
      '/vi/?asOf=2026-01-18&cell=JP.fishing-ban&inherit=1&version=0123456789',
    ],
    [
      { kind: 'quote', statement: 'japan-declines-ban' },
      '/vi/articles/reef-summit?at=japan-declines-ban&quote=ea8847&version=0123456789',
    ],
    [{ kind: 'article', article: 'reef-summit' }, '/vi/articles/reef-summit?version=0123456789'],
  ])('%o', (target, expected) => {
    const { pathname, search } = serializeSelection(toSharedSelection(here, target, index))
    expect(pathname + search).toBe(expected)
  })
})

describe('the page of its own', () => {
  const write = (target: ShareTarget, question: string | null = null, of = index) => {
    const page = toOwnPage(here, target, of, question)
    if (page === null) return null
    const { pathname, search } = serializeSelection(page)
    return pathname + search
  }

  it('of a cell is as known on the day, of a passage and a question plain', () => {
    expect(write({ kind: 'cell', cell: { actor: 'JP', commitment: 'fishing-ban' } })).toBe(
      '/vi/cells/JP/fishing-ban?asOf=2026-01-18&inherit=1&version=0123456789',
    )
    expect(write({ kind: 'quote', statement: 'japan-declines-ban' })).toBe(
      '/vi/statements/japan-declines-ban?version=0123456789',
    )
    expect(write({ kind: 'page' }, 'japan')).toBe('/vi/questions/japan?version=0123456789')
  })

  it('is missing for a passage where there are thousands, which have no page each', () => {
    const [first] = index.statements
    if (first === undefined) throw new Error('The toy seeds have statements.')
    const of = { ...index, statements: Array.from({ length: 2001 }, () => first) }
    const cell = { kind: 'cell', cell: { actor: 'JP', commitment: 'fishing-ban' } } as const
    expect(write({ kind: 'quote', statement: first.id }, null, of)).toBeNull()
    expect(write(cell, null, of)).toMatch(/^\/vi\/cells\/JP\/fishing-ban/)
  })

  it('is missing for what has its address anyway', () => {
    expect(write({ kind: 'page' })).toBeNull()
    expect(write({ kind: 'article', article: 'reef-summit' })).toBeNull()
    expect(write({ kind: 'event', event: 'lisbon-summit' })).toBeNull()
  })
})

describe('what can be shared', () => {
  const kinds = (selection: Partial<Selection>) =>
    toShareTargets({ ...DEFAULT_SELECTION, ...selection }, () => 'reef-summit').map(
      ({ kind }) => kind,
    )

  it('is always the page, and what is open on it', () => {
    expect(kinds({})).toEqual(['page'])
    expect(kinds({ read: 'reef-summit' })).toEqual(['page', 'article'])
    expect(kinds({ cell: here.cell })).toEqual(['page', 'cell'])
    expect(kinds({ cell: here.cell, at: 'japan-declines-ban' })).toEqual([
      'page',
      'article',
      'cell',
      'quote',
    ])
  })

  it('on the page of a cell or a statement is that alone', () => {
    expect(kinds({ view: 'cells', subject: 'JP/fishing-ban' })).toEqual(['cell'])
    expect(kinds({ view: 'statements', subject: 'japan-declines-ban' })).toEqual(['quote'])
    expect(kinds({ view: 'cells' })).toEqual(['page'])
    expect(kinds({ view: 'questions', subject: 'japan' })).toEqual(['page'])
  })
})
