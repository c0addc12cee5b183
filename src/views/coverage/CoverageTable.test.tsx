import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Language } from '../../model/vocabulary'
import { DEFAULT_SELECTION } from '../../selection/selection'
import { renderPage } from '../../testing/render-page'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import { coverageMessages } from './coverage-messages'
import { toCoverageModel } from './coverage-model'
import { CoverageTable } from './CoverageTable'

function draw(language: Language) {
  const stages = toStages(toyDossier.index)
  const { sections } = toCoverageModel(stages, DEFAULT_SELECTION, language)
  renderPage('/coverage', () => <CoverageTable sections={sections} />, { language })
}

it.each([
  ['en', 'Not named in the text', 'Spoken of in articles', 'Named in articles'],
  ['vi', 'Bài không nêu tên', 'Được nhắc đến trong bài', 'Có tên trong bài'],
] as const)(
  'whom the text does not name is spoken of, not named (%s)',
  (language, title, of, named) => {
    draw(language)
    const rowOf = (name: string) => screen.getByText(name).closest('tr')?.textContent
    expect(rowOf(title)).toBe(`${title}${of}`)
    expect(screen.getAllByRole('row')[0]?.textContent).toContain(named)
  },
)

it.each([
  ['en', '12,345', 'Counted over 12,345 articles.'],
  ['vi', '12.345', 'Tính trên 12.345 bài báo.'],
] as const)('large numbers are as the language writes them (%s)', (language, written, counted) => {
  const { sections } = toCoverageModel(toStages(toyDossier.index), DEFAULT_SELECTION, language)
  const large = sections.map((section) => ({
    ...section,
    rows: section.rows.map((row) => ({ ...row, named: 12_345 })),
  }))
  renderPage('/coverage', () => <CoverageTable sections={large} />, { language })
  const [cell] = screen.getAllByRole('cell')
  expect(cell?.textContent).toBe(written)
  // A number is copied as one.
  expect(cell?.dataset['copied']).toBe('12345')
  expect(coverageMessages[language].counted(12_345)).toBe(counted)
})
