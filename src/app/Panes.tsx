import { lazy, Suspense, type ReactNode } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { useMessages } from '../language/LanguageContext'
import type { Dossier, DossierIndex } from '../model/dossier'
import { useDossier } from '../query/use-dossier'
import { SIDES } from '../selection/selection'
import { useIntents, useSelection } from '../selection/SelectionContext'
import button from '../ui/Button.module.css'
import { useWidth } from '../ui/use-width'
import { MatrixView } from '../views/matrix/MatrixView'
import { appMessages } from './app-messages'
import { readLayout, writeLayout } from './pane-layout'
import styles from './Panes.module.css'
import { StartingQuestions } from './StartingQuestions'
import { ViewBoundary, ViewFailed } from './ViewBoundary'

// All that is read, and the chart library, load after the matrix is on the page.
const QuotesView = lazy(async () => ({
  default: (await import('../views/quotes/QuotesView')).QuotesView,
}))
const TimelineView = lazy(async () => ({
  default: (await import('../views/timeline/TimelineView')).TimelineView,
}))
const ReaderView = lazy(async () => ({
  default: (await import('../views/reader/ReaderView')).ReaderView,
}))

type PaneName = 'matrix' | 'timeline' | 'reader'

interface IndexProps {
  readonly index: DossierIndex
}

/** One view with its own failure and its own waiting. */
export function Pane({ index, name }: IndexProps & { readonly name: PaneName }) {
  const messages = useMessages(appMessages)
  return (
    <ViewBoundary name={messages.panes[name]}>
      <Suspense fallback={<ViewLoading />}>
        <div className={styles.pane}>
          {name === 'matrix' && <MatrixPane index={index} />}
          {name === 'timeline' && (
            <WithTexts index={index}>{(dossier) => <TimelineView dossier={dossier} />}</WithTexts>
          )}
          {name === 'reader' && (
            <WithTexts index={index}>{(dossier) => <ReaderPane dossier={dossier} />}</WithTexts>
          )}
        </div>
      </Suspense>
    </ViewBoundary>
  )
}

/** Waits for the texts, which the matrix does without. */
function WithTexts({
  index,
  children,
}: IndexProps & { readonly children: (dossier: Dossier) => ReactNode }) {
  const { data, error, refetch } = useDossier(index)
  const messages = useMessages(appMessages)
  if (data !== undefined) return children(data)
  if (error === null) return <ViewLoading />
  return <ViewFailed title={messages.textsFailed} reason={error.message} retry={refetch} />
}

function ViewLoading() {
  const messages = useMessages(appMessages)
  return <p className={styles.loading}>{messages.loadingView}</p>
}

/** On a phone the open cell is a sheet over the matrix; elsewhere it stands above the reader. */
function MatrixPane({ index }: IndexProps) {
  const width = useWidth()
  const { cell } = useSelection()
  return (
    <>
      <div className={styles.fill}>
        <MatrixView dossier={index} />
      </div>
      {width === 'narrow' && cell !== null && (
        <Suspense>
          <WithTexts index={index}>{(dossier) => <QuotesView dossier={dossier} />}</WithTexts>
        </Suspense>
      )}
    </>
  )
}

function ReaderPane({ dossier }: { readonly dossier: Dossier }) {
  const width = useWidth()
  return (
    <>
      {width !== 'narrow' && <QuotesView dossier={dossier} />}
      <div className={styles.fill}>
        <ReaderView dossier={dossier}>
          <StartingQuestions dossier={dossier} />
        </ReaderView>
      </div>
    </>
  )
}

/** Matrix, timeline and reader side by side. */
export function BoardPanes({ index }: IndexProps) {
  const { panes } = useMessages(appMessages)
  return (
    <Panes id="board" sizes={{ matrix: 50.5, timeline: 19.5, reader: 30 }}>
      <Panel id="matrix" minSize="25%">
        <Pane index={index} name="matrix" />
      </Panel>
      <PaneSeparator label={panes.resize(panes.matrix, panes.timeline)} />
      <Panel id="timeline" minSize="15%">
        <Pane index={index} name="timeline" />
      </Panel>
      <PaneSeparator label={panes.resize(panes.timeline, panes.reader)} />
      <Panel id="reader" minSize="20%">
        <Pane index={index} name="reader" />
      </Panel>
    </Panes>
  )
}

/** Matrix beside whichever of the other two is asked for. */
export function MatrixAndSide({ index }: IndexProps) {
  const { panes } = useMessages(appMessages)
  const { side } = useSelection()
  const { showSide } = useIntents()
  return (
    <Panes id="matrix-and-side" sizes={{ matrix: 62, side: 38 }}>
      <Panel id="matrix" minSize="30%">
        <Pane index={index} name="matrix" />
      </Panel>
      <PaneSeparator label={panes.resize(panes.matrix, panes[side])} />
      <Panel id="side" minSize="25%">
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
                {panes[name]}
              </button>
            ))}
          </div>
          <div className={styles.fill}>
            <Pane index={index} name={side} />
          </div>
        </div>
      </Panel>
    </Panes>
  )
}

/** A view at full width, and beside it what was opened in it. */
export function WithDetail({ index, name }: IndexProps & { readonly name: PaneName }) {
  const { panes } = useMessages(appMessages)
  const { cell, at } = useSelection()
  if (cell === null && at === null) return <Pane index={index} name={name} />
  return (
    <Panes id="with-detail" sizes={{ view: 68, detail: 32 }}>
      <Panel id="view" minSize="30%">
        <Pane index={index} name={name} />
      </Panel>
      <PaneSeparator label={panes.resize(panes[name], panes.reader)} />
      <Panel id="detail" minSize="22%">
        <Pane index={index} name="reader" />
      </Panel>
    </Panes>
  )
}

/** A row of panes that remembers its sizes (in per cent) where storage allows. */
function Panes({
  id,
  sizes,
  children,
}: {
  id: string
  sizes: Readonly<Record<string, number>>
  children: ReactNode
}) {
  return (
    <Group
      id={id}
      className={styles.group}
      defaultLayout={readLayout(id, Object.keys(sizes)) ?? sizes}
      onLayoutChanged={(layout, { isUserInteraction }) => {
        if (isUserInteraction) writeLayout(id, layout)
      }}
    >
      {children}
    </Group>
  )
}

function PaneSeparator({ label }: { label: string }) {
  return <Separator aria-label={label} className={styles.separator} />
}
