import { QueryClient } from '@tanstack/react-query'
import { shouldRetry } from './fetch-json'

/** How everything is asked for that loads after the page: files of the dossier and lazy code. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The dossier is part of the site: it changes with the page, not under it.
        staleTime: Infinity,
        gcTime: Infinity,
        refetchOnWindowFocus: false,
        // Offline is an answer of its own, not a reason to wait in silence.
        networkMode: 'always',
        retry: shouldRetry,
      },
    },
  })
}
