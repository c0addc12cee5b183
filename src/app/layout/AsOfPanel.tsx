import { useMessages } from '../../language/LanguageContext'
import { appMessages } from '../app-messages'
import { lazyPart } from '../lazy-part'
import { ViewBoundary } from './ViewBoundary'
import { WithTexts } from './WithTexts'

const AsOfView = lazyPart(
  'AsOfView',
  async () => (await import('../../views/filters/AsOfView')).AsOfView,
)

/** The panel for choosing a day. It names events, so it waits for the texts. */
export function AsOfPanel() {
  const { panes } = useMessages(appMessages)
  return (
    <ViewBoundary name={panes.asOf}>
      <WithTexts>{(stages) => <AsOfView stages={stages} />}</WithTexts>
    </ViewBoundary>
  )
}
