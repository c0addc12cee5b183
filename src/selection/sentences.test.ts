import { describe, expect, it } from 'vitest'
import { compileOurDossier } from '../testing/our-dossier'
import { toyDossier } from '../testing/toy-dossier'
import { countSentences, restsOnOneSentence } from './sentences'

/** `a 0-9`: in article a, within the sentence from 0 to 9. */
const placed = (text: string) => {
  const [article = '', span = ''] = text.split(' ')
  const [start = 0, end = 0] = span.split('-').map(Number)
  return { article, sentence: { start, end } }
}

describe('the sentences on which passages rest', () => {
  it.each<[string, readonly string[], number]>([
    ['are none without a passage', [], 0],
    ['are one, however many pieces of it are quoted', ['a 0-9', 'a 0-9', 'a 0-9'], 1],
    ['are two that follow each other', ['a 9-20', 'a 0-9'], 2],
    ['are two at the same place of two articles', ['a 0-9', 'b 0-9'], 2],
    ['are one where a passage runs over both', ['a 0-9', 'a 9-20', 'a 0-20'], 1],
  ])('%s', (_, texts, count) => {
    expect(countSentences(texts.map(placed))).toBe(count)
  })
})

it('a cell rests on one sentence when the passages of its newest stance do', () => {
  const [first, second] = toyDossier.index.statements
  if (first === undefined || second === undefined) throw new Error('The toy dossier has statements')
  const newest = { ...first, stance: 'supports' }
  const older = { ...second, stance: 'opposes' }
  expect(restsOnOneSentence([newest, older])).toBe(true)
  expect(restsOnOneSentence([newest, { ...older, stance: 'supports' }])).toBe(false)
  expect(restsOnOneSentence([])).toBe(false)
})

describe('the articles', () => {
  const { dossier } = compileOurDossier()
  const count = (actor: string, commitment: string, stance: string) => {
    const told = dossier.statements.filter(
      (statement) =>
        statement.actors.includes(actor) &&
        statement.commitment === commitment &&
        statement.stance === stance,
    )
    return `${told.length} passages, ${countSentences(told)} sentences`
  }

  it('have both demands of Zelensky’s plan on territory, and all three kinds of monitoring, in one', () => {
    expect(count('UA', 'territory', 'requests')).toBe('2 passages, 1 sentences')
    expect(count('paris-parties', 'ceasefire-monitoring', 'conditional')).toBe(
      '3 passages, 1 sentences',
    )
    expect(count('FR', 'multinational-force', 'commits')).toBe('3 passages, 3 sentences')
  })
})
