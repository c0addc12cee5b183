import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderPage } from '../../../testing/render-page'
import type { ItemGroup } from '../brief'
import { ItemGroups } from './ItemGroups'

it('shows the first of many articles, and all when asked', async () => {
  const items: ItemGroup['items'] = Array.from({ length: 61 }, (_, item) => ({
    text: `Article ${item}`,
    to: null,
    source: null,
    flag: null,
    aside: null,
    out: null,
  }))
  const group = { title: null, items, note: null }
  const { user } = renderPage('/', () => <ItemGroups groups={[group]} layout="list" />)
  expect(screen.getAllByRole('listitem')).toHaveLength(60)
  await user.click(screen.getByRole('button', { name: 'Show all 61' }))
  expect(screen.getAllByRole('listitem')).toHaveLength(61)
})
