import { lazy, Suspense } from 'react'
import type { DossierIndex } from '../model/dossier'
import { WithTexts } from './Panes'
import { ViewLoading } from './ViewLoading'

const AsOfView = lazy(async () => ({
  default: (await import('../views/filters/AsOfView')).AsOfView,
}))

/** The choice of the day that is travelled to. It names events, so it waits for the texts. */
export function AsOfPanel({ index }: { readonly index: DossierIndex }) {
  return (
    <Suspense fallback={<ViewLoading />}>
      <WithTexts index={index}>{(_, whole) => <AsOfView whole={whole} />}</WithTexts>
    </Suspense>
  )
}
