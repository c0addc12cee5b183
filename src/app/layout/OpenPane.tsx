import { useMessages } from '../../language/LanguageContext'
import { useSelection } from '../../links/SelectionContext'
import type { Dossier } from '../../model/dossier'
import type { Stages } from '../../stages/stages'
import { appMessages } from '../app-messages'
import { lazyPart } from '../lazy-part'
import { ViewBoundary } from './ViewBoundary'

const OpenCellView = lazyPart(
  'OpenCellView',
  async () => (await import('../../views/open-cell/OpenCellView')).OpenCellView,
)
const OpenEventView = lazyPart(
  'OpenEventView',
  async () => (await import('../../views/open-event/OpenEventView')).OpenEventView,
)

/** The open cell or the chosen event, which may fail without the rest of the pane. */
export function OpenPane({ stages }: { readonly stages: Stages<Dossier> }) {
  const { panes } = useMessages(appMessages)
  const { event } = useSelection()
  return (
    <ViewBoundary name={event === null ? panes.openCell : panes.event} fallback={null}>
      <OpenCellView stages={stages} />
      <OpenEventView stages={stages} />
    </ViewBoundary>
  )
}
