import { createContext, use } from 'react'

/** Versions of the dossier: ten hexadecimal digits each, from the content of its index. */
export interface DossierVersion {
  /** The one that this build of the site came with. */
  readonly present: string
  /** The one on the page. */
  readonly shown: string
  /** The one that the link asked for and that is not to be had; then the present one is shown. */
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
