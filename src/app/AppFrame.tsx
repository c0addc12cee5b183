import { lazy, Suspense, useRef } from 'react'
import { isFiltered } from '../selection/pages'
import { useSelection, useSelectionState } from '../links/SelectionContext'
import { useDossierVersion } from '../query/dossier-version'
import { FindContext } from '../passages/drawings/find-context'
import { useWidth } from '../ui/use-width'
import { FiltersView } from '../views/filters/FiltersView'
import { AsOfPanel } from './layout/AsOfPanel'
import { Header } from './Header'
import { NotYetKnown } from './notices/NotYetKnown'
import styles from './AppFrame.module.css'
import { Printing } from './outgoing/Printing'
import { useKeptFocus } from './page/use-kept-focus'
import { useFocusOnPageChange, type ScrollPositions } from './page/use-page-change'
import { usePlaceTitle } from './page/use-place-title'
import { ShareProvider } from './outgoing/ShareProvider'
import { useFoundWords, useHeads } from './StagesContext'
import { ViewLayout } from './layout/ViewLayout'
import { PhoneTabs } from './layout/PhoneTabs'

const LinkNotices = lazy(async () => ({
  default: (await import('./notices/LinkNotices')).LinkNotices,
}))
const EmbedFooter = lazy(async () => ({
  default: (await import('./outgoing/EmbedFooter')).EmbedFooter,
}))

/** The frame of every page: header, filters, notices, the view itself, and tabs or a footer. */
export function AppFrame() {
  const width = useWidth()
  const { view, embed, changed } = useSelection()
  const { mark } = useFoundWords()
  const { present, shown, missing } = useDossierVersion()
  const hasDropped = useSelectionState(({ dropped }) => dropped.length > 0)
  const hasLinkNotice = hasDropped || changed !== null || missing !== null || shown !== present
  const { everything, matching } = useHeads()
  const title = usePlaceTitle()
  const main = useRef<HTMLElement>(null)
  const scrollPositions: ScrollPositions = useRef(new Map())
  // Before `useKeptFocus`, which only acts where the focus is lost.
  useFocusOnPageChange(main)
  useKeptFocus(main)
  return (
    <ShareProvider title={title} isOffered={!embed}>
      <Printing title={title} />
      <div className={styles.page} data-embed={embed || undefined}>
        {!embed && <Header />}
        {!embed && isFiltered(view) && (
          <FiltersView
            dossier={matching}
            total={everything.statements.length}
            asOfPanel={<AsOfPanel />}
          />
        )}
        <div className={styles.notices}>
          <div role="status">
            {hasLinkNotice && (
              <Suspense>
                <LinkNotices />
              </Suspense>
            )}
          </div>
          <NotYetKnown />
        </div>
        <main ref={main} id="views" tabIndex={-1} aria-label={title} className={styles.main}>
          {embed && <h1 className="visually-hidden">{title}</h1>}
          <FindContext value={mark}>
            <ViewLayout scrollPositions={scrollPositions} />
          </FindContext>
        </main>
        {embed ? (
          <Suspense>
            <EmbedFooter title={title} />
          </Suspense>
        ) : (
          width === 'narrow' && <PhoneTabs />
        )}
      </div>
    </ShareProvider>
  )
}
