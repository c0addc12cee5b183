import { createContext } from 'react'
import type { StatementId } from '../model/dossier'
import type { ActorId } from '../model/vocabulary'

/** What every view marks of the chosen event. */
export interface OfEvent {
  readonly participants: readonly ActorId[]
  /** Certainly made within its dates, by or of those who took part; see `selectOfSubject`. */
  readonly statements: ReadonlySet<StatementId>
}

export const NO_EVENT: OfEvent = { participants: [], statements: new Set() }

/** Empty while no event is chosen, it is not known yet, or the texts have not loaded. */
export const OfEventContext = createContext(NO_EVENT)
