import { isView, type Page } from '../../selection/pages'
import { useSelection } from '../../links/SelectionContext'
import type { PageModule } from '../../links/page-module'
import type { Outgoing } from '../../links/ShareButton'
import type { ShareTarget } from '../../selection/share-target'
import { lazyPart } from '../lazy-part'
import { usePageModule } from '../page/page-modules'
import { WithTexts } from '../layout/WithTexts'

const ShareView = lazyPart(
  'ShareView',
  async () => (await import('../../views/share/ShareView')).ShareView,
)

const ReportView = lazyPart(
  'ReportView',
  async () => (await import('../../views/report/ReportView')).ReportView,
)

interface DialogProps {
  readonly target: ShareTarget
  /** The page's title in citations. */
  readonly title: string
  readonly onClose: () => void
}

/** The dialog to share or to report what `target` says. */
export function OutgoingDialog({ act, ...props }: DialogProps & { readonly act: Outgoing }) {
  const { view } = useSelection()
  const { target, title, onClose } = props
  if (act === 'share') {
    return isView(view) ? (
      <Shared page={null} {...props} />
    ) : (
      <SharedScrollingPage view={view} {...props} />
    )
  }
  return (
    <WithTexts>
      {({ everything }) => (
        <ReportView dossier={everything} target={target} pageTitle={title} onClose={onClose} />
      )}
    </WithTexts>
  )
}

function SharedScrollingPage({ view, ...props }: DialogProps & { readonly view: Page }) {
  return <Shared page={usePageModule(view)} {...props} />
}

function Shared({
  page,
  target,
  title,
  onClose,
}: DialogProps & { readonly page: PageModule | null }) {
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
