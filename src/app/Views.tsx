import type { DossierIndex } from '../model/dossier'
import { PAGES, type Page, type Selection } from '../selection/selection'
import { useSelection } from '../selection/SelectionContext'
import { useWidth } from '../ui/use-width'
import { PageView } from './Pages'
import { BoardPanes, MatrixAndSide, Pane, WithDetail } from './Panes'
import { toPhoneView } from './phone-view'
import type { ScrollPlaces } from './use-move'

interface ViewsProps {
  readonly index: DossierIndex
  readonly scrolled: ScrollPlaces
}

/** What the selection asks for, as far as the width has room for it. */
export function Views({ index, scrolled }: ViewsProps) {
  const width = useWidth()
  const selection = useSelection()
  const view = width === 'narrow' ? toPhoneView(selection) : selection.view
  if (isPage(view)) return <PageView index={index} page={view} scrolled={scrolled} />
  if (view === 'articles') return <Pane index={index} name="reader" />
  if (width === 'narrow') {
    return <Pane index={index} name={view === 'timeline' ? 'timeline' : 'matrix'} />
  }
  if (view !== 'board') return <WithDetail index={index} name={view} />
  if (selection.embed) return <WithDetail index={index} name="matrix" />
  return width === 'wide' ? <BoardPanes index={index} /> : <MatrixAndSide index={index} />
}

function isPage(view: Selection['view']): view is Page {
  return PAGES.some((page) => page === view)
}
