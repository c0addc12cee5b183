import type { DossierIndex, StatementId } from '../model/dossier'

/** The statements that hold the words looked for. */
export interface Matches {
  /** Null when nothing is looked for. */
  readonly ids: ReadonlySet<StatementId> | null
  readonly isLoading: boolean
  readonly error: Error | null
  readonly retry: () => unknown
}

export function useMatches(_index: DossierIndex, _q: string): Matches {
  return { ids: null, isLoading: false, error: null, retry: () => undefined }
}
