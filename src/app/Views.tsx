import { isView } from '../selection/pages'
import { useSelection } from '../selection/SelectionContext'
import { useWidth } from '../ui/use-width'
import { PageView } from './Pages'
import { BoardPanes, MatrixAndSide, Pane, WithDetail } from './Panes'
import { toPhoneView } from './phone-view'
import type { ScrollPlaces } from './use-move'

interface ViewsProps {
  readonly scrolled: ScrollPlaces
}

/** What the selection asks for, as far as the width has room for it. */
export function Views({ scrolled }: ViewsProps) {
  const width = useWidth()
  const selection = useSelection()
  const view = width === 'narrow' ? toPhoneView(selection) : selection.view
  if (!isView(view)) return <PageView page={view} scrolled={scrolled} />
  if (view === 'articles') return <Pane name="reader" />
  if (width === 'narrow') {
    return <Pane name={view === 'timeline' ? 'timeline' : 'matrix'} />
  }
  if (view !== 'board') return <WithDetail name={view} />
  if (selection.embed) return <WithDetail name="matrix" />
  return width === 'wide' ? <BoardPanes /> : <MatrixAndSide />
}
