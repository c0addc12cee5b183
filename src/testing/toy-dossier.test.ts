import { expect, it } from 'vitest'
import { toyDossier } from './toy-dossier'

it('compiles and has what the tests of other rooms rely on', () => {
  const { index, bodies } = toyDossier
  expect(index.articles.map(({ id }) => id)).toEqual(['whale-pledge', 'reef-summit'])
  expect(bodies.map(({ id }) => id)).toEqual(['whale-pledge', 'reef-summit'])
  const precisions = index.statements.map(({ saidSpan }) => saidSpan.precision)
  expect(new Set(precisions)).toEqual(new Set(['day', 'month', 'interval', 'one-of', 'open']))
  const used = new Set(index.statements.map(({ stance }) => stance))
  expect(used).toEqual(new Set(index.stances.map(({ id }) => id)))
})
