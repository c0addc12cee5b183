import { lazy, Suspense } from 'react'
import { WithTexts } from './WithTexts'
import { ViewLoading } from './ViewLoading'

const AsOfView = lazy(async () => ({
  default: (await import('../../views/filters/AsOfView')).AsOfView,
}))

/** The panel for choosing a day. It names events, so it waits for the texts. */
export function AsOfPanel() {
  return (
    <Suspense fallback={<ViewLoading />}>
      <WithTexts>{(stages) => <AsOfView stages={stages} />}</WithTexts>
    </Suspense>
  )
}
