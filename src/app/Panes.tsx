import { lazy, Suspense, useCallback, type ReactNode } from 'react'
import { useLanguage, useMessages } from '../language/LanguageContext'
import type { Dossier, DossierIndex } from '../model/dossier'
import type { CommitmentId } from '../model/vocabulary'
import { useDossier } from '../query/use-dossier'
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
import { useKnownDossier, useKnownIndex } from './use-known'
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
            <WithTexts index={index}>
              {(dossier, whole) => <TimelineView dossier={dossier} whole={whole} />}
            </WithTexts>
          )}
          {name === 'reader' && (
            <WithTexts index={index}>{(_, __, stages) => <ReaderPane stages={stages} />}</WithTexts>
          )}
        </div>
      </Suspense>
    </ViewBoundary>
  )
}

/** Waits for the texts, which the matrix does without; hands on what is known, and all there is. */
export function WithTexts({
  index,
  children,
}: IndexProps & {
  readonly children: (dossier: Dossier, whole: Dossier, stages: Stages<Dossier>) => ReactNode
}) {
  const { data, error, retry } = useKnownDossier(index)
  const messages = useMessages(appMessages)
  if (data !== undefined) return children(data.matching, data.whole, data)
  if (error === null) return <ViewLoading />
  return <ViewFailed title={messages.textsFailed} reason={error.message} retry={retry} />
}

/** On a phone the open cell is a sheet over the matrix; elsewhere it stands above the reader. */
function MatrixPane({ index }: IndexProps) {
  const { textsFailed } = useMessages(appMessages)
  const width = useWidth()
  const selection = useSelection()
  const { data: stages, error, retry } = useKnownIndex(index)
  const renderDefinition = useCallback(
    (id: CommitmentId) => <Definition index={index} commitment={id} />,
    [index],
  )
  const isFirstScreen = toHref({ ...selection, lang: null }) === toHref(DEFAULT_SELECTION)
  return (
    <>
      {width === 'narrow' && isFirstScreen && <StartingQuestions dossier={index} layout="strip" />}
      <div className={styles.fill}>
        {stages !== undefined && <MatrixView stages={stages} renderDefinition={renderDefinition} />}
        {stages === undefined && error === null && <ViewLoading />}
        {error !== null && <ViewFailed title={textsFailed} reason={error.message} retry={retry} />}
      </div>
      {width === 'narrow' && selection.cell !== null && (
        <WithTexts index={index}>{(_, __, texts) => <OpenCell stages={texts} />}</WithTexts>
      )}
    </>
  )
}

/** What counts as a commitment: it stands in the texts, which may have to be waited for. */
function Definition({ index, commitment }: IndexProps & { readonly commitment: CommitmentId }) {
  const language = useLanguage()
  const known = useDossier(index).data?.commitments.find(({ id }) => id === commitment)
  return <p>{known?.definition[language]}</p>
}

/** The open cell's passages; what stands beside them stays when they fail. */
function OpenCell({ stages }: { readonly stages: Stages<Dossier> }) {
  const { panes } = useMessages(appMessages)
  return (
    <ViewBoundary name={panes.quotes}>
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
          <StartingQuestions dossier={stages.matching} />
        </ReaderView>
      </div>
    </>
  )
}

/** Matrix, timeline and reader side by side. */
export function BoardPanes({ index }: IndexProps) {
  return (
    <Panes
      id="board"
      panes={[
        { name: 'matrix', size: 50.5, min: 25, content: <Pane index={index} name="matrix" /> },
        { name: 'timeline', size: 19.5, min: 15, content: <Pane index={index} name="timeline" /> },
        { name: 'reader', size: 30, min: 20, content: <Pane index={index} name="reader" /> },
      ]}
    />
  )
}

/** Matrix beside whichever of the other two is asked for. */
export function MatrixAndSide({ index }: IndexProps) {
  const { side } = useSelection()
  return (
    <Panes
      id="matrix-and-side"
      panes={[
        { name: 'matrix', size: 67, min: 30, content: <Pane index={index} name="matrix" /> },
        { name: side, size: 33, min: 25, content: <SidePane index={index} side={side} /> },
      ]}
    />
  )
}

function SidePane({ index, side }: IndexProps & { readonly side: Side }) {
  const { panes } = useMessages(appMessages)
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
            {panes[name]}
          </button>
        ))}
      </div>
      <div className={styles.fill}>
        <Pane index={index} name={side} />
      </div>
    </div>
  )
}

/** A view at full width, and beside it what was opened in it. */
export function WithDetail({ index, name }: IndexProps & { readonly name: PaneName }) {
  const { cell, at } = useSelection()
  const view = { name, size: 68, min: 30, content: <Pane index={index} name={name} /> }
  const detail = {
    name: 'reader',
    size: 32,
    min: 22,
    content: <Pane index={index} name="reader" />,
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
  const { panes: names } = useMessages(appMessages)
  const nameOf = (pane: number): string => names[panes[pane]?.name ?? 'matrix']
  const min = panes.map((pane) => pane.min)
  return (
    <Split
      panes={panes.map((pane, position) => ({ ...pane, key: String(position) }))}
      sizes={readLayout(id, min) ?? panes.map((pane) => pane.size)}
      nameSeparator={(pane) => names.resize(nameOf(pane), nameOf(pane + 1))}
      onResized={(sizes) => writeLayout(id, sizes)}
    />
  )
}
