import { createContext, use } from 'react'

/** Versions of the dossier, each ten hexadecimal digits from the hash of its index. */
export interface DossierVersion {
  /** The version of this build. */
  readonly present: string
  /** The version on the page. */
  readonly shown: string
  /** The version a link asks for, if it is not available and the present one is shown instead. */
  readonly missing: string | null
}

export const DossierVersionContext = createContext<DossierVersion>({
  present: '',
  shown: '',
  missing: null,
})

export function useDossierVersion(): DossierVersion {
  return use(DossierVersionContext)
}
