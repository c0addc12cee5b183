import { isView } from '../../selection/pages'
import { SIDES, type Side } from '../../selection/selection'
import { useIntents, useSelection } from '../../links/SelectionContext'
import button from '../../ui/Button.module.css'
import { useWidth } from '../../ui/use-width'
import { Pane } from './Pane'
import styles from './Pane.module.css'
import { usePaneNames, type PaneName } from './pane-names'
import { PaneRow } from './PaneRow'
import { toPhoneView } from './phone-view'
import { ScrollingPage } from '../page/ScrollingPage'
import type { ScrollPositions } from '../page/use-page-change'

interface ViewLayoutProps {
  readonly scrollPositions: ScrollPositions
}

/** Chooses which panes or page to show, by the selection and the width of the window. */
export function ViewLayout({ scrollPositions }: ViewLayoutProps) {
  const width = useWidth()
  const selection = useSelection()
  const view = width === 'narrow' ? toPhoneView(selection) : selection.view
  if (!isView(view)) return <ScrollingPage page={view} scrollPositions={scrollPositions} />
  if (view === 'articles') return <Pane name="reader" />
  if (width === 'narrow') {
    return <Pane name={view === 'timeline' ? 'timeline' : 'matrix'} />
  }
  if (view !== 'board') return <WithDetail name={view} />
  if (selection.embed) return <WithDetail name="matrix" />
  return width === 'wide' ? <Board /> : <MatrixAndSide />
}

function Board() {
  return (
    <PaneRow
      id="board"
      panes={[
        { name: 'matrix', size: 50.5, min: 25, content: <Pane name="matrix" /> },
        { name: 'timeline', size: 19.5, min: 15, content: <Pane name="timeline" /> },
        { name: 'reader', size: 30, min: 20, content: <Pane name="reader" /> },
      ]}
    />
  )
}

/** Where three panes would be too narrow: the matrix, and one of the other two. */
function MatrixAndSide() {
  const { side } = useSelection()
  return (
    <PaneRow
      id="matrix-and-side"
      panes={[
        { name: 'matrix', size: 67, min: 30, content: <Pane name="matrix" /> },
        { name: side, size: 33, min: 25, content: <SidePane side={side} /> },
      ]}
    />
  )
}

function SidePane({ side }: { readonly side: Side }) {
  const names = usePaneNames()
  const { showSide } = useIntents()
  return (
    <div className={styles.side}>
      <div className={styles.sideSwitch}>
        {SIDES.map((name) => (
          <button
            key={name}
            type="button"
            className={button.quiet}
            aria-pressed={side === name}
            onClick={() => showSide(name)}
          >
            {names[name]}
          </button>
        ))}
      </div>
      <div className={styles.fill}>
        <Pane name={side} />
      </div>
    </div>
  )
}

/** One view, and the reader beside it while something is open. */
function WithDetail({ name }: { readonly name: PaneName }) {
  const { cell, at } = useSelection()
  const view = { name, size: 68, min: 30, content: <Pane name={name} /> }
  const detail = {
    name: 'reader',
    size: 32,
    min: 22,
    content: <Pane name="reader" />,
  } as const
  const isOpen = cell !== null || at !== null
  return <PaneRow id="with-detail" panes={isOpen ? [view, detail] : [view]} />
}
