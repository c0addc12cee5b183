import { renderHook, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { serializeNotebook } from './notebook-file'
import type { NotebookItem } from './notebook-item'
import { useNotebookCount } from './use-notebook-count'

const KEY = 'who-pledged-what.notebook'

function item(address: string): NotebookItem {
  return { kind: 'view', address, title: address, note: '', pinned: '2026-03-12' }
}

it('counts stored items once the notebook is open, and what another tab adds', async () => {
  localStorage.setItem(KEY, serializeNotebook([item('/matrix')]))
  const { result, unmount } = renderHook(() => useNotebookCount())
  expect(result.current).toBe(0)
  await waitFor(() => expect(result.current).toBe(1))

  localStorage.setItem(KEY, serializeNotebook([item('/matrix'), item('/timeline')]))
  window.dispatchEvent(new StorageEvent('storage', { key: KEY }))
  await waitFor(() => expect(result.current).toBe(2))
  unmount()
})
