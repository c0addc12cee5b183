import { QueryClient } from '@tanstack/react-query'
import { shouldRetry } from './fetch-json'

/** The options of everything that loads after the page: files of the dossier and lazy code. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Files are content-hashed and never go stale.
        staleTime: Infinity,
        gcTime: Infinity,
        // A dossier is told apart by its objects, and a copy of its lists has no columns.
        structuralSharing: false,
        refetchOnWindowFocus: false,
        // Fail when offline instead of waiting for the network.
        networkMode: 'always',
        retry: shouldRetry,
      },
    },
  })
}
