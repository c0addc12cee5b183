import { expect, it } from 'vitest'
import { toyDossier } from '../../testing/toy-dossier'
import { countSentences } from '../../model/count'
import { restsOnOneSentence } from './sentences'

it('counts the sentences that passages are in', () => {
  expect(countSentences([])).toBe(0)
  expect(countSentences([3, 3, 5].map((first) => ({ firstSentence: first, sentences: 1 })))).toBe(2)
})

it('a cell rests on one sentence if the passages of its newest stance do', () => {
  const [first, second] = toyDossier.index.statements
  if (first === undefined || second === undefined) throw new Error('The toy dossier has statements')
  const newest = { ...first, firstSentence: 1, sentences: 1, stance: 'supports' }
  const older = { ...second, firstSentence: 2, sentences: 1, stance: 'opposes' }
  expect(restsOnOneSentence([newest, older])).toBe(true)
  expect(restsOnOneSentence([newest, { ...older, stance: 'supports' }])).toBe(false)
  expect(restsOnOneSentence([])).toBe(false)
})
