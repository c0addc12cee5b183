import { describe, expect, it } from 'vitest'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import { toFiltersModel, type ListFilter } from './filters-model'
import { findOptions, toOptionGroups } from './find-options'
import { toOptions } from './to-options'
import { toPresets } from './to-presets'

const model = (filters: Partial<Selection> = {}, language: 'vi' | 'en' = 'en') =>
  toFiltersModel(
    toStages(toyDossier.index).matching,
    { ...DEFAULT_SELECTION, ...filters },
    language,
  )
const optionsOf = (name: ListFilter['name'], language: 'vi' | 'en' = 'en') =>
  toOptions(toStages(toyDossier.index).matching, DEFAULT_SELECTION, name, language)
const countries = (language: 'vi' | 'en' = 'en') => optionsOf('country', language)
const find = (typed: string, language: 'vi' | 'en' = 'en') =>
  findOptions(countries(language), typed).map((option) => option.id)

describe('the search for a country', () => {
  it.each([
    ['nhật', ['JP']],
    ['nhat ban', ['JP']],
    ['Japan', ['JP']],
    ['jp', ['JP']],
    ['TOKYO', ['JP']],
    ['lien minh', ['reef-alliance']],
    ['Reef', ['reef-alliance']],
    ['atlantis', []],
  ])('finds “%s” in either language', (typed, ids) => {
    expect(find(typed)).toEqual(ids)
    expect(find(typed, 'vi')).toEqual(ids)
  })

  it('offers roster members that no article names, with a count of zero', () => {
    expect(countries().find((option) => option.id === 'FJ')).toMatchObject({
      label: 'Fiji',
      count: { statements: 0, sentences: 0 },
    })
  })
})

describe('presets of countries', () => {
  it('come from roles, and from groups that consist of states', () => {
    expect(toPresets(toyDossier.index, 'en').map(({ label, actors }) => [label, actors])).toEqual([
      ['Co-leads', ['BR']],
      ['At the meeting, named in the articles', ['BR', 'JP']],
      ['Alliance', ['reef-alliance', 'BR', 'JP', 'FJ']],
      ['All', []],
    ])
  })
})

describe('the groups of a filter', () => {
  const groupsOf = (name: 'country' | 'commitment' | 'voice', typed = '') => {
    const found = findOptions(optionsOf(name), typed)
    return toOptionGroups(name, found, toyDossier.index, 'en').map(
      ({ heading, basis, options }) => [heading, options.map(({ id }) => id), basis !== null],
    )
  }

  it('of countries begin with the coalition, and say what its members are counted by', () => {
    expect(groupsOf('country')).toEqual([
      ['Co-leads', ['BR'], false],
      ['Others at the coalition’s meeting, by outside sources', ['JP'], true],
      ['Beneficiary', ['KE'], false],
      ['Partners outside the coalition', ['CL'], false],
      ['Opponents', ['AU'], false],
      ['Groups that speak as one', ['reef-alliance', 'lisbon-parties'], false],
      ['Not named in the text', ['two-unnamed-states'], false],
      ['On the roster of attendance alone', ['FJ', 'NZ'], false],
    ])
  })

  it('keep their headings in a search, without those of which nothing is found', () => {
    expect(groupsOf('country', 'liên minh')).toEqual([
      ['Groups that speak as one', ['reef-alliance'], false],
    ])
  })

  it('of commitments are those of the matrix, each commitment in one', () => {
    const { groups, commitments } = toyDossier.index
    const shown = groupsOf('commitment')
    expect(shown.map(([heading]) => heading)).toEqual(groups.map(({ name }) => name.en))
    expect(shown.flatMap(([, ids]) => ids)).toHaveLength(commitments.length)
  })

  it('are none where the values have none', () => {
    expect(groupsOf('voice').map(([heading]) => heading)).toEqual([null])
  })
})

describe('the active filters', () => {
  it('have one chip for each value', () => {
    const { chips } = model({
      country: ['JP'],
      stance: ['opposes'],
      time: { from: '2025-06-01', to: '2025-06-30' },
    })
    expect(chips.map((chip) => chip.label)).toEqual([
      'Japan',
      toyDossier.index.stances.find((stance) => stance.id === 'opposes')?.name.en,
      'Jun 2025',
    ])
  })

  it('share one chip if a filter has more than six values', () => {
    const actors = ['AU', 'BR', 'CL', 'FJ', 'JP', 'KE']
    expect(model({ country: actors }).chips).toHaveLength(6)
    expect(model({ country: [...actors, 'reef-alliance'] }).chips).toEqual([
      {
        filter: 'country',
        id: null,
        filterLabel: 'Countries and groups',
        label: 'Countries and groups: 7 chosen',
      },
    ])
  })

  it('are counted in statements and articles', () => {
    expect(model({ article: ['reef-summit'], stance: ['declines'] }).totals).toEqual({
      shown: { statements: 1, sentences: 1 },
      ofStatements: toyDossier.index.statements.length,
      articles: 1,
      ofArticles: 2,
    })
  })
})

describe('the day', () => {
  it('has a chip that says what it means', () => {
    const chip = (asked: Partial<Selection>, language: 'vi' | 'en' = 'en') =>
      model(asked, language).chips.find(({ filter }) => filter === 'asOf')?.label
    expect(chip({})).toBeUndefined()
    expect(chip({ asOf: '2025-12-05' })).toBe('said by 5 Dec 2025')
    expect(chip({ asOf: '2025-12-05', knownBy: 'published' })).toBe('published by 5 Dec 2025')
    expect(chip({ asOf: '2025-12-05' }, 'vi')).toBe('đã nói đến hết 5/12/2025')
  })
})
