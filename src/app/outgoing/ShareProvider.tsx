import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { actMessages } from '../../language/messages/act-messages'
import { useMessages } from '../../language/LanguageContext'
import { isView, type Page } from '../../selection/pages'
import { useSelection } from '../../links/SelectionContext'
import type { PageModule } from '../../links/page-module'
import { ShareContext, type Outgoing } from '../../links/ShareButton'
import type { ShareTarget } from '../../selection/share-target'
import { lazyPart } from '../lazy-part'
import { usePageModule } from '../page/page-modules'
import { WithTexts } from '../layout/WithTexts'
import { ViewBoundary } from '../layout/ViewBoundary'

const ShareView = lazyPart(
  'ShareView',
  async () => (await import('../../views/share/ShareView')).ShareView,
)

const ReportView = lazyPart(
  'ReportView',
  async () => (await import('../../views/report/ReportView')).ReportView,
)

interface ShareProviderProps {
  /** The page's title in citations. */
  readonly title: string
  /** False in an embedded view, which has a link back instead. */
  readonly isOffered: boolean
  readonly children: ReactNode
}

/** Lets everything inside it open the dialogs to share and to report. Any change of the selection closes it. */
export function ShareProvider({ title, isOffered, children }: ShareProviderProps) {
  const acts = useMessages(actMessages)
  const selection = useSelection()
  const [open, setOpen] = useState<{ act: Outgoing; target: ShareTarget } | null>(null)
  const offer = useCallback((act: Outgoing, target: ShareTarget) => setOpen({ act, target }), [])
  const onClose = () => setOpen(null)
  useEffect(() => () => setOpen(null), [selection])
  return (
    <ShareContext value={isOffered ? offer : null}>
      {children}
      {open !== null && (
        <ViewBoundary name={acts[open.act]} fallback={null}>
          {open.act === 'share' ? (
            <SharedPage target={open.target} title={title} onClose={onClose} />
          ) : (
            <WithTexts>
              {({ everything }) => (
                <ReportView
                  dossier={everything}
                  target={open.target}
                  pageTitle={title}
                  onClose={onClose}
                />
              )}
            </WithTexts>
          )}
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

function SharedPage(props: SharedPageProps) {
  const { view } = useSelection()
  if (isView(view)) return <Shared page={null} {...props} />
  return <SharedScrollingPage view={view} {...props} />
}

function SharedScrollingPage({ view, ...props }: SharedPageProps & { readonly view: Page }) {
  return <Shared page={usePageModule(view)} {...props} />
}

function Shared({
  page,
  target,
  title,
  onClose,
}: SharedPageProps & { readonly page: PageModule | null }) {
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
