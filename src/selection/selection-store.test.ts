import { describe, expect, it } from 'vitest'
import { toyDossier } from '../testing/toy-dossier'
import { DEFAULT_SELECTION } from './selection'
import { toSelectionVocabulary } from './selection-vocabulary'
import { createSelectionStore, type Intents } from './selection-store'
import { parseSelection, serializeSelection } from './url-codec'

const vocabulary = toSelectionVocabulary(toyDossier.index)

function openAt(link: string) {
  const [pathname = '', query] = link.split(/(?=\?)/)
  const store = createSelectionStore(
    parseSelection({ pathname, search: query ?? '' }, vocabulary),
    vocabulary,
  )
  return {
    store,
    run: (intent: (intents: Intents) => void) => {
      let changes = 0
      const stop = store.subscribe(() => (changes += 1))
      intent(store.getState().intents)
      stop()
      const address = serializeSelection(store.getState().selection)
      return { link: address.pathname + address.search, history: store.getState().history, changes }
    },
  }
}

describe('an intent is one change of the store and one entry in the history', () => {
  it.each<[string, string, (intents: Intents) => void, string, 'push' | 'replace']>([
    ['choosing a country', '/', (i) => i.toggleCountry('JP'), '/?country=JP', 'push'],
    ['and dropping it again', '/?country=JP', (i) => i.toggleCountry('JP'), '/', 'push'],
    [
      'a preset',
      '/?country=JP',
      (i) => i.setFilter('country', ['KE', 'BR']),
      '/?country=BR~KE',
      'push',
    ],
    [
      'a period while it is dragged',
      '/',
      (i) => i.setPeriod({ from: '2025-06-01', to: null }, 'replace'),
      '/?time=2025-06..',
      'replace',
    ],
    [
      'clearing all keeps what is open',
      '/?stance=opposes&cell=JP.fishing-ban',
      (i) => i.clearAll(),
      '/?cell=JP.fishing-ban',
      'push',
    ],
    [
      'asking for the present words of a passage that has changed',
      '/?at=japan-declines-ban&quote=000000',
      (i) => i.openStatement('japan-declines-ban'),
      '/?at=japan-declines-ban&quote=ea8847',
      'push',
    ],
    [
      'leaving them be, with the article open',
      '/?at=japan-declines-ban&quote=000000',
      (i) => i.dismissChanged(),
      '/?read=reef-summit',
      'replace',
    ],
    [
      'opening another article instead',
      '/?at=japan-declines-ban&quote=000000',
      (i) => i.openArticle('whale-pledge'),
      '/?read=whale-pledge',
      'push',
    ],
    [
      'opening a cell',
      '/?at=japan-declines-ban&quote=ea8847',
      (i) => i.openCell('AU', 'fishing-ban'),
      '/?cell=AU.fishing-ban&read=reef-summit',
      'push',
    ],
    [
      'an event takes the place of a cell and a statement; the article stays open',
      '/?cell=JP.fishing-ban&at=japan-declines-ban',
      (i) => i.openEvent('lisbon-summit'),
      '/?event=lisbon-summit&read=reef-summit',
      'push',
    ],
    [
      'a cell takes the place of an event',
      '/?event=lisbon-summit',
      (i) => i.openCell('AU', 'fishing-ban'),
      '/?cell=AU.fishing-ban',
      'push',
    ],
    [
      'a statement takes the place of an event',
      '/?event=lisbon-summit',
      (i) => i.openStatement('japan-declines-ban'),
      '/?at=japan-declines-ban&quote=ea8847',
      'push',
    ],
    [
      'an article from its beginning takes the place of an event',
      '/?event=lisbon-summit',
      (i) => i.openArticle('reef-summit'),
      '/?read=reef-summit',
      'push',
    ],
    [
      'reading of an event in its article',
      '/timeline?event=lisbon-summit',
      (i) => i.readEvent('lisbon-summit', 'reef-summit', true),
      '/articles/reef-summit?event=lisbon-summit',
      'push',
    ],
    [
      'closing an event',
      '/?event=lisbon-summit&read=reef-summit',
      (i) => i.closeEvent(),
      '/?read=reef-summit',
      'push',
    ],
    [
      'opening one topic of a cell',
      '/',
      (i) => i.openCell('KE', 'ocean-treaty', 'lisbon-declaration'),
      '/?cell=KE.ocean-treaty.lisbon-declaration',
      'push',
    ],
    [
      'opening all of it again',
      '/?cell=KE.ocean-treaty.lisbon-declaration',
      (i) => i.openCell('KE', 'ocean-treaty'),
      '/?cell=KE.ocean-treaty',
      'push',
    ],
    [
      'opening a statement keeps the cell',
      '/?cell=JP.fishing-ban',
      (i) => i.openStatement('japan-declines-ban'),
      '/?cell=JP.fishing-ban&at=japan-declines-ban&quote=ea8847',
      'push',
    ],
    [
      'a link to the articles leads to the one with the statement that is pointed at',
      '/?at=japan-declines-ban',
      (i) => i.goTo({ ...DEFAULT_SELECTION, view: 'articles', at: 'japan-declines-ban' }),
      '/articles/reef-summit?at=japan-declines-ban',
      'push',
    ],
    [
      'reading on a phone goes to the article',
      '/matrix?country=JP',
      (i) => i.readInContext('japan-declines-ban', true),
      '/articles/reef-summit?country=JP&at=japan-declines-ban&quote=ea8847',
      'push',
    ],
    [
      'reading on the board stays on the board',
      '/',
      (i) => i.readInContext('japan-declines-ban', false),
      '/?at=japan-declines-ban&quote=ea8847',
      'push',
    ],
    [
      'a statement of another article, in the reader',
      '/articles/reef-summit',
      (i) => i.openStatement('chile-led-ships'),
      '/articles/whale-pledge?at=chile-led-ships&quote=31fb7c',
      'push',
    ],
    [
      'opening an article leaves the statement',
      '/?at=japan-declines-ban&quote=ea8847',
      (i) => i.openArticle('whale-pledge'),
      '/?read=whale-pledge',
      'push',
    ],
    [
      'zooming',
      '/timeline',
      (i) => i.setZoom({ from: '2025-06-01', to: '2025-06-30' }),
      '/timeline?zoom=2025-06',
      'replace',
    ],
  ])('%s', (_, from, intent, link, history) => {
    expect(openAt(from).run(intent)).toEqual({ link, history, changes: 1 })
  })
})

describe('a broken link', () => {
  it('keeps its good parts, names the bad ones, and forgets these when dismissed', () => {
    const { store, run } = openAt('/?country=JP~ZZ')
    expect(store.getState().selection.country).toEqual(['JP'])
    expect(store.getState().dropped).toHaveLength(1)
    run((intents) => intents.dismissDropped())
    expect(store.getState().dropped).toEqual([])
    expect(store.getState().selection.country).toEqual(['JP'])
  })
})
