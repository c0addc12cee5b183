import { describe, expect, it } from 'vitest'
import type { Statement } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import type { Reading, Voice } from '../../model/vocabulary'
import { toyDossier } from '../../testing/toy-dossier'
import { toOthersTaking, toTakers } from './takers'

const { index: toy } = toyDossier
const model = findById(toy.statements, 'japan-declines-ban')

function said(actor: string, voice: Voice, reading: Reading): Statement {
  return { ...model, actors: [actor], voice, reading }
}

const ASKED = { country: [], voice: [] }

describe('who takes a stance', () => {
  it('says it, or others or the articles tell it, or it may be read so', () => {
    const takers = toTakers(
      toy,
      [said('JP', 'own', 'firm'), said('AU', 'reported', 'firm'), said('BR', 'narrator', 'open')],
      ASKED,
      'en',
    )
    expect(takers).toEqual({ own: ['Japan'], told: ['Australia'], open: ['Brazil'] })
    expect(toOthersTaking(takers, 'en')).toEqual([
      'told by others or the articles: Australia',
      'open reading: Brazil',
    ])
  })

  it('may have own words that can be read so, where others tell it for certain', () => {
    const both = [said('JP', 'narrator', 'firm'), said('JP', 'own', 'open')]
    expect(toTakers(toy, both, ASKED, 'en')).toEqual({ own: [], told: ['Japan'], open: ['Japan'] })
    const [told] = both
    expect(
      toTakers(toy, told ? [told, { ...told, reading: 'open' }] : [], ASKED, 'en').open,
    ).toEqual([])
  })
})
