import { cleanup, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../model/vocabulary'
import { renderPage } from '../../testing/render-page'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import { AsOfView } from './AsOfView'

const { index: dossier } = toyDossier

function open(search = '', language: Language = 'en') {
  return renderPage(`/${search}`, () => <AsOfView stages={toStages(dossier)} />, { language })
}

const button = (name: string) => screen.getByRole('button', { name })

describe('the choice of the day', () => {
  it('steps from one event to the next, and names it', async () => {
    const { user, link } = open('?asOf=2025-11-30')
    expect(screen.getByText('Known last: Japan reconsiders')).toBeTruthy()
    await user.click(button('Later: Memo drafted, 31 Dec 2025'))
    expect(link()).toBe('/?asOf=2025-12-31')
    await user.click(button('Earlier: Japan reconsiders, 30 Nov 2025'))
    await user.click(button('Earlier: 1 statement in 1 sentence, 30 Jun 2025'))
    expect(link()).toBe('/?asOf=2025-06-30')
  })

  it('ends in the present, and begins before the first event', async () => {
    const { user, link } = open('?asOf=2026-01-18')
    await user.click(button('Later: 1 statement in 1 sentence, 20 Jan 2026'))
    expect(link()).toBe('/')
    expect(button('Nothing later').getAttribute('aria-disabled')).toBe('true')
    await user.click(button('Nothing later'))
    expect(link()).toBe('/')
    cleanup()
    open('?asOf=2025-01-01')
    expect(screen.getByText('Nothing is known yet.')).toBeTruthy()
    expect(button('Nothing earlier')).toBeTruthy()
  })

  it('accepts any day, and returns to the present', async () => {
    const { user, link } = open()
    expect(screen.queryByRole('button', { name: 'Back to now' })).toBeNull()
    fireEvent.change(screen.getByLabelText('By the end of the day'), {
      target: { value: '2025-07-04' },
    })
    await user.click(button('Show this day'))
    expect(link()).toBe('/?asOf=2025-07-04')
    await user.click(button('Back to now'))
    expect(link()).toBe('/')
  })

  it('switches between what was said and what was published, each explained', async () => {
    const { user, link } = open('?asOf=2025-11-30')
    const published = screen.getByRole('radio', { name: 'published' })
    expect(screen.getByRole('radio', { name: 'said', checked: true })).toBeTruthy()
    await user.click(published)
    expect(link()).toBe('/?asOf=2025-11-30&known=published')
    expect(button('Earlier: article of Báo Biển, 12 Jun 2025')).toBeTruthy()
    const hint = document.getElementById(published.getAttribute('aria-describedby') ?? '')
    expect(hint?.textContent).toContain('what a reader could know')
  })

  it('speaks Vietnamese', () => {
    open('?asOf=2025-11-30', 'vi')
    expect(button('Tiến tới: Soạn tài liệu, 31/12/2025')).toBeTruthy()
  })
})
