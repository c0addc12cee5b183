import { QueryClientProvider } from '@tanstack/react-query'
import { createElement, type ReactNode } from 'react'
import { createQueryClient } from '../query/create-query-client'

/** For `renderHook`: all that is drawn in it shares what one of them has loaded. */
export function createQueryWrapper() {
  const client = createQueryClient()
  return function QueryWrapper({ children }: { readonly children: ReactNode }) {
    return createElement(QueryClientProvider, { client }, children)
  }
}
