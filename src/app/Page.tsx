import type { DossierIndex } from '../model/dossier'
import { useSelection } from '../selection/SelectionContext'
import { useWidth } from '../ui/use-width'
import { FiltersView } from '../views/filters/FiltersView'
import { DroppedNotice } from './DroppedNotice'
import { Header } from './Header'
import styles from './Page.module.css'
import { ViewTabs } from './ViewTabs'
import { BoardPanes, MatrixAndSide, Pane, WithDetail } from './Panes'

/** The frame around the views: what stands where, at which width. */
export function Page({ index }: { index: DossierIndex }) {
  const width = useWidth()
  return (
    <div className={styles.page}>
      <Header dossier={index} />
      <FiltersView dossier={index} />
      <DroppedNotice />
      <main id="views" className={styles.main}>
        <Views index={index} />
      </main>
      {width === 'narrow' && <ViewTabs />}
    </div>
  )
}

function Views({ index }: { index: DossierIndex }) {
  const width = useWidth()
  const { view } = useSelection()
  if (view === 'articles') return <Pane index={index} name="reader" />
  if (width === 'narrow') {
    return <Pane index={index} name={view === 'timeline' ? 'timeline' : 'matrix'} />
  }
  if (view !== 'board') return <WithDetail index={index} name={view} />
  return width === 'wide' ? <BoardPanes index={index} /> : <MatrixAndSide index={index} />
}
