import { QueryClientProvider } from '@tanstack/react-query'
import { BrowserRouter } from 'react-router-dom'
import { createQueryClient } from '../query/create-query-client'
import { DossierGate } from './DossierGate'

const queryClient = createQueryClient()

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <BrowserRouter basename={import.meta.env.BASE_URL}>
        <DossierGate />
      </BrowserRouter>
    </QueryClientProvider>
  )
}
