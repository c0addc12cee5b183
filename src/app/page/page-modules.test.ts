import { describe, expect, it } from 'vitest'
import { toShown } from '../../export/shown-statements'
import { PAGE_IDS, type Page } from '../../selection/pages'
import { selectChanges } from '../../stances/select-changes'
import { selectShifts } from '../../stances/select-shifts'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'
import { selectUnrepeatedStances } from '../../stances/silence'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import { loadPage } from './page-modules'

const dossier = toyDossier.index
const stages = toStages(dossier)
const shown = async (asked: Partial<Selection> & { readonly view: Page }) => {
  const page = await loadPage(asked.view)
  const selection = { ...DEFAULT_SELECTION, ...asked }
  return toShown(stages, selection, { kind: 'page' }, page)
    ?.statements.map(({ id }) => id)
    .toSorted()
}

it.each(PAGE_IDS)('the page %s has a folder that says what draws it', async (page) => {
  const { View } = await loadPage(page)
  expect(View).toBeTypeOf('function')
})

describe('what is shown', () => {
  it('on the page of changes is what was said before and after', async () => {
    const selection = { ...DEFAULT_SELECTION, view: 'changes', country: ['JP', 'CL'] } as const
    const changes = selectChanges(stages, selection).shown
    expect(changes.length).toBeGreaterThan(0)
    const ids = changes
      .flatMap(({ before, after, beside }) => [before, after, ...beside])
      .flatMap((each) => each?.id ?? [])
    expect(await shown(selection)).toEqual([...new Set(ids)].toSorted())
    expect((await shown({ view: 'changes' }))?.length).toBeLessThan(dossier.statements.length)
  })

  it('on the page of shifts is what shifted or seems to, is called new, or is unrepeated', async () => {
    const selection = { ...DEFAULT_SELECTION, view: 'shifts' } as const
    const { shifts, notComparable } = selectShifts(stages, selection)
    expect(shifts.length).toBeGreaterThan(0)
    const compared = [...shifts, ...notComparable].flatMap(({ statements }) => statements)
    const called = dossier.statements.filter(({ changeWords }) => changeWords !== null)
    expect(called.length).toBeGreaterThan(0)
    const standing = selectUnrepeatedStances(stages, selection).map(({ statement }) => statement)
    expect(standing.length).toBeGreaterThan(0)
    expect(await shown(selection)).toEqual(
      [...new Set([...compared, ...called, ...standing].map(({ id }) => id))].toSorted(),
    )
    expect(await shown({ view: 'shifts', country: ['AU'], commitment: ['debt-relief'] })).toEqual(
      [],
    )
  })

  it.each([
    'actors',
    'people',
    'instruments',
    'events',
    'commitments',
    'method',
    'notebook',
  ] as const)('on the page %s is no particular statement', async (view) => {
    expect(await shown({ view })).toBeUndefined()
  })

  it.each([
    ['changes', 'shown'],
    ['coverage', 'passing'],
    ['compare', 'passing'],
    ['conditions', 'passing'],
    ['disputes', 'passing'],
  ] as const)('on the page %s is called %s', async (view, scope) => {
    const page = await loadPage(view)
    const selection = { ...DEFAULT_SELECTION, view }
    expect(toShown(stages, selection, { kind: 'page' }, page)?.scope).toBe(scope)
  })
})
