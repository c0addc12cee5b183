import { useRef } from 'react'
import type { DossierIndex } from '../model/dossier'
import {
  PAGES,
  VIEWS,
  ANSWERS,
  type Page as PageName,
  type Selection,
} from '../selection/selection'
import { useSelection } from '../selection/SelectionContext'
import { useWidth } from '../ui/use-width'
import { FiltersView } from '../views/filters/FiltersView'
import { DroppedNotice } from './DroppedNotice'
import { Header } from './Header'
import styles from './Page.module.css'
import { PageView } from './Pages'
import { toPhoneView } from './phone-view'
import { useKnownIndex } from './use-known'
import { useKeptFocus } from './use-kept-focus'
import { ViewTabs } from './ViewTabs'
import { BoardPanes, MatrixAndSide, Pane, WithDetail } from './Panes'

/** The frame around the views: what stands where, at which width. */
export function Page({ index }: { index: DossierIndex }) {
  const width = useWidth()
  const selection = useSelection()
  const known = useKnownIndex(index).data ?? index
  const main = useRef<HTMLElement>(null)
  useKeptFocus(main)
  return (
    <div className={styles.page}>
      <Header dossier={index} />
      {hasFilters(selection.view) && (
        <FiltersView dossier={known} total={index.statements.length} />
      )}
      <DroppedNotice />
      <main ref={main} id="views" tabIndex={-1} className={styles.main}>
        <Views index={index} />
      </main>
      {width === 'narrow' && <ViewTabs />}
    </div>
  )
}

function Views({ index }: { index: DossierIndex }) {
  const width = useWidth()
  const selection = useSelection()
  const view = width === 'narrow' ? toPhoneView(selection) : selection.view
  if (isPage(view)) return <PageView index={index} page={view} />
  if (view === 'articles') return <Pane index={index} name="reader" />
  if (width === 'narrow') {
    return <Pane index={index} name={view === 'timeline' ? 'timeline' : 'matrix'} />
  }
  if (view !== 'board') return <WithDetail index={index} name={view} />
  return width === 'wide' ? <BoardPanes index={index} /> : <MatrixAndSide index={index} />
}

function isPage(view: Selection['view']): view is PageName {
  return PAGES.some((page) => page === view)
}

/** Views and answers are narrowed by the filters; a brief tells all of its subject. */
function hasFilters(view: Selection['view']): boolean {
  return [...VIEWS, ...ANSWERS].some((filtered) => filtered === view)
}
