import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderPage } from '../../testing/render-page'
import { toyDossier } from '../../testing/toy-dossier'
import { WrittenTimeline } from './WrittenTimeline'

const { index: dossier } = toyDossier
const table = () => screen.getByRole('table', { name: 'The timeline as a table' })

describe('the timeline before any script', () => {
  it('lists every statement with a link', () => {
    renderPage('/timeline', (stages) => <WrittenTimeline stages={stages} />)
    const linked = within(table())
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'))
    expect(linked).toEqual(
      expect.arrayContaining(dossier.statements.map(({ id }) => `/statements/${id}`)),
    )
  })

  it('counts them where there are too many to list, and leads to the articles', () => {
    const statements = Array.from({ length: 40 }, (_, copy) =>
      dossier.statements.map((each) => ({ ...each, id: `${each.id}-${copy}` })),
    ).flat()
    renderPage('/timeline', (stages) => <WrittenTimeline stages={stages} />, {
      dossier: { ...dossier, statements },
    })
    const totals = within(table())
      .getAllByRole('rowheader')
      .map(({ textContent }) => Number(/(\d+) statements$/.exec(textContent)?.[1]))
    expect(totals.reduce((sum, total) => sum + total, 0)).toBe(statements.length)
    expect(screen.getByRole('link', { name: 'Articles' }).getAttribute('href')).toBe('/articles')
  })
})
