import { describe, expect, it } from 'vitest'
import { toyDossier } from '../testing/toy-dossier'
import { toInheritance } from './inheritance'
import type { DateSpan } from './dates'

const { membersAt } = toInheritance(toyDossier.index.actors)
const on = (day: string): DateSpan => ({ earliest: day, latest: day, precision: 'day' })
const members = (collective: string, span: DateSpan) =>
  membersAt(collective, span).map((member) => member.actor)

describe('who inherits a collective’s statement', () => {
  it('are those who were members by then, not those who joined later', () => {
    expect(members('reef-alliance', on('2024-01-01'))).toEqual(['FJ'])
    expect(members('reef-alliance', on('2024-06-01'))).toEqual(['BR', 'FJ'])
    expect(members('reef-alliance', on('2025-06-10'))).toEqual(['BR', 'JP', 'FJ'])
  })

  it('are also the members of nested collectives', () => {
    expect(members('lisbon-parties', on('2025-06-10'))).toEqual(
      expect.arrayContaining(['reef-alliance', 'KE', 'BR', 'JP', 'FJ']),
    )
  })

  it('is nobody for a state', () => {
    expect(members('BR', on('2026-01-01'))).toEqual([])
  })

  it('are also those who may have joined before the statement', () => {
    const halfYear: DateSpan = { earliest: '2024-01-01', latest: '2024-06-30', precision: 'one-of' }
    expect(members('reef-alliance', halfYear)).toEqual(['BR', 'FJ'])
  })
})
