import { describe, expect, it } from 'vitest'
import { withSuggestedMember } from '../testing/suggested-members'
import { toyDossier } from '../testing/toy-dossier'
import { toSpokenFor } from './spoken-for'

const { index } = toyDossier
const spoken = toSpokenFor(index, index.statements)
const tiesOf = (actor: string) => Object.fromEntries(spoken.get(actor) ?? [])

describe('those who may speak for an actor', () => {
  it('are all the groups it belongs to by an article, directly or through others', () => {
    expect(tiesOf('KE')).toEqual({ 'lisbon-parties': 'member' })
    expect(tiesOf('BR')).toEqual({
      'reef-alliance': 'member',
      'lisbon-parties': 'member',
      'two-unnamed-states': 'unnamed',
    })
  })

  it('are marked where only other sources count it in', () => {
    expect(tiesOf('JP')).toMatchObject({ 'reef-alliance': 'counted', 'lisbon-parties': 'counted' })
  })

  it('are not so marked where the articles suggest it', () => {
    const actors = withSuggestedMember(index.actors, 'BR')
    const suggested = toSpokenFor({ actors }, index.statements)
    expect(suggested.get('BR')?.get('reef-alliance')).toBe('member')
  })

  it('include unnamed parts of it', () => {
    expect(tiesOf('reef-alliance')).toEqual({
      'lisbon-parties': 'member',
      'two-unnamed-states': 'unnamed',
    })
  })

  it('are so marked as unnamed parts of a group, where only other sources count it in', () => {
    expect(tiesOf('BR')).toMatchObject({ 'two-unnamed-states': 'unnamed' })
    expect(tiesOf('JP')).toMatchObject({ 'two-unnamed-states': 'unnamed-counted' })
  })

  it('are none for an unnamed bearer, who is part of a group but not a member', () => {
    expect(tiesOf('two-unnamed-states')).toEqual({})
  })

  it('are no groups that it joined after the day of the statement', () => {
    const early = index.statements.map((each) => ({
      ...each,
      saidSpan: { earliest: '2023-07-31', latest: '2023-07-31', precision: 'day' as const },
    }))
    const before = toSpokenFor(index, early)
    expect(before.get('BR')).toBeUndefined()
    // A membership without a date may have begun before.
    expect([...before.keys()]).toEqual(['FJ', 'reef-alliance'])
  })
})
