import { useRef } from 'react'
import type { DossierIndex } from '../model/dossier'
import { useSelection } from '../selection/SelectionContext'
import { useWidth } from '../ui/use-width'
import { FiltersView } from '../views/filters/FiltersView'
import { DroppedNotice } from './DroppedNotice'
import { Header } from './Header'
import styles from './Page.module.css'
import { toPhoneView } from './phone-view'
import { useKeptFocus } from './use-kept-focus'
import { ViewTabs } from './ViewTabs'
import { BoardPanes, MatrixAndSide, Pane, WithDetail } from './Panes'

/** The frame around the views: what stands where, at which width. */
export function Page({ index }: { index: DossierIndex }) {
  const width = useWidth()
  const main = useRef<HTMLElement>(null)
  useKeptFocus(main)
  return (
    <div className={styles.page}>
      <Header dossier={index} />
      <FiltersView dossier={index} />
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
  if (view === 'articles') return <Pane index={index} name="reader" />
  if (width === 'narrow') {
    return <Pane index={index} name={view === 'timeline' ? 'timeline' : 'matrix'} />
  }
  if (view !== 'board') return <WithDetail index={index} name={view} />
  return width === 'wide' ? <BoardPanes index={index} /> : <MatrixAndSide index={index} />
}
