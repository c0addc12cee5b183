import { describe, expect, it } from 'vitest'
import { toSelectionVocabulary } from '../../selection/selection-vocabulary'
import { parseSelection, serializeSelection } from '../../selection/url-codec'
import { toyDossier } from '../../testing/toy-dossier'
import { toSuggestion } from './suggestion-model'

const vocabulary = toSelectionVocabulary(toyDossier.index)

function suggest(link: string) {
  const { pathname, search } = new URL(link, 'https://example.org')
  const { selection, dropped } = parseSelection({ pathname, search }, vocabulary)
  return dropped.map((part) => {
    const suggestion = toSuggestion(part, selection, vocabulary)
    return suggestion && Object.values(serializeSelection(suggestion.to)).join('')
  })
}

describe('what was perhaps meant', () => {
  it.each([
    ['/shfits?country=JP', '/shifts?country=JP'],
    ['/comitments/fishing-ban', '/commitments/fishing-ban'],
    ['/articles/reef-sumit?country=JP', '/articles/reef-summit?country=JP'],
    ['/?stance=oposes~commits', '/?stance=commits~opposes'],
  ])('%s: perhaps %s', (link, meant) => {
    expect(suggest(link)).toEqual([meant])
  })

  it('is the nearest statement, with the hash of its words', () => {
    const hash = vocabulary.statements?.find(({ id }) => id === 'japan-declines-ban')?.hash
    expect(suggest('/?at=japan-declined-ban')).toEqual([`/?at=japan-declines-ban&quote=${hash}`])
  })

  it.each(['/no-such-page', '/?country=ZZ', '/?cuontry=JP', '/?time=2026..2025'])(
    '%s: nothing is near',
    (link) => {
      expect(suggest(link)).toEqual([null])
    },
  )
})
