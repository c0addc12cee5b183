import { lazy, Suspense, useRef } from 'react'
import type { DossierIndex } from '../model/dossier'
import { VIEWS, ANSWERS, type Selection } from '../selection/selection'
import { useSelection, useSelectionState } from '../selection/SelectionContext'
import { useDossierVersion } from '../query/dossier-version'
import { FindContext } from '../passages/find-context'
import { useWidth } from '../ui/use-width'
import { FiltersView } from '../views/filters/FiltersView'
import { AsOfPanel } from './AsOfPanel'
import { Header } from './Header'
import { NotYetKnown } from './NotYetKnown'
import styles from './Page.module.css'
import { Printing } from './Printing'
import { useKnownIndex } from './use-known'
import { useKeptFocus } from './use-kept-focus'
import { useMatches } from './use-matches'
import { useMovedFocus, type ScrollPlaces } from './use-move'
import { usePlaceTitle } from './use-place-title'
import { Sharing } from './Sharing'
import { Views } from './Views'
import { ViewTabs } from './ViewTabs'

const LinkNotices = lazy(async () => ({ default: (await import('./LinkNotices')).LinkNotices }))
const EmbedFooter = lazy(async () => ({ default: (await import('./EmbedFooter')).EmbedFooter }))

/** The frame around the views: what stands where, at which width. */
export function Page({ index }: { index: DossierIndex }) {
  const width = useWidth()
  const { view, embed, changed, q } = useSelection()
  const { mark } = useMatches(index, q)
  const { present, shown, missing } = useDossierVersion()
  const hasDropped = useSelectionState(({ dropped }) => dropped.length > 0)
  const hasLinkNotice = hasDropped || changed !== null || missing !== null || shown !== present
  const known = useKnownIndex(index).data?.matching ?? index
  const title = usePlaceTitle(index)
  const main = useRef<HTMLElement>(null)
  const scrolled: ScrollPlaces = useRef(new Map())
  // First, because it knows best where the focus belongs.
  useMovedFocus(main)
  useKeptFocus(main)
  return (
    <Sharing index={index} title={title} isOffered={!embed}>
      <Printing index={index} title={title} />
      <div className={styles.page} data-embed={embed || undefined}>
        {!embed && <Header dossier={index} />}
        {!embed && hasFilters(view) && (
          <FiltersView
            dossier={known}
            total={index.statements.length}
            asOfPanel={<AsOfPanel index={index} />}
          />
        )}
        <div className={styles.notices}>
          <div role="status">
            {hasLinkNotice && (
              <Suspense>
                <LinkNotices index={index} />
              </Suspense>
            )}
          </div>
          <NotYetKnown index={index} />
        </div>
        <main ref={main} id="views" tabIndex={-1} aria-label={title} className={styles.main}>
          {embed && <h1 className="visually-hidden">{title}</h1>}
          <FindContext value={mark}>
            <Views index={index} scrolled={scrolled} />
          </FindContext>
        </main>
        {embed ? (
          <Suspense>
            <EmbedFooter index={index} title={title} />
          </Suspense>
        ) : (
          width === 'narrow' && <ViewTabs />
        )}
      </div>
    </Sharing>
  )
}

/** Views and answers are narrowed by the filters; a brief tells all of its subject. */
function hasFilters(view: Selection['view']): boolean {
  return [...VIEWS, ...ANSWERS].some((filtered) => filtered === view)
}
