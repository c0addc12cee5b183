// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { toIndex } from '../model/split-dossier'
import { toyDossier } from '../testing/toy-dossier'
import { useMethod } from './use-method'
import { createQueryClient } from './create-query-client'

afterEach(() => vi.unstubAllGlobals())

it('loads the method from where the index says that it lies', async () => {
  const fetch = vi.fn<(url: string) => Promise<Response>>(async () =>
    Response.json(toyDossier.method),
  )
  vi.stubGlobal('fetch', fetch)
  const client = createQueryClient()
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  const { result } = renderHook(() => useMethod(toIndex(toyDossier.index)), { wrapper })
  await waitFor(() => expect(result.current.data).toEqual(toyDossier.method))
  expect(fetch.mock.calls.map(([url]) => url)).toEqual(['/data/method-toy.json'])
})
