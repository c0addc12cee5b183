import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { BrowserRouter } from 'react-router-dom'
import { DossierGate } from './DossierGate'
import { Boundary } from './layout/Boundary'
import { PageFailed } from './notices/DossierStates'
import { browserVisit, VisitContext, type Visit } from './visit'

interface AppProps {
  readonly client: QueryClient
  /** Resolves once all has loaded that the page was written with; null where it was not written. */
  readonly written: Visit['written']
}

/** The page in the browser. */
export function App({ client, written }: AppProps) {
  const visit = useMemo(() => ({ ...browserVisit, written }), [written])
  return (
    <AppAround client={client} visit={visit}>
      <BrowserRouter basename={import.meta.env.BASE_URL}>
        <DossierGate />
      </BrowserRouter>
    </AppAround>
  )
}

/** What is around the router, which is another one where there is no browser. */
export function AppAround({
  client,
  visit,
  children,
}: {
  readonly client: QueryClient
  readonly visit: Visit
  readonly children: ReactNode
}) {
  return (
    <VisitContext value={visit}>
      <Boundary renderFailed={(error, retry) => <PageFailed error={error} retry={retry} />}>
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      </Boundary>
    </VisitContext>
  )
}
