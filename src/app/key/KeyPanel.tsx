import { useMessages } from '../../language/LanguageContext'
import { filtersMessages } from '../../views/filters/filters-messages'
import { lazyPart } from '../lazy-part'
import { ViewBoundary } from '../layout/ViewBoundary'
import { WithTexts } from '../layout/WithTexts'

const Key = lazyPart('Key', async () => (await import('./Key')).Key)

/** The meaning of every stance, and of the signs beside their marks. */
export function KeyPanel() {
  const { key } = useMessages(filtersMessages)
  return (
    <ViewBoundary name={key.name}>
      <WithTexts>{({ everything }) => <Key stances={everything.stances} />}</WithTexts>
    </ViewBoundary>
  )
}
