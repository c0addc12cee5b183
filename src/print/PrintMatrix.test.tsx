import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../model/dossier'
import { DEFAULT_SELECTION, type Selection } from '../selection/selection'
import { renderPage } from '../testing/render-page'
import { toyDossier } from '../testing/toy-dossier'
import { dividedDossier, toStages } from '../testing/toy-stages'
import { toMatrixModel } from '../views/matrix/model/matrix-model'
import { PrintMatrix } from './PrintMatrix'

function print(asked: Partial<Selection> = {}, dossier: Dossier = toyDossier.index) {
  const selection = { ...DEFAULT_SELECTION, ...asked }
  const matrix = toMatrixModel(toStages(dossier, asked), selection, 'en')
  renderPage('/', () => <PrintMatrix matrix={matrix} stances={dossier.stances} />)
}

const topics = (name: RegExp) => screen.getByRole('img', { name }).querySelectorAll('[data-topic]')

describe('a cell on paper', () => {
  it('has one mark, or one per document', () => {
    print({}, dividedDossier)
    expect(topics(/^leads; 1 statement/)).toHaveLength(0)
    expect(topics(/^3 things told apart /)).toHaveLength(3)
  })

  it.each<[string, Partial<Selection>]>([
    ['left out by the filters', { stance: ['leads'] }],
    ['not known yet on this day', { asOf: '2025-06-30' }],
  ])('is %s, and the key says how that looks', (words, asked) => {
    print(asked)
    expect(screen.getAllByRole('img', { name: words }).length).toBeGreaterThan(0)
    expect(screen.getByText(words)).toBeDefined()
  })

  it('has a key with only the signs that occur', () => {
    print()
    expect(screen.queryByText('left out by the filters')).toBeNull()
    expect(screen.queryByText('several things, told apart')).toBeNull()
    expect(screen.getByText('changed over time')).toBeDefined()
  })
})
