// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../language/LanguageContext'
import type { Language } from '../../model/vocabulary'
import { createHoverStore } from '../../selection/hover-store'
import { SelectionProvider } from '../../selection/SelectionContext'
import { createSelectionStore } from '../../selection/selection-store'
import { toSelectionVocabulary } from '../../selection/selection-vocabulary'
import { parseSelection, serializeSelection } from '../../selection/url-codec'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import { AsOfView } from './AsOfView'

const { index: dossier } = toyDossier
const vocabulary = toSelectionVocabulary(dossier)

afterEach(cleanup)

function open(search = '', language: Language = 'en') {
  const selection = createSelectionStore(
    parseSelection({ pathname: '/', search }, vocabulary),
    vocabulary,
  )
  render(
    <SelectionProvider stores={{ selection, hover: createHoverStore() }}>
      <LanguageProvider language={language}>
        <AsOfView stages={toStages(dossier)} />
      </LanguageProvider>
    </SelectionProvider>,
  )
  return {
    user: userEvent.setup(),
    query: () => serializeSelection(selection.getState().selection).search,
  }
}

const button = (name: string) => screen.getByRole('button', { name })

describe('the choice of the day', () => {
  it('steps from one event to the next, named after it', async () => {
    const { user, query } = open('?asOf=2025-11-30')
    expect(screen.getByText('Known last: Japan reconsiders')).toBeTruthy()
    await user.click(button('Later: Memo drafted, 31 Dec 2025'))
    expect(query()).toBe('?asOf=2025-12-31')
    await user.click(button('Earlier: Japan reconsiders, 30 Nov 2025'))
    await user.click(button('Earlier: 1 statement in 1 sentence, 30 Jun 2025'))
    expect(query()).toBe('?asOf=2025-06-30')
  })

  it('ends in the present, and begins before everything', async () => {
    const { user, query } = open('?asOf=2026-01-18')
    await user.click(button('Later: 1 statement in 1 sentence, 20 Jan 2026'))
    expect(query()).toBe('')
    expect(button('Nothing later').getAttribute('aria-disabled')).toBe('true')
    await user.click(button('Nothing later'))
    expect(query()).toBe('')
    cleanup()
    open('?asOf=2025-01-01')
    expect(screen.getByText('Nothing is known yet.')).toBeTruthy()
    expect(button('Nothing earlier')).toBeTruthy()
  })

  it('takes any day, and leads back to now', async () => {
    const { user, query } = open()
    expect(screen.queryByRole('button', { name: 'Back to now' })).toBeNull()
    fireEvent.change(screen.getByLabelText('By the end of the day'), {
      target: { value: '2025-07-04' },
    })
    await user.click(button('Show this day'))
    expect(query()).toBe('?asOf=2025-07-04')
    await user.click(button('Back to now'))
    expect(query()).toBe('')
  })

  it('switches between what was said and what was published, each explained', async () => {
    const { user, query } = open('?asOf=2025-11-30')
    const published = screen.getByRole('radio', { name: 'published' })
    expect(screen.getByRole('radio', { name: 'said', checked: true })).toBeTruthy()
    await user.click(published)
    expect(query()).toBe('?asOf=2025-11-30&known=published')
    expect(button('Earlier: article of Báo Biển, 12 Jun 2025')).toBeTruthy()
    const hint = document.getElementById(published.getAttribute('aria-describedby') ?? '')
    expect(hint?.textContent).toContain('what a reader could know')
  })

  it('speaks Vietnamese', () => {
    open('?asOf=2025-11-30', 'vi')
    expect(button('Tiến tới: Soạn tài liệu, 31/12/2025')).toBeTruthy()
  })
})
