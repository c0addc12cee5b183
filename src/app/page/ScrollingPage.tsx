import { Suspense, use, useRef } from 'react'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { PAGES, pagesOf, toPlaceName, type Page } from '../../selection/pages'
import { toPlace } from '../../selection/places'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import { appMessages } from '../app-messages'
import { loadPage } from './page-modules'
import { WithTexts } from '../layout/WithTexts'
import styles from './ScrollingPage.module.css'
import { useScrollPosition, type ScrollPositions } from './use-page-change'
import { ViewBoundary } from '../layout/ViewBoundary'
import { ViewLoading } from '../layout/ViewLoading'

interface ScrollingPageProps {
  readonly page: Page
  readonly scrollPositions: ScrollPositions
}

/** A page that is read from top to bottom, below links to the other pages of its group. */
export function ScrollingPage({ page, scrollPositions }: ScrollingPageProps) {
  const language = useLanguage()
  const { embed } = useSelection()
  const scroller = useRef<HTMLDivElement>(null)
  const saveScroll = useScrollPosition(scroller, scrollPositions)
  return (
    <div ref={scroller} className={styles.scroll} onScroll={saveScroll}>
      {!embed && <SubNavigation page={page} />}
      <ViewBoundary key={page} name={toPlaceName(page)[language]}>
        <Suspense fallback={<ViewLoading />}>
          <div className={styles.page}>
            <PageContent page={page} />
          </div>
        </Suspense>
      </ViewBoundary>
      {!embed && <Colophon />}
    </div>
  )
}

function PageContent({ page }: { readonly page: Page }) {
  const { View } = use(loadPage(page))
  return <WithTexts>{(stages) => <View stages={stages} />}</WithTexts>
}

function SubNavigation({ page }: { readonly page: Page }) {
  const { subPages } = useMessages(appMessages)
  const language = useLanguage()
  const selection = useSelection()
  const { group } = PAGES[page]
  if (group === null) return null
  return (
    <nav aria-label={subPages} className={styles.subPages}>
      {pagesOf(group).map((each) => (
        <SelectionLink
          key={each}
          to={toPlace(selection, each)}
          current={each === page ? 'page' : undefined}
        >
          {toPlaceName(each)[language]}
        </SelectionLink>
      ))}
    </nav>
  )
}

/** On a phone the only links to these two pages: the tabs have no room for them. */
function Colophon() {
  const { colophon } = useMessages(appMessages)
  const language = useLanguage()
  const selection = useSelection()
  return (
    <nav aria-label={colophon} className={styles.colophon}>
      {(['method', 'notebook'] as const).map((page) => (
        <SelectionLink
          key={page}
          to={toPlace(selection, page)}
          current={page === selection.view ? 'page' : undefined}
        >
          {toPlaceName(page)[language]}
        </SelectionLink>
      ))}
    </nav>
  )
}
