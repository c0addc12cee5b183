import { renderHook, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { toIndex } from '../model/split-dossier'
import { createQueryWrapper } from '../testing/query-wrapper'
import { toyDossier } from '../testing/toy-dossier'
import { useMethod } from './use-method'

it('loads the method from the path in the index', async () => {
  const fetch = vi.fn<(url: string) => Promise<Response>>(async () =>
    Response.json(toyDossier.method),
  )
  vi.stubGlobal('fetch', fetch)
  const { result } = renderHook(() => useMethod(toIndex(toyDossier.index)), {
    wrapper: createQueryWrapper(),
  })
  await waitFor(() => expect(result.current.data).toEqual(toyDossier.method))
  expect(fetch.mock.calls.map(([url]) => url)).toEqual(['/data/method-toy.json'])
})
