import { lazy, Suspense } from 'react'
import { WithTexts } from './Panes'
import { ViewLoading } from './ViewLoading'

const AsOfView = lazy(async () => ({
  default: (await import('../views/filters/AsOfView')).AsOfView,
}))

/** The choice of the day that is travelled to. It names events, so it waits for the texts. */
export function AsOfPanel() {
  return (
    <Suspense fallback={<ViewLoading />}>
      <WithTexts>{(stages) => <AsOfView stages={stages} />}</WithTexts>
    </Suspense>
  )
}
