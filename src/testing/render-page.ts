/** Renders a part of the page as the app does: inside every provider, at an address. */
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
  /** Default: the toy seeds. */
  readonly dossier?: Dossier
}

/**
 * Renders the result of `draw` for the stages of a dossier at an address of the site, such as
 * `/shifts?country=JP`. The stages don't follow later changes of the address.
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
    /** Current path and query. */
    link: () => {
      const at = serializeSelection(selected())
      return at.pathname + at.search
    },
  }
}
