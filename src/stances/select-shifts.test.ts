import { describe, expect, it } from 'vitest'
import { toyDossier } from '../testing/toy-dossier'
import { toStages } from '../testing/toy-stages'
import { serializeCell } from '../selection/cell-text'
import { DEFAULT_SELECTION, type Selection } from '../selection/selection'
import { selectShifts } from './select-shifts'

const toy = toyDossier.index
type Asked = readonly [asked?: Partial<Selection>, matches?: readonly string[]]

const shifts = (...[asked = {}, matches]: Asked) =>
  selectShifts(toStages(toy, asked, matches === undefined ? null : new Set(matches)), {
    ...DEFAULT_SELECTION,
    ...asked,
  })

describe('shifts under a selection', () => {
  const keys = (list: readonly { cell: { actor: string; commitment: string } }[]) =>
    list.map(({ cell }) => serializeCell(cell))

  it('are made only of statements that pass', () => {
    expect(keys(shifts({ country: ['AU'] }).shifts)).toEqual([])
    expect(shifts({ country: ['AU'] })).toMatchObject({ leftOut: 1, compared: { count: 2 } })
    expect(keys(shifts({ voice: ['own'] }).shifts)).toEqual(['JP.fishing-ban'])
    expect(keys(shifts({ stance: ['conditional'] }).shifts)).toEqual([])
    expect(keys(shifts({}, ['japan-declines-ban']).shifts)).toEqual([])
    expect(keys(shifts({ asOf: '2025-12-31' }).shifts)).toEqual([])
  })

  it('are not made by a filter: a hidden statement still prevents a shift', () => {
    const hiding = { country: ['AU'], voice: ['own', 'reported'] } as const
    expect(keys(shifts(hiding).shifts)).toEqual([])
    expect(shifts(hiding).notComparable.map(({ obstacles }) => obstacles[0]?.gap)).toEqual([
      'still-said',
    ])
    const words = ['brazil-says-australia-opposes-ban', 'australia-supports-ban']
    expect(keys(shifts({}, words).shifts)).toEqual([])
    expect(keys(shifts({}, words).notComparable)).toEqual(['AU.fishing-ban'])
  })

  it('come with the cells that only look like one, as far as those pass', () => {
    expect(keys(shifts({ commitment: ['patrol-ships'] }).notComparable)).toEqual([
      'CL.patrol-ships',
    ])
    expect(keys(shifts({ reading: ['firm'] }).notComparable)).toEqual([
      'CL.patrol-ships',
      'AU.fishing-ban',
    ])
    expect(keys(shifts({ country: ['KE'] }).notComparable)).toEqual([])
    // A group's stance is not its member's.
    const inherited = shifts({ country: ['KE'], inherit: true }).notComparable
    expect(inherited.map(({ obstacles }) => obstacles.map(({ gap }) => gap))).toEqual([
      ['other-bearer'],
    ])
  })
})
