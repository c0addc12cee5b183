import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { BrowserRouter } from 'react-router-dom'
import { DossierGate } from './DossierGate'

const queryClient = new QueryClient({
  // The dossier is part of the site: it changes with the page, not under it.
  defaultOptions: {
    queries: { staleTime: Infinity, gcTime: Infinity, refetchOnWindowFocus: false },
  },
})

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <BrowserRouter basename={import.meta.env.BASE_URL}>
        <DossierGate />
      </BrowserRouter>
    </QueryClientProvider>
  )
}
