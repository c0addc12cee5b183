import { lazy, Suspense, useCallback } from 'react'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import type { CommitmentId } from '../../model/vocabulary'
import { DEFAULT_SELECTION } from '../../selection/selection'
import { useSelection } from '../../links/SelectionContext'
import type { Stages } from '../../stages/stages'
import { toHref } from '../../selection/to-link'
import { useWidth } from '../../ui/use-width'
import { MatrixView } from '../../views/matrix/MatrixView'
import { appMessages } from '../app-messages'
import styles from './Pane.module.css'
import { usePaneNames, type PaneName } from './pane-names'
import { StartingQuestions } from './StartingQuestions'
import { useFoundWords, useHeads, useTexts } from '../StagesContext'
import { ViewBoundary, ViewFailed } from './ViewBoundary'
import { ViewLoading } from './ViewLoading'
import { WithTexts } from './WithTexts'

// Only the matrix is in the first load: the texts and the chart library come after it.
const OpenCellView = lazy(async () => ({
  default: (await import('../../views/open-cell/OpenCellView')).OpenCellView,
}))
const TimelineView = lazy(async () => ({
  default: (await import('../../views/timeline/TimelineView')).TimelineView,
}))
const ReaderView = lazy(async () => ({
  default: (await import('../../views/reader/ReaderView')).ReaderView,
}))

/** One view, which loads and fails on its own. */
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

/** On a phone the open cell is a sheet over the matrix; on wider screens it is above the reader. */
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
        <WithTexts>{(texts) => <OpenCellPane stages={texts} />}</WithTexts>
      )}
    </>
  )
}

/** What counts as a commitment. Empty until the texts, which hold the definitions, have loaded. */
function Definition({ commitment }: { readonly commitment: CommitmentId }) {
  const language = useLanguage()
  const definition = useTexts().data?.everything.commitments.find(
    ({ id }) => id === commitment,
  )?.definition
  return <p>{definition?.[language]}</p>
}

/** The open cell's passages, which may fail without the rest of the pane. */
function OpenCellPane({ stages }: { readonly stages: Stages<Dossier> }) {
  const { panes } = useMessages(appMessages)
  return (
    <ViewBoundary name={panes.openCell}>
      <Suspense>
        <OpenCellView stages={stages} />
      </Suspense>
    </ViewBoundary>
  )
}

function ReaderPane({ stages }: { readonly stages: Stages<Dossier> }) {
  const width = useWidth()
  return (
    <>
      {width !== 'narrow' && <OpenCellPane stages={stages} />}
      <div className={styles.fill}>
        <ReaderView dossier={stages.matching}>
          <StartingQuestions />
        </ReaderView>
      </div>
    </>
  )
}
