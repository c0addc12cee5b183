import type { QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { StaticRouter } from 'react-router-dom'
import type { Language } from '../../model/vocabulary'
import type { Address } from '../../selection/url-codec'
import { AppAround } from '../App'
import { DossierGate } from '../DossierGate'
import { WrittenMatrix } from './WrittenMatrix'
import { WrittenTimeline } from './WrittenTimeline'

interface WrittenAppProps {
  /** With all that the page may ask for. */
  readonly client: QueryClient
  readonly address: Address
  /** Of whom it is written for. */
  readonly language: Language
}

/** The page as it is written, without a browser. It must be the same tree as `startApp` makes. */
export function WrittenApp({ client, address, language }: WrittenAppProps) {
  const base = import.meta.env.BASE_URL
  return (
    <StrictMode>
      <AppAround
        client={client}
        visit={{
          readAddress: () => address,
          readLanguages: () => [language],
          readHash: () => '',
          written: null,
          withoutScripts: { Matrix: WrittenMatrix, Timeline: WrittenTimeline },
        }}
      >
        <StaticRouter basename={base} location={base.replace(/\/$/, '') + address.pathname}>
          <DossierGate />
        </StaticRouter>
      </AppAround>
    </StrictMode>
  )
}
