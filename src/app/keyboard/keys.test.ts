import { describe, expect, it } from 'vitest'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'
import type { Width } from '../../ui/use-width'
import { toKeyGroups } from './keys'

const FILTERED = ['filters', 'everywhere', 'search']
const PERIOD = { from: '2026-01-01', to: null }
const CELL = { actor: 'JP', commitment: 'fishing-ban' }

const toIds = (shown: Partial<Selection>, width: Width) =>
  toKeyGroups({ ...DEFAULT_SELECTION, ...shown }, width).map(({ id }) => id)

describe('the keys that work', () => {
  it.each<[string, Partial<Selection>, Width, readonly string[]]>([
    [
      'on the board',
      {},
      'wide',
      ['matrix', 'timeline', 'handle', 'reader', 'find', 'panes', ...FILTERED],
    ],
    ['on a phone', {}, 'narrow', ['matrix', ...FILTERED]],
    [
      'on a phone at a statement',
      { at: 'japan-declines-ban' },
      'narrow',
      ['reader', 'find', ...FILTERED],
    ],
    ['beside nothing', { view: 'matrix' }, 'wide', ['matrix', ...FILTERED]],
    [
      'beside an open cell',
      { view: 'matrix', cell: CELL },
      'medium',
      ['matrix', 'reader', 'find', 'panes', ...FILTERED],
    ],
    ['above a sheet', { view: 'matrix', cell: CELL }, 'narrow', ['matrix', ...FILTERED]],
    [
      'with a period',
      { view: 'timeline', time: PERIOD },
      'wide',
      ['timeline', 'handle', 'period', ...FILTERED],
    ],
    ['in the articles', { view: 'articles' }, 'wide', ['reader', 'find', ...FILTERED]],
    ['on a page of answers', { view: 'changes' }, 'wide', FILTERED],
    ['on a page without filters', { view: 'method' }, 'wide', ['everywhere', 'search']],
    ['in a frame', { embed: true }, 'wide', ['matrix', 'everywhere']],
  ])('%s', (_, shown, width, ids) => {
    expect(toIds(shown, width)).toEqual(ids)
  })

  it('do not lead to a search that a frame has not', () => {
    const does = toKeyGroups({ ...DEFAULT_SELECTION, embed: true }, 'wide').flatMap(({ entries }) =>
      entries.map((entry) => entry.does),
    )
    expect(does).toContain('keys')
    expect(does).not.toContain('search')
  })
})
