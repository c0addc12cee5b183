/** A part of the page as the app draws it: within every provider, at an address. */
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createElement, type ReactNode } from 'react'
import type { Dossier } from '../model/dossier'
import type { Language } from '../model/vocabulary'
import { createHoverStore } from '../selection/hover-store'
import { createSelectionStore } from '../selection/selection-store'
import { toSelectionVocabulary } from '../selection/selection-vocabulary'
import type { Stages } from '../stages/stages'
import { parseSelection, serializeSelection } from '../selection/url-codec'
import { PageProviders } from './PageProviders'
import { createQueryWrapper } from './query-wrapper'
import { toyDossier } from './toy-dossier'
import { toStages } from './toy-stages'

interface Page {
  readonly language?: Language
  /** The toy seeds, where none is given. */
  readonly dossier?: Dossier
}

/**
 * Draws what `draw` makes of the stages of a dossier at an address of the site, such as
 * `/shifts?country=JP`. The stages are those of the address: they don't follow later changes of it.
 */
export function renderPage(
  address: string,
  draw: (stages: Stages<Dossier>) => ReactNode,
  { language = 'en', dossier = toyDossier.index }: Page = {},
) {
  const vocabulary = toSelectionVocabulary(dossier)
  const { pathname, search } = new URL(address, 'https://pledges.example')
  const store = createSelectionStore(parseSelection({ pathname, search }, vocabulary), vocabulary)
  const hover = createHoverStore()
  const selected = () => store.getState().selection
  const stores = { selection: store, hover }
  const view = draw(toStages(dossier, selected()))
  render(createElement(PageProviders, { stores, language }, view), {
    wrapper: createQueryWrapper(),
  })
  return {
    user: userEvent.setup(),
    store,
    hover,
    intents: store.getState().intents,
    selected,
    /** Path and query of where the page is now. */
    link: () => {
      const at = serializeSelection(selected())
      return at.pathname + at.search
    },
  }
}
