// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { LanguageProvider } from '../../language/LanguageContext'
import type { Language } from '../../model/vocabulary'
import { createHoverStore } from '../../selection/hover-store'
import { DEFAULT_SELECTION } from '../../selection/selection'
import { SelectionProvider } from '../../selection/SelectionContext'
import { createSelectionStore } from '../../selection/selection-store'
import { toSelectionVocabulary } from '../../selection/selection-vocabulary'
import { parseSelection } from '../../selection/url-codec'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import { toCoverageModel } from './coverage-model'
import { CoverageTable } from './CoverageTable'

const { index } = toyDossier

afterEach(cleanup)

function draw(language: Language) {
  const { sections } = toCoverageModel(toStages(index), DEFAULT_SELECTION, language)
  const vocabulary = toSelectionVocabulary(index)
  const parsed = parseSelection({ pathname: '/coverage', search: '' }, vocabulary)
  const selection = createSelectionStore(parsed, vocabulary)
  render(
    <SelectionProvider stores={{ selection, hover: createHoverStore() }}>
      <LanguageProvider language={language}>
        <CoverageTable sections={sections} />
      </LanguageProvider>
    </SelectionProvider>,
  )
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
