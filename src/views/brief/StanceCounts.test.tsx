import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderPage } from '../../testing/render-page'
import { toyDossier } from '../../testing/toy-dossier'
import { briefMessages } from './brief-messages'
import { StanceCounts } from './StanceCounts'

it.each([
  ['en', '12,345'],
  ['vi', '12.345'],
] as const)('large numbers are as the language writes them (%s)', (language, written) => {
  const counts = toyDossier.index.stances
    .slice(0, 1)
    .map((stance) => ({ stance, isOpen: false, count: 12_345 }))
  renderPage('/actors/BR', () => <StanceCounts counts={counts} />, { language })
  expect(screen.getByRole('listitem').textContent).toContain(written)
  expect(briefMessages[language].articles(12_345)).toContain(written)
})
