/**
 * What the browser tells of the visit before anything is asked. A page that is written when the site
 * is built has a visitor of its own: at that page's address, reading that page's language.
 */
import { createContext, use, type ComponentType } from 'react'
import type { Dossier, DossierIndex } from '../model/dossier'
import type { Stages } from '../stages/stages'
import type { Address } from '../selection/url-codec'
import { readAddress } from './address'

export interface Visit {
  /** The address below the site's base. */
  readonly readAddress: () => Address
  /** Language tags, the preferred one first. */
  readonly readLanguages: () => readonly string[]
  /** The fragment with its `#`, or empty. */
  readonly readHash: () => string
  /** Resolves once all has loaded that the page was written with; null where it was not written. */
  readonly written: Promise<unknown> | null
  /** What takes the place of the views that need scripts; null where there are scripts. */
  readonly withoutScripts: WithoutScripts | null
}

interface WithoutScripts {
  readonly Matrix: ComponentType<{ readonly stages: Stages<DossierIndex> }>
  readonly Timeline: ComponentType<{ readonly stages: Stages<Dossier> }>
}

export const browserVisit: Visit = {
  readAddress,
  readLanguages: () => navigator.languages,
  readHash: () => window.location.hash,
  written: null,
  withoutScripts: null,
}

export const VisitContext = createContext<Visit>(browserVisit)

export function useVisit(): Visit {
  return use(VisitContext)
}
