import { screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Dossier } from '../../model/dossier'
import { renderPage } from '../../testing/render-page'
import { toyDossier } from '../../testing/toy-dossier'
import { loadParts } from '../lazy-part'
import { OpenPane } from './OpenPane'

/** The toy dossier, in which Japan is told to reconsider, or something of whales by the other reading. */
const dossier: Dossier = {
  ...toyDossier.index,
  statements: toyDossier.index.statements.map((each) =>
    each.id === 'brazil-says-japan-wavers'
      ? { ...each, otherwise: { actors: null, commitment: 'whale-census', stance: null } }
      : each,
  ),
}

beforeEach(async () => {
  await loadParts(['OpenCellView', 'OpenEventView', 'views/brief/page.ts'])
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query !== 'print',
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
})

const open = (cell: string) =>
  renderPage(`/?cell=${cell}`, (stages) => <OpenPane stages={stages} />, { dossier })

it('an empty cell points at what may also be read there, as its page does', () => {
  open('JP.whale-census')
  const panel = screen.getByRole('region', { name: 'Japan, whale census' })
  expect(panel.textContent).toContain('No statement on this. Silence is not a refusal.')
  expect(panel.textContent).toContain('May also be read here')
  expect(panel.textContent).toContain('Another reading: whale census.')
})

it('nothing stands beside a cell with a stance, nor where there is nothing to point at', () => {
  open('JP.fishing-ban')
  const panel = screen.getByRole('region', { name: 'Japan, fishing ban' })
  expect(panel.textContent).not.toContain('May also be read here')
  open('FJ.whale-census')
  const empty = screen.getByRole('region', { name: 'Fiji, whale census' })
  expect(empty.textContent).toMatch(/Silence is not a refusal\.\s*More on/)
})
