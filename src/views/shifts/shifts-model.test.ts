import { describe, expect, it } from 'vitest'
import { selectKnown } from '../../selection/select-known'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'
import { compileOurDossier } from '../../testing/our-dossier'
import { toyDossier } from '../../testing/toy-dossier'
import { toShiftsModel } from './shifts-model'

const toy = toyDossier.index
const { dossier: our } = compileOurDossier()
const toModel = (asked: Partial<Selection> = {}, of = toy) => {
  const selection = { ...DEFAULT_SELECTION, ...asked }
  return toShiftsModel(selectKnown(of, selection), selection, 'en')
}
const keys = (asked: Partial<Selection> = {}, of = toy) =>
  toModel(asked, of).shifts.map(({ key }) => key)

describe('shifts', () => {
  it('are told as a sequence of stances with their days and voices', () => {
    const [japan] = toModel().shifts
    expect(japan).toMatchObject({ actor: 'Japan', commitment: 'Fishing ban', passages: 3 })
    const steps = japan?.spells.map(({ when, stances }) => [
      when,
      ...stances.map(({ stance, count, voices }) => `${stance.id} ×${count} ${voices.join()}`),
    ])
    expect(steps).toEqual([
      ['10–11 Jun 2025', 'declines ×1 own'],
      ['Nov 2025', 'undecided ×1 reported'],
      ['18 Jan 2026', 'conditional ×1 own'],
    ])
  })

  it('put the stance that the matrix would show first', () => {
    const australia = toModel().shifts.find(({ key }) => key === 'AU.fishing-ban')
    expect(australia?.spells.at(-1)?.stances.map(({ stance }) => stance.id)).toEqual([
      'supports',
      'opposes',
    ])
  })

  it('are narrowed by the filters and by the day, and say so', () => {
    expect(keys({ country: ['AU'] })).toEqual(['AU.fishing-ban'])
    expect(toModel({ country: ['AU'] }).leftOut).toBe(1)
    expect(keys({ asOf: '2025-12-31' })).toEqual(['JP.fishing-ban'])
    expect(toModel({ asOf: '2025-12-31' }).leftOut).toBe(0)
    // Of its own words alone there is no “opposes” of Australia’s to come from.
    expect(keys({ voice: ['own'] })).toEqual(['JP.fishing-ban'])
  })

  it('have links of their own', () => {
    const cell = { actor: 'AU', commitment: 'fishing-ban' }
    const selected = toModel({ cell }).shifts.filter(({ isSelected }) => isSelected)
    expect(selected.map(({ key }) => key)).toEqual(['AU.fishing-ban'])
  })

  it('of our dossier are these, in the order of the vocabulary', () => {
    expect(keys({}, our)).toEqual([
      'UA.security-guarantees',
      'UA.peace-plan',
      'UA.peace-talks',
      'UA.territory',
      'US.security-guarantees',
      'US.ceasefire',
      'US.attack-response',
      'US.peace-talks',
      'US.political-support',
    ])
  })
})

describe('silence', () => {
  it('withdraws nothing: the American refusal of troops of 2025 stands', () => {
    const { standing } = toModel({ country: ['US'] }, our)
    const troops = standing.find(({ key }) => key === 'US.troops-in-ukraine')
    expect([troops?.stance.id, troops?.when, troops?.silent]).toEqual([
      'declines',
      'one day within Mar – Jun 2025',
      3,
    ])
    expect(keys({ country: ['US'] }, our)).not.toContain('US.troops-in-ukraine')
  })

  it('is not that of an article that never names the actor, nor of an earlier one', () => {
    const { standing } = toModel({}, our)
    const names = (actor: string, article: string) =>
      our.mentions.some((mention) => mention.actor === actor && mention.article === article)
    expect(names('JP', 'paris-summit')).toBe(false)
    expect(standing.map(({ key }) => key)).not.toContain('JP.military-aid')
    expect(standing.map(({ key }) => key)).not.toContain('DE.troops-in-ukraine')
  })

  it('is not yet there while no later article is known', () => {
    expect(toModel({ asOf: '2023-12-31' }, our).standing).toEqual([])
  })
})

describe('questions', () => {
  it('are those whose answers changed with time, as far as they pass the filters', () => {
    const ids = (asked: Partial<Selection>) => toModel(asked, our).questions.map(({ id }) => id)
    expect(ids({})).toEqual([
      'does-the-us-back-the-effort',
      'does-ukraine-hold-talks',
      'what-ukraine-asks-on-territory',
    ])
    expect(ids({ country: ['US'] })).toEqual(['does-the-us-back-the-effort'])
    expect(ids({ asOf: '2025-06-30' })).not.toContain('does-the-us-back-the-effort')
  })
})
