import { describe, expect, it } from 'vitest'
import type { Language } from '../../model/vocabulary'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'
import { compileOurDossier } from '../../testing/our-dossier'
import { toyDossier } from '../../testing/toy-dossier'
import { toChoices, toSuggestions } from './chooser-model'
import { toCompareModel } from './compare-model'

const dossier = toyDossier.index

function compare(
  country: readonly string[],
  selection: Partial<Selection> = {},
  language: Language = 'en',
) {
  return toCompareModel(dossier, { ...DEFAULT_SELECTION, ...selection, country }, language)
}
const rows = ({ groups }: ReturnType<typeof compare>) =>
  groups.flatMap((group) =>
    group.rows.map(({ name, cells, relation }) => [
      name,
      cells.map((cell) => (cell === null ? null : `${cell.stance.id} ${cell.count}`)),
      relation,
    ]),
  )

describe('side by side', () => {
  it('stand those who are chosen, in the order of the matrix, where at least one is heard', () => {
    const model = compare(['AU', 'JP'])
    expect(model.columns.map(({ name }) => name)).toEqual(['Japan', 'Australia'])
    expect(rows(model)).toEqual([['Fishing ban', ['conditional 3', 'supports 3'], 'different']])
    expect(model).toMatchObject({ spoken: 1, shared: 1, silent: 6 })
  })

  it('is told who stands on opposite sides, and who alike', () => {
    expect(rows(compare(['AU', 'JP'], { time: { from: null, to: '2025-10-01' } }))).toEqual([
      ['Fishing ban', ['declines 1', 'opposes 1'], 'different'],
    ])
    expect(rows(compare(['AU', 'JP'], { stance: ['declines', 'supports'] }))).toEqual([
      ['Fishing ban', ['declines 1', 'supports 1'], 'opposed'],
    ])
    expect(rows(compare(['KE', 'CL'])).at(-1)).toEqual([
      'Ocean treaty',
      ['proposes 1', 'proposes 1'],
      'same',
    ])
  })

  it('a passage of several is read once', () => {
    const cells = compare(['KE', 'CL']).groups.at(-1)?.rows.at(-1)?.cells
    expect(cells?.map((cell) => cell?.sharedWith ?? null)).toEqual([null, 'Kenya'])
  })

  it('what is inherited is marked, and gives way to own words', () => {
    expect(rows(compare(['BR', 'JP']))).not.toContainEqual(expect.arrayContaining(['Reef fund']))
    const model = compare(['BR', 'KE'], { inherit: true })
    const fund = model.groups[0]?.rows[0]
    expect(fund?.cells.map((cell) => [cell?.stance.id, cell?.through])).toEqual([
      ['requests', []],
      ['commits', ['Reef Alliance']],
    ])
  })

  it('counts own words alone where there are any', () => {
    const treaty = compare(['KE'], { inherit: true, commitment: ['ocean-treaty'] })
    expect(rows(treaty)).toEqual([['Ocean treaty', ['proposes 1'], null]])
  })

  it('a state of the roster stands there in silence', () => {
    const model = compare(['JP', 'NZ'])
    expect(model.columns.map(({ count }) => count)).toEqual([3, 0])
    expect(model.groups[0]?.rows[0]?.cells[1]).toBeNull()
  })
})

describe('the choice', () => {
  it('begins with those whose roles set them beside each other', () => {
    expect(toSuggestions(dossier, 'en').map(({ actors }) => actors.join('~'))).toEqual([
      'BR~JP',
      'AU~CL',
      'CL~KE',
    ])
    const { dossier: ours } = compileOurDossier()
    expect(toSuggestions(ours, 'en').map(({ actors }) => actors.join('~'))).toEqual([
      'FR~GB',
      'DE~FR~GB',
      'RU~US',
      'UA~US',
    ])
  })

  it('offers nothing twice', () => {
    const { dossier: ours } = compileOurDossier()
    const actors = ours.actors.filter((actor) => actor.kind !== 'state' || actor.role !== 'member')
    const offered = toSuggestions({ ...ours, actors }, 'en').map(({ title }) => title)
    expect(offered).toHaveLength(3)
    expect(new Set(offered).size).toBe(3)
  })

  it('holds all actors and the whole roster, each once', () => {
    const offered = toChoices(dossier, 'vi').flatMap(({ choices }) =>
      choices.map(({ actor }) => actor),
    )
    expect(offered).toEqual([
      'KE',
      'BR',
      'JP',
      'CL',
      'AU',
      'reef-alliance',
      'lisbon-parties',
      'FJ',
      'NZ',
    ])
  })
})
