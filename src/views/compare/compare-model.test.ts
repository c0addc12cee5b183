import { describe, expect, it } from 'vitest'
import type { Statement } from '../../model/dossier'
import type { Aspect } from '../../model/vocabulary'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import { toChoices, toSuggestions } from './chooser-model'
import { toCompareModel, type CompareCell } from './compare-model'

const dossier = toyDossier.index

function compare(
  country: readonly string[],
  selection: Partial<Selection> = {},
  stages = toStages(dossier),
) {
  return toCompareModel(stages, { ...DEFAULT_SELECTION, ...selection, country }, 'en')
}
const toWords = (cell: CompareCell) => {
  if (cell === null) return null
  if (cell.kind !== 'stance') return cell.kind
  return `${cell.stance.id}${cell.newest.reading === 'open' ? '?' : ''} ${cell.count}`
}
const toRows = (groups: ReturnType<typeof compare>['groups']) =>
  groups.flatMap((group) =>
    group.rows.map(({ name, about, cells, relation }) => [
      about === null ? name : `${name} / ${about}`,
      cells.map(toWords),
      relation,
    ]),
  )
const rows = ({ groups }: ReturnType<typeof compare>) => toRows(groups)
const only = (cell: CompareCell | undefined) => {
  if (cell?.kind !== 'stance') throw new Error('A stance is shown')
  return cell
}

describe('side by side', () => {
  it('are the chosen actors, in the order of the matrix, on commitments where one of them speaks', () => {
    const model = compare(['AU', 'JP'])
    expect(model.columns.map(({ name }) => name)).toEqual(['Japan', 'Australia'])
    expect(rows(model)).toEqual([['Fishing ban', ['conditional 3', 'supports 3'], 'different']])
    expect(model).toMatchObject({ spoken: 1, shared: 1, silent: 6 })
  })

  it('says whose stances oppose and whose agree', () => {
    const stages = toStages(dossier, { asOf: '2025-10-01' })
    expect(rows(compare(['AU', 'JP'], {}, stages))).toEqual([
      ['Fishing ban', ['declines 1', 'opposes 1'], 'different'],
    ])
    const statements = dossier.statements.map((each) =>
      each.id === 'japan-joins-ban-with-others' ? { ...each, stance: 'declines' } : each,
    )
    const changed = toStages({ ...dossier, statements })
    expect(rows(compare(['AU', 'JP'], {}, changed))).toEqual([
      ['Fishing ban', ['declines 3', 'supports 3'], 'opposed'],
    ])
  })

  it('relates nobody by an unnamed topic, which may be two things', () => {
    expect(rows(compare(['KE', 'CL'])).at(-1)).toEqual([
      'Ocean treaty / Document not named',
      ['proposes 1', 'proposes 1'],
      null,
    ])
  })

  it('a passage shared by several actors is shown once', () => {
    const cells = compare(['KE', 'CL']).groups.at(-1)?.rows.at(-1)?.cells
    expect(cells?.map((cell) => only(cell).sharedWith)).toEqual([null, 'Kenya'])
  })

  it('inherited stances are marked, and give way to the actor’s own', () => {
    expect(rows(compare(['BR', 'JP']))).not.toContainEqual(expect.arrayContaining(['Reef fund']))
    const model = compare(['BR', 'KE'], { inherit: true })
    const fund = model.groups[0]?.rows[0]
    expect(fund?.cells.map((cell) => [only(cell).stance.id, only(cell).through])).toEqual([
      ['requests', []],
      ['commits', ['Reef Alliance']],
    ])
  })

  it('only own statements count where there are any', () => {
    const treaty = compare(['KE'], { inherit: true, commitment: ['ocean-treaty'] })
    expect(rows(treaty)).toEqual([['Ocean treaty / Document not named', ['proposes 1'], null]])
  })

  it('a roster state has a silent column', () => {
    const model = compare(['JP', 'NZ'])
    expect(model.columns.map(({ counted }) => counted)).toEqual([
      '3 statements in 3 sentences, 1 of them an open reading',
      null,
    ])
    expect(model.groups[0]?.rows[0]?.cells[1]).toBeNull()
  })
})

