import { describe, expect, it } from 'vitest'
import { compileSeeds } from '../../src/compile/compile-seeds'
import { generateSeeds, toScale } from './generate-seeds'

describe('generated seeds', () => {
  it('are sound, of the size that was asked for, and the same each time', () => {
    const { dossier, problems } = compileSeeds(generateSeeds(toScale(12)))
    expect(problems).toEqual([])
    expect(dossier?.index.articles).toHaveLength(12)
    expect(dossier?.index.statements).toHaveLength(240)
    expect(compileSeeds(generateSeeds(toScale(12))).dossier).toEqual(dossier)
  })

  it('can be as wide as two hundred states and sixty commitments', () => {
    const scale = { articles: 2, statementsPerArticle: 50, states: 190, commitments: 60 }
    const { dossier, problems } = compileSeeds(generateSeeds(scale))
    expect(problems).toEqual([])
    expect(dossier?.index.statements).toHaveLength(100)
  })
})
