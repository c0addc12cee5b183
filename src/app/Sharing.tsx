import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react'
import { useMessages } from '../language/LanguageContext'
import { useSelection } from '../selection/SelectionContext'
import { ShareProvider } from '../selection/ShareContext'
import type { ShareTarget } from '../selection/share-target'
import { appMessages } from './app-messages'
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
  const { share } = useMessages(appMessages)
  const selection = useSelection()
  const [target, setTarget] = useState<ShareTarget | null>(null)
  useEffect(() => () => setTarget(null), [selection])
  return (
    <ShareProvider share={isOffered ? setTarget : null}>
      {children}
      {target !== null && (
        <ViewBoundary name={share.open}>
          <Suspense>
            <WithTexts>
              {(stages) => (
                <ShareView
                  stages={stages}
                  target={target}
                  pageTitle={title}
                  onClose={() => setTarget(null)}
                />
              )}
            </WithTexts>
          </Suspense>
        </ViewBoundary>
      )}
    </ShareProvider>
  )
}
