import { lazy, Suspense, use, useEffect, useState, type ReactNode } from 'react'
import { actMessages } from '../../language/messages/act-messages'
import { useMessages } from '../../language/LanguageContext'
import { isView } from '../../selection/pages'
import { useSelection } from '../../links/SelectionContext'
import { ShareContext } from '../../links/ShareButton'
import type { ShareTarget } from '../../selection/share-target'
import { loadPage } from '../page/page-modules'
import { WithTexts } from '../layout/WithTexts'
import { ViewBoundary } from '../layout/ViewBoundary'

const ShareView = lazy(async () => ({
  default: (await import('../../views/share/ShareView')).ShareView,
}))

interface ShareProviderProps {
  /** The page's title in citations. */
  readonly title: string
  /** False in an embedded view, which has a link back instead. */
  readonly isOffered: boolean
  readonly children: ReactNode
}

/** Lets everything inside it open the share dialog. Any change of the selection closes it. */
export function ShareProvider({ title, isOffered, children }: ShareProviderProps) {
  const { share } = useMessages(actMessages)
  const selection = useSelection()
  const [target, setTarget] = useState<ShareTarget | null>(null)
  useEffect(() => () => setTarget(null), [selection])
  return (
    <ShareContext value={isOffered ? setTarget : null}>
      {children}
      {target !== null && (
        <ViewBoundary name={share}>
          <Suspense>
            <SharedPage target={target} title={title} onClose={() => setTarget(null)} />
          </Suspense>
        </ViewBoundary>
      )}
    </ShareContext>
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
