import { useMessages } from '../../language/LanguageContext'
import { useSelection } from '../../links/SelectionContext'
import type { CellOfStages } from '../../links/page-module'
import type { Dossier } from '../../model/dossier'
import type { Stages } from '../../stages/stages'
import { appMessages } from '../app-messages'
import { lazyPart } from '../lazy-part'
import { usePageModule } from '../page/page-modules'
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
      <OpenCellView stages={stages} Beside={Beside} />
      <OpenEventView stages={stages} />
    </ViewBoundary>
  )
}

/** What the page of an empty cell points at: its code loads where the first such cell is opened. */
function Beside(empty: CellOfStages) {
  const { CellBeside } = usePageModule('cells')
  return CellBeside && <CellBeside {...empty} />
}
