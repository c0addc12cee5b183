import { describe, expect, it } from 'vitest'
import { toyDossier } from '../testing/toy-dossier'
import { DEFAULT_SELECTION, type Selection } from './selection'
import { toShareTargets, toSharedSelection, type ShareTarget } from './share-target'
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
      '/?country=AU&asOf=2026-01-18&cell=AU.fishing-ban&inherit=1&lanes=country&lang=vi&version=0123456789',
    ],
    [
      { kind: 'cell', cell: { actor: 'JP', commitment: 'fishing-ban' } },
      '/?asOf=2026-01-18&cell=JP.fishing-ban&inherit=1&lang=vi&version=0123456789',
    ],
    [
      { kind: 'quote', statement: 'japan-declines-ban' },
      '/articles/reef-summit?at=japan-declines-ban&quote=ea8847&lang=vi&version=0123456789',
    ],
    [
      { kind: 'article', article: 'reef-summit' },
      '/articles/reef-summit?lang=vi&version=0123456789',
    ],
  ])('%o', (target, expected) => {
    const { pathname, search } = serializeSelection(toSharedSelection(here, target, index))
    expect(pathname + search).toBe(expected)
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
})
