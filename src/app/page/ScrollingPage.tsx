import { memo, useEffect, useRef } from 'react'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { PAGES, pagesOf, toPlaceName, type Page } from '../../selection/pages'
import { toPlace } from '../../selection/places'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import { appMessages } from '../app-messages'
import { lazyPart } from '../lazy-part'
import { usePageModule } from './page-modules'
import { Boundary } from '../layout/Boundary'
import { WithTexts } from '../layout/WithTexts'
import styles from './ScrollingPage.module.css'
import { useScrollPosition, type ScrollPositions } from './use-page-change'
import { ViewBoundary } from '../layout/ViewBoundary'

const PageFoot = lazyPart('PageFoot', async () => (await import('./PageFoot')).PageFoot)

interface ScrollingPageProps {
  readonly page: Page
  readonly scrollPositions: ScrollPositions
}

/** A page that is read from top to bottom, below links to the other pages of its group. For `memo`, see `Pane`. */
export const ScrollingPage = memo(function ScrollingPage({
  page,
  scrollPositions,
}: ScrollingPageProps) {
  const language = useLanguage()
  const { embed } = useSelection()
  const scroller = useRef<HTMLDivElement>(null)
  const saveScroll = useScrollPosition(scroller, scrollPositions)
  return (
    <div ref={scroller} className={styles.scroll} onScroll={saveScroll}>
      {!embed && <SubNavigation page={page} />}
      <ViewBoundary key={page} name={toPlaceName(page)[language]}>
        <div className={styles.page}>
          <PageContent page={page} />
          {!embed && (
            <Boundary renderFailed={() => null}>
              <PageFoot />
            </Boundary>
          )}
        </div>
      </ViewBoundary>
    </div>
  )
})

function PageContent({ page }: { readonly page: Page }) {
  const { View } = usePageModule(page)
  return <WithTexts>{(stages) => <View stages={stages} />}</WithTexts>
}

function SubNavigation({ page }: { readonly page: Page }) {
  const { subPages } = useMessages(appMessages)
  const language = useLanguage()
  const selection = useSelection()
  const { group } = PAGES[page]
  const row = useRef<HTMLElement>(null)
  useEffect(() => {
    const tabs = row.current
    const current = tabs?.querySelector('[aria-current]')
    if (!tabs || !current) return
    // Again when its size changes: on a slow line, the typeface comes after the code.
    const observer = new ResizeObserver(() => {
      tabs.scrollBy({ left: toMiddle(current) - toMiddle(tabs) })
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [page, language])
  if (group === null) return null
  return (
    <nav ref={row} aria-label={subPages} className={styles.subPages}>
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

/** In CSS pixels, from the left of the window. */
function toMiddle(element: Element): number {
  const { left, width } = element.getBoundingClientRect()
  return left + width / 2
}
