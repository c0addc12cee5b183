import { describe, expect, it } from 'vitest'
import { toInheritance } from '../model/inheritance'
import { compileOurDossier } from '../testing/our-dossier'
import { toyDossier } from '../testing/toy-dossier'
import { selectKnown } from './select-known'
import { toCellChanges, toCellHistories, toChangeKind, toShifts } from './stance-change'

const toy = toyDossier.index
const { dossier: ourDossier } = compileOurDossier()

describe('the kind of a change', () => {
  it.each([
    [null, 'opposes', 'appeared'],
    ['supports', 'supports', 'restated'],
    ['supports', 'commits', 'strengthened'],
    ['undecided', 'supports', 'strengthened'],
    ['undecided', 'requests', 'changed'],
    ['proposes', 'supports', 'changed'],
    ['proposes', 'requests', 'changed'],
    ['opposes', 'declines', 'strengthened'],
    ['commits', 'conditional', 'weakened'],
    ['supports', 'undecided', 'weakened'],
    ['proposes', 'declines', 'changed'],
    ['declines', 'supports', 'reversed'],
    ['commits', 'opposes', 'reversed'],
  ])('from %s to %s it has %s', (before, after, kind) => {
    expect(toChangeKind(before, after, toy.stances)).toBe(kind)
  })

  it('is opposite on the way back, or the same', () => {
    const back = {
      strengthened: 'weakened',
      weakened: 'strengthened',
      reversed: 'reversed',
      changed: 'changed',
    }
    for (const { id: a } of toy.stances) {
      for (const { id: b } of toy.stances.filter(({ id }) => id !== a)) {
        const there = toChangeKind(a, b, toy.stances)
        expect(there).toSatisfy((kind: string) => kind in back)
        expect(toChangeKind(b, a, toy.stances)).toBe(back[there as keyof typeof back])
      }
    }
  })
})

const changesOf = (dossier: typeof toy, since: string, asOf: string | null = null) => {
  const now = selectKnown(dossier, { asOf, knownBy: 'said' })
  const then = selectKnown(now, { asOf: since, knownBy: 'said' })
  return toCellChanges(
    toCellHistories(now.statements, null),
    new Set(then.statements),
    dossier.stances,
  )
}
const tell = ({ cell, kind, before, after }: ReturnType<typeof changesOf>[number]) =>
  `${cell.actor} ${cell.commitment} ${kind}: ${before?.stance ?? 'nothing'} > ${after.stance}`

describe('cells that changed between two days', () => {
  it('go by their newest statement; one that nothing is added to is not among them', () => {
    expect(changesOf(toy, '2025-06-30').map(tell).toSorted()).toEqual([
      'AU fishing-ban mixed: opposes > supports',
      'BR debt-relief appeared: nothing > undecided',
      'CL ocean-treaty appeared: nothing > proposes',
      'CL patrol-ships strengthened: conditional > leads',
      'JP fishing-ban reversed: declines > conditional',
      'KE ocean-treaty appeared: nothing > proposes',
    ])
  })

  it('tell what else was said in the time between', () => {
    const beside = changesOf(toy, '2025-06-30')
      .filter(({ cell }) => cell.commitment === 'fishing-ban')
      .map(({ cell, beside: others }) => [cell.actor, others.map(({ id }) => id)])
    expect(Object.fromEntries(beside)).toEqual({
      AU: ['australia-still-opposes-ban'],
      JP: ['brazil-says-japan-wavers'],
    })
  })

  it('are none from a day to itself', () => {
    expect(changesOf(toy, '2025-06-30', '2025-06-30')).toEqual([])
  })

  it('since the summer of 2023: Ukraine came from “no talks” to talks', () => {
    expect(changesOf(ourDossier, '2023-12-31').map(tell)).toContain(
      'UA peace-talks reversed: declines > commits',
    )
  })

  it('since the eve of Paris: the American stance on a renewed attack', () => {
    const changes = changesOf(ourDossier, '2026-01-05').map(tell)
    expect(changes).toContain('US attack-response strengthened: undecided > supports')
    expect(changes).toContain('DE troops-in-ukraine appeared: nothing > declines')
    // Nothing was said of American troops in January 2026: the refusal of 2025 stands.
    expect(changes.filter((change) => change.startsWith('US troops-in-ukraine'))).toEqual([])
  })
})

describe('shifts', () => {
  const shiftsOf = (dossier: typeof toy, inherit = false) =>
    toShifts(
      toCellHistories(dossier.statements, inherit ? toInheritance(dossier.actors) : null),
      dossier.stances,
    )
  const steps = (dossier: typeof toy) =>
    Object.fromEntries(
      shiftsOf(dossier).map(({ cell, spells }) => [
        `${cell.actor} ${cell.commitment}`,
        spells.map(({ newest, statements }) => `${newest.stance} of ${statements.length}`),
      ]),
    )

  it('are cells with another stance on a day that certainly came later', () => {
    expect(steps(toy)).toEqual({
      'AU fishing-ban': ['opposes of 1', 'supports of 2'],
      'JP fishing-ban': ['declines of 1', 'undecided of 1', 'conditional of 1'],
    })
  })

  it('are not made of dates that may be the same', () => {
    // “Chile had led ships”, some day up to 18 January 2026, need not be later than June 2025.
    expect(Object.keys(steps(toy))).not.toContain('CL patrol-ships')
  })

  it('of our dossier are these nine', () => {
    expect(steps(ourDossier)).toEqual({
      'UA security-guarantees': ['proposes of 4', 'requests of 2', 'commits of 2', 'commits of 4'],
      'US security-guarantees': ['commits of 1', 'supports of 8'],
      'US political-support': ['supports of 1', 'commits of 1'],
      'US peace-talks': ['supports of 1', 'commits of 1', 'commits of 3', 'leads of 1'],
      'US attack-response': ['undecided of 1', 'supports of 3'],
      'UA territory': ['requests of 2', 'undecided of 2'],
      'UA peace-plan': ['proposes of 2', 'proposes of 2', 'undecided of 1'],
      'UA peace-talks': ['declines of 2', 'commits of 4', 'commits of 2'],
      'US ceasefire': ['proposes of 1', 'supports of 2'],
    })
  })

  it('come to members by inheritance, which says through whom', () => {
    const own = new Set(shiftsOf(toy).map(({ cell }) => cell.actor))
    const inherited = shiftsOf(toy, true).filter(({ cell }) => !own.has(cell.actor))
    for (const { cell } of inherited) {
      expect([...cell.through.values()].some((groups) => groups.length > 0)).toBe(true)
    }
    expect(toCellHistories(toy.statements, toInheritance(toy.actors))).toContainEqual(
      expect.objectContaining({ actor: 'FJ', commitment: 'reef-fund' }),
    )
  })
})
