import { lazy, Suspense, use, useEffect, useState, type ReactNode } from 'react'
import { actMessages } from '../language/act-messages'
import { useMessages } from '../language/LanguageContext'
import { isView } from '../selection/pages'
import { useSelection } from '../selection/SelectionContext'
import { ShareProvider } from '../selection/ShareContext'
import type { ShareTarget } from '../selection/share-target'
import { loadPage } from './page-modules'
import { WithTexts } from './Panes'
import { ViewBoundary } from './ViewBoundary'

const ShareView = lazy(async () => ({
  default: (await import('../views/share/ShareView')).ShareView,
}))

interface SharingProps {
  /** What the page is called where it is cited. */
  readonly title: string
  /** False in a frame on another site, which has a link back instead. */
  readonly isOffered: boolean
  readonly children: ReactNode
}

/** Lets everything within it be shared, in a dialog that whatever changes the page closes. */
export function Sharing({ title, isOffered, children }: SharingProps) {
  const { share } = useMessages(actMessages)
  const selection = useSelection()
  const [target, setTarget] = useState<ShareTarget | null>(null)
  useEffect(() => () => setTarget(null), [selection])
  return (
    <ShareProvider share={isOffered ? setTarget : null}>
      {children}
      {target !== null && (
        <ViewBoundary name={share}>
          <Suspense>
            <SharedPage target={target} title={title} onClose={() => setTarget(null)} />
          </Suspense>
        </ViewBoundary>
      )}
    </ShareProvider>
  )
}

interface SharedPageProps {
  readonly target: ShareTarget
  readonly title: string
  readonly onClose: () => void
}

function SharedPage({ target, title, onClose }: SharedPageProps) {
  const { view } = useSelection()
  const page = isView(view) ? null : use(loadPage(view))
  return (
    <WithTexts>
      {(stages) => (
        <ShareView
          stages={stages}
          page={page}
          target={target}
          pageTitle={title}
          onClose={onClose}
        />
      )}
    </WithTexts>
  )
}
