import { toRecord } from '../../model/keys-of'
import { isView } from '../../selection/pages'
import { useSelection } from '../../links/SelectionContext'
import type { SizesByArrangement } from '../../ui/Split'
import { ARRANGEMENTS, useArrangement, type Arrangement } from '../../ui/use-arrangement'
import { useWidth } from '../../ui/use-width'
import { Pane } from './Pane'
import type { PaneName } from './pane-names'
import { Panes } from './Panes'
import { toPhoneView } from './phone-view'
import { ScrollingPage } from '../page/ScrollingPage'
import type { ScrollPositions } from '../page/use-page-change'

interface ViewLayoutProps {
  readonly scrollPositions: ScrollPositions
}

/**
 * Chooses which panes or page to show, by the selection and the width of the window. Whatever the
 * width, the first view is in the same place of the tree, so that it stays as it is when that changes.
 */
export function ViewLayout({ scrollPositions }: ViewLayoutProps) {
  const width = useWidth()
  const selection = useSelection()
  const view = width === 'narrow' ? toPhoneView(selection) : selection.view
  if (!isView(view)) return <ScrollingPage page={view} scrollPositions={scrollPositions} />
  if (view === 'articles') return <Pane name="reader" />
  if (width === 'narrow') return <Views name={view === 'timeline' ? 'timeline' : 'matrix'} />
  const { cell, at, event, embed } = selection
  if (view === 'board' && !embed) return <Views name="matrix" beside="timeline and reader" />
  const isOpen = cell !== null || at !== null || event !== null
  return (
    <Views
      name={view === 'timeline' ? 'timeline' : 'matrix'}
      beside={isOpen ? 'reader' : undefined}
    />
  )
}

interface ViewsProps {
  readonly name: PaneName
  readonly beside?: 'reader' | 'timeline and reader' | undefined
}

const toSizes = (of: Readonly<Record<Arrangement, number>>): SizesByArrangement =>
  toRecord(ARRANGEMENTS, (each) => [of[each], 100 - of[each]])
const BOARD = toSizes({ wide: 53, beside: 65, tight: 70, above: 55 })
const ALONE = toRecord(ARRANGEMENTS, () => [100])
const WITH_READER = toSizes({ wide: 68, beside: 68, tight: 68, above: 68 })

/**
 * One view, alone or with others. In a wide window they are columns. Where those would be too narrow,
 * the matrix is at full height beside the other two, or in an upright window at full width above them.
 */
function Views({ name, beside }: ViewsProps) {
  const arrangement = useArrangement()
  const view = { name, min: 30, content: <Pane key={name} name={name} /> }
  if (beside === undefined) return <Panes id="alone" sizes={ALONE} panes={[view]} />
  if (beside === 'reader') {
    const reader = { name: 'reader', min: 22, content: <Pane name="reader" /> } as const
    return <Panes id="with-detail" sizes={WITH_READER} panes={[view, reader]} />
  }
  return (
    <Panes
      id={`board-${arrangement}`}
      stacked="above"
      sizes={BOARD}
      panes={[view, { name: 'timeline', min: 25, content: <TimelineAndReader /> }]}
    />
  )
}

/**
 * `side=timeline`, and the story, give the timeline more room than the reader, where there are no three
 * columns.
 */
function TimelineAndReader() {
  const arrangement = useArrangement()
  const { side, story } = useSelection()
  const favours = story === null ? side : 'timeline'
  const more = favours === 'timeline' ? 10 : 0
  return (
    <Panes
      id={`${arrangement}-${favours}`}
      stacked="beside"
      sizes={toSizes({ wide: 51.2, beside: 60 + more, tight: 60 + more, above: 50 + more })}
      panes={(['timeline', 'reader'] as const).map((name) => ({
        name,
        min: 25,
        content: <Pane name={name} />,
      }))}
    />
  )
}
