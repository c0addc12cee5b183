import { describe, expect, it } from 'vitest'
import { toInheritance } from '../model/inheritance'
import { toyDossier } from '../testing/toy-dossier'
import { FILTERS, LIST_FILTERS, NO_FILTERS, toFilters } from './filters'

const { index } = toyDossier

describe.each(LIST_FILTERS)('the filter %s', (name) => {
  const { toValues, valuesOf } = FILTERS[name]
  const idsIn = (language: 'vi' | 'en') =>
    toValues(index, language)
      .map(({ id }) => id)
      .toSorted()

  it('offers each value once, whatever the language', () => {
    expect(idsIn('vi')).toEqual(idsIn('en'))
    expect(new Set(idsIn('en')).size).toBe(idsIn('en').length)
  })

  it('offers every value that a statement has, all with labels', () => {
    const offered = new Set<string>(idsIn('en'))
    const inheritance = toInheritance(index.actors)
    const carried = index.statements.flatMap((each) => [
      ...valuesOf(each, null),
      ...valuesOf(each, inheritance),
    ])
    expect(carried.filter((id) => !offered.has(id))).toEqual([])
    expect(toValues(index, 'vi').filter(({ label }) => label === '')).toEqual([])
  })
})

it('takes only the filters from a selection', () => {
  const asked = { ...NO_FILTERS, stance: ['opposes'], view: 'matrix' }
  expect(toFilters(asked)).toEqual({ ...NO_FILTERS, stance: ['opposes'] })
})
