import { describe, expect, it } from 'vitest'
import { toyDossier } from '../testing/toy-dossier'
import { toSpokenFor } from './spoken-for'

const { index } = toyDossier
const spoken = toSpokenFor(index, index.statements)
const tiesOf = (actor: string) => Object.fromEntries(spoken.get(actor) ?? [])

describe('those who may speak for an actor', () => {
  it('are all groups that an article says it belongs to, through groups within groups', () => {
    expect(tiesOf('KE')).toEqual({ 'lisbon-parties': 'member' })
    expect(tiesOf('BR')).toEqual({
      'reef-alliance': 'member',
      'lisbon-parties': 'member',
      'two-unnamed-states': 'unnamed',
    })
  })

  it('are told apart where only others count it with them', () => {
    expect(tiesOf('JP')).toMatchObject({ 'reef-alliance': 'counted', 'lisbon-parties': 'counted' })
  })

  it('are also unnamed parts of it', () => {
    expect(tiesOf('reef-alliance')).toEqual({
      'lisbon-parties': 'member',
      'two-unnamed-states': 'unnamed',
    })
  })

  it('are no groups of an unnamed bearer, which is no member of what it is part of', () => {
    expect(tiesOf('two-unnamed-states')).toEqual({})
  })

  it('are none whose membership had not begun on the day of the words', () => {
    const early = index.statements.map((each) => ({
      ...each,
      saidSpan: { earliest: '2023-07-31', latest: '2023-07-31', precision: 'day' as const },
    }))
    const before = toSpokenFor(index, early)
    expect(before.get('BR')).toBeUndefined()
    // Of a membership without a date it is not certain that it had not.
    expect([...before.keys()]).toEqual(['FJ', 'reef-alliance'])
  })
})
