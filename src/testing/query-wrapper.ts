import { QueryClientProvider } from '@tanstack/react-query'
import { createElement, type ReactNode } from 'react'
import { createQueryClient } from '../query/create-query-client'

/** For `renderHook`: everything rendered in it shares one query cache. */
export function createQueryWrapper() {
  const client = createQueryClient()
  return function QueryWrapper({ children }: { readonly children: ReactNode }) {
    return createElement(QueryClientProvider, { client }, children)
  }
}