describe('the latest stance', () => {
  it('is marked as left out if it does not pass the filters, and no older one replaces it', () => {
    const model = compare(['AU', 'JP'], { stance: ['declines', 'supports'] })
    expect(rows(model)).toEqual([['Fishing ban', ['left-out', 'supports 1'], null]])
    const earlier = compare(['AU', 'JP'], { time: { from: null, to: '2025-10-01' } })
    expect(rows(earlier)).toEqual([])
    expect(toRows(earlier.allGroups)).toContainEqual([
      'Fishing ban',
      ['left-out', 'left-out'],
      null,
    ])
  })

  it('is sought among all statements, even if only some match the search', () => {
    const ids = dossier.statements.map(({ id }) => id)
    const matches = new Set(ids.filter((id) => id !== 'japan-joins-ban-with-others'))
    expect(rows(compare(['AU', 'JP'], {}, toStages(dossier, {}, matches)))).toEqual([
      ['Fishing ban', ['left-out', 'supports 3'], null],
    ])
  })

  it('is no silence if it was not known yet on the day', () => {
    const { allGroups } = compare(['AU', 'JP'], {}, toStages(dossier, { asOf: '2025-06-09' }))
    expect(toRows(allGroups)).toContainEqual(['Fishing ban', ['later', 'later'], null])
    expect(toRows(allGroups)).toContainEqual(['Debt relief', [null, null], null])
  })

  it('is an open reading only if there is no firm one, and then has no relation', () => {
    const known = {
      ...dossier,
      statements: dossier.statements.filter(
        ({ id }) => id === 'brazil-says-japan-wavers' || id === 'australia-supports-ban',
      ),
    }
    const model = compare(['AU', 'JP'], {}, toStages(known))
    expect(rows(model)).toEqual([['Fishing ban', ['undecided? 1', 'supports 1'], null]])
    expect(model).toMatchObject({ spoken: 1, shared: 0 })
    expect(only(model.groups[0]?.rows[0]?.cells[0]).newest.otherwise).toBe(
      'Another reading: no stance at all.',
    )
  })
})

describe('a commitment with topics', () => {
  const treaty = 'ocean-treaty'
  function toStagesByTopic(
    toldApartBy: Aspect,
    change: (statement: Statement) => Partial<Statement>,
  ) {
    const changed = {
      ...dossier,
      commitments: dossier.commitments.map((each) =>
        each.id === treaty ? { ...each, toldApartBy } : each,
      ),
      statements: dossier.statements.map((each) => ({ ...each, ...change(each) })),
    }
    return toStages(changed)
  }

  it('has one row per document, newest first, each linked to its part of the cell', () => {
    const stages = toStagesByTopic('instrument', ({ id }) => {
      if (id === 'kenya-chile-propose-vote') return { instrument: 'brazil-memo' }
      return id === 'parties-support-treaty' ? { actors: ['KE'] } : {}
    })
    const model = compare(['KE', 'CL'], { commitment: [treaty] }, stages)
    expect(rows(model)).toEqual([
      ['Ocean treaty / Brazil’s memo', ['proposes 1', 'proposes 1'], 'same'],
      ['Ocean treaty / Lisbon Declaration', ['supports 1', null], null],
    ])
    const cells = model.groups[0]?.rows.map(({ cells: [first] }) => only(first).topic)
    expect(cells).toEqual(['brazil-memo', 'lisbon-declaration'])
  })

  it('puts talks between two actors in one row, whichever of them speaks', () => {
    const stages = toStagesByTopic('with', ({ id }) => {
      if (id === 'kenya-chile-propose-vote') return { actors: ['KE'], with: ['CL'] }
      if (id === 'parties-support-treaty') return { actors: ['CL'], with: ['KE'] }
      return {}
    })
    const model = compare(['KE', 'CL'], { commitment: [treaty] }, stages)
    expect(rows(model)).toEqual([
      ['Ocean treaty / Between Chile and Kenya', ['proposes 1', 'supports 1'], 'different'],
    ])
    expect(model.groups[0]?.rows[0]?.cells.map((cell) => only(cell).topic)).toEqual(['CL', 'KE'])
  })
})

describe('the choice', () => {
  it('starts with suggestions by role', () => {
    expect(toSuggestions(dossier, 'en').map(({ actors }) => actors.join('~'))).toEqual([
      'BR~JP',
      'AU~CL',
      'CL~KE',
    ])
  })

  it('offers nothing twice', () => {
    const leads = dossier.actors.map((actor) =>
      actor.kind === 'state' && actor.role === 'member'
        ? { ...actor, role: 'co-lead' as const }
        : actor,
    )
    const offered = toSuggestions({ ...dossier, actors: leads }, 'en').map(({ title }) => title)
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
      'two-unnamed-states',
      'FJ',
      'NZ',
    ])
  })
})
