import { useMessages } from '../../language/LanguageContext'
import type { FilterPanelProps } from '../../views/filters/FilterPanel'
import { filtersMessages } from '../../views/filters/filters-messages'
import { useTexts } from '../StagesContext'
import { lazyPart } from '../lazy-part'
import { ViewBoundary } from './ViewBoundary'

const FilterPanel = lazyPart(
  'FilterPanel',
  async () => (await import('../../views/filters/FilterPanel')).FilterPanel,
)

/** The values of one filter, which load with the first panel that is opened. */
export function LaterFilterPanel(props: FilterPanelProps) {
  const { bar } = useMessages(filtersMessages)
  // They have the titles of a large dossier.
  useTexts(props.name === 'article')
  return (
    <ViewBoundary name={bar}>
      <FilterPanel {...props} />
    </ViewBoundary>
  )
}
