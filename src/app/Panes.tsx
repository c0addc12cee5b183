import { lazy, Suspense, useCallback, type ReactNode } from 'react'
import { useLanguage, useMessages } from '../language/LanguageContext'
import type { Dossier } from '../model/dossier'
import type { CommitmentId } from '../model/vocabulary'
import { VIEW_NAMES } from '../selection/pages'
import { DEFAULT_SELECTION, SIDES, type Side } from '../selection/selection'
import { useIntents, useSelection } from '../selection/SelectionContext'
import type { Stages } from '../selection/stages'
import { toHref } from '../selection/to-link'
import button from '../ui/Button.module.css'
import { Split } from '../ui/Split'
import { useWidth } from '../ui/use-width'
import { MatrixView } from '../views/matrix/MatrixView'
import { appMessages } from './app-messages'
import { readLayout, writeLayout } from './pane-layout'
import styles from './Panes.module.css'
import { StartingQuestions } from './StartingQuestions'
import { useFoundWords, useHeads, useTexts } from './StagesContext'
import { ViewBoundary, ViewFailed } from './ViewBoundary'
import { ViewLoading } from './ViewLoading'

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

function usePaneNames(): Readonly<Record<PaneName, string>> {
  const { reader } = useMessages(appMessages).panes
  const { matrix, timeline } = VIEW_NAMES
  const language = useLanguage()
  return { matrix: matrix[language], timeline: timeline[language], reader }
}

/** One view with its own failure and its own waiting. */
export function Pane({ name }: { readonly name: PaneName }) {
  const names = usePaneNames()
  return (
    <ViewBoundary name={names[name]}>
      <Suspense fallback={<ViewLoading />}>
        <div className={styles.pane}>
          {name === 'matrix' && <MatrixPane />}
          {name === 'timeline' && (
            <WithTexts>{(stages) => <TimelineView stages={stages} />}</WithTexts>
          )}
          {name === 'reader' && <WithTexts>{(stages) => <ReaderPane stages={stages} />}</WithTexts>}
        </div>
      </Suspense>
    </ViewBoundary>
  )
}

/** Waits for the texts, which the matrix does without. */
export function WithTexts({
  children,
}: {
  readonly children: (stages: Stages<Dossier>) => ReactNode
}) {
  const { data, error, retry } = useTexts()
  const messages = useMessages(appMessages)
  if (data !== undefined) return children(data)
  if (error === null) return <ViewLoading />
  return <ViewFailed title={messages.textsFailed} reason={error.message} retry={retry} />
}

/** On a phone the open cell is a sheet over the matrix; elsewhere it stands above the reader. */
function MatrixPane() {
  const { textsFailed } = useMessages(appMessages)
  const width = useWidth()
  const selection = useSelection()
  const stages = useHeads()
  const { isLoading, error, refetch } = useFoundWords()
  const renderDefinition = useCallback((id: CommitmentId) => <Definition commitment={id} />, [])
  const isFirstScreen = toHref({ ...selection, lang: null }) === toHref(DEFAULT_SELECTION)
  return (
    <>
      {width === 'narrow' && isFirstScreen && <StartingQuestions layout="strip" />}
      <div className={styles.fill}>
        {isLoading && error === null && <ViewLoading />}
        {error !== null && (
          <ViewFailed title={textsFailed} reason={error.message} retry={refetch} />
        )}
        {!isLoading && error === null && (
          <MatrixView stages={stages} renderDefinition={renderDefinition} />
        )}
      </div>
      {width === 'narrow' && selection.cell !== null && (
        <WithTexts>{(texts) => <OpenCell stages={texts} />}</WithTexts>
      )}
    </>
  )
}

/** What counts as a commitment: it stands in the texts, which may have to be waited for. */
function Definition({ commitment }: { readonly commitment: CommitmentId }) {
  const language = useLanguage()
  const told = useTexts().data?.everything.commitments.find(({ id }) => id === commitment)
  return <p>{told?.definition[language]}</p>
}

/** The open cell's passages; what stands beside them stays when they fail. */
function OpenCell({ stages }: { readonly stages: Stages<Dossier> }) {
  const { quotes } = useMessages(appMessages).panes
  return (
    <ViewBoundary name={quotes}>
      <Suspense>
        <QuotesView stages={stages} />
      </Suspense>
    </ViewBoundary>
  )
}

function ReaderPane({ stages }: { readonly stages: Stages<Dossier> }) {
  const width = useWidth()
  return (
    <>
      {width !== 'narrow' && <OpenCell stages={stages} />}
      <div className={styles.fill}>
        <ReaderView dossier={stages.matching}>
          <StartingQuestions />
        </ReaderView>
      </div>
    </>
  )
}

/** Matrix, timeline and reader side by side. */
export function BoardPanes() {
  return (
    <Panes
      id="board"
      panes={[
        { name: 'matrix', size: 50.5, min: 25, content: <Pane name="matrix" /> },
        { name: 'timeline', size: 19.5, min: 15, content: <Pane name="timeline" /> },
        { name: 'reader', size: 30, min: 20, content: <Pane name="reader" /> },
      ]}
    />
  )
}

/** Matrix beside whichever of the other two is asked for. */
export function MatrixAndSide() {
  const { side } = useSelection()
  return (
    <Panes
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

/** A view at full width, and beside it what was opened in it. */
export function WithDetail({ name }: { readonly name: PaneName }) {
  const { cell, at } = useSelection()
  const view = { name, size: 68, min: 30, content: <Pane name={name} /> }
  const detail = {
    name: 'reader',
    size: 32,
    min: 22,
    content: <Pane name="reader" />,
  } as const
  const isOpen = cell !== null || at !== null
  return <Panes id="with-detail" panes={isOpen ? [view, detail] : [view]} />
}

interface PanesProps {
  readonly id: string
  readonly panes: readonly {
    readonly name: PaneName
    readonly size: number
    readonly min: number
    readonly content: ReactNode
  }[]
}

/** A row of panes that remembers its widths where storage allows. */
function Panes({ id, panes }: PanesProps) {
  const { resize } = useMessages(appMessages).panes
  const names = usePaneNames()
  const nameOf = (pane: number): string => names[panes[pane]?.name ?? 'matrix']
  const min = panes.map((pane) => pane.min)
  return (
    <Split
      panes={panes.map((pane, position) => ({ ...pane, key: String(position) }))}
      sizes={readLayout(id, min) ?? panes.map((pane) => pane.size)}
      nameSeparator={(pane) => resize(nameOf(pane), nameOf(pane + 1))}
      onResized={(sizes) => writeLayout(id, sizes)}
    />
  )
}
