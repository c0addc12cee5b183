import { memo } from 'react'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { toActorName } from '../../language/names'
import type { Dossier } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import type { Stages } from '../../stages/stages'
import { DEFAULT_SELECTION } from '../../selection/selection'
import { useSelection } from '../../links/SelectionContext'
import { toHref } from '../../selection/to-link'
import { Only } from '../../ui/Only'
import { useWidth } from '../../ui/use-width'
import type { HeadKind } from '../../views/matrix/matrix-intents'
import { MatrixView } from '../../views/matrix/MatrixView'
import { appMessages } from '../app-messages'
import { lazyPart } from '../lazy-part'
import { Boundary } from './Boundary'
import styles from './Pane.module.css'
import { OpenPane } from './OpenPane'
import { usePaneNames, type PaneName } from './pane-names'
import { useFoundWords, useHeads, useTexts } from '../StagesContext'
import { useVisit } from '../visit'
import { ViewBoundary, ViewFailed } from './ViewBoundary'
import { ViewLoading } from './ViewLoading'
import { WithTexts } from './WithTexts'

// Only the matrix is in the first load: the texts and the chart library come after it.
const HeadPanelView = lazyPart(
  'HeadPanelView',
  async () => (await import('../../views/matrix/head/HeadPanelView')).HeadPanelView,
)
const TimelineView = lazyPart(
  'TimelineView',
  async () => (await import('../../views/timeline/TimelineView')).TimelineView,
)
const GuideStrip = lazyPart(
  'GuideStrip',
  async () => (await import('../guide/GuideStrip')).GuideStrip,
)
const SentencesLink = lazyPart(
  'SentencesLink',
  async () => (await import('./SentencesLink')).SentencesLink,
)
const ReaderPane = lazyPart('ReaderPane', async () => (await import('./ReaderPane')).ReaderPane)

/**
 * One view, which loads and fails on its own. Nothing but another language draws it anew, so that what
 * was written in it stays until all has loaded with which it comes alive.
 */
export const Pane = memo(function Pane({ name }: { readonly name: PaneName }) {
  const names = usePaneNames()
  return (
    <ViewBoundary name={names[name]}>
      <div className={styles.pane}>
        {name === 'matrix' && <MatrixPane />}
        {name === 'timeline' && (
          <WithTexts>{(stages) => <TimelinePane stages={stages} />}</WithTexts>
        )}
        {name === 'reader' && <WithTexts>{(stages) => <ReaderPane stages={stages} />}</WithTexts>}
        {name !== 'reader' && <ToSentences />}
      </div>
    </ViewBoundary>
  )
})

/** On a phone, the way to the sentences. */
function ToSentences() {
  const { panes } = useMessages(appMessages)
  const width = useWidth()
  const { event } = useSelection()
  return (
    width === 'narrow' &&
    event === null && (
      <ViewBoundary name={panes.sentences} fallback={null}>
        <SentencesLink />
      </ViewBoundary>
    )
  )
}

/** On a phone the open cell is a sheet over the matrix; on wider screens it is above the reader. */
function MatrixPane() {
  const { textsFailed } = useMessages(appMessages)
  const width = useWidth()
  const selection = useSelection()
  const stages = useHeads()
  const { isLoading, error, refetch } = useFoundWords()
  const { withoutScripts } = useVisit()
  const isFirstScreen = toHref({ ...selection, lang: null }) === toHref(DEFAULT_SELECTION)
  useTexts(width === 'narrow' && isFirstScreen)
  return (
    <>
      {isFirstScreen && <PhoneGuide />}
      <div className={styles.fill}>
        {isLoading && error === null && <ViewLoading />}
        {error !== null && (
          <ViewFailed title={textsFailed} reason={error.message} retry={refetch} />
        )}
        {!isLoading && error === null && <MatrixView stages={stages} renderHead={renderHead} />}
      </div>
      <noscript className={styles.written}>
        {withoutScripts && <withoutScripts.Matrix stages={stages} />}
      </noscript>
      {width === 'narrow' && (selection.cell !== null || selection.event !== null) && (
        <WithTexts>{(texts) => <OpenPane stages={texts} />}</WithTexts>
      )}
    </>
  )
}

/** For `memo`, see `Pane`. */
const PhoneGuide = memo(function PhoneGuide() {
  return (
    <Only at="narrow">
      <div className={styles.guide}>
        <Boundary renderFailed={() => null}>
          <GuideStrip />
        </Boundary>
      </div>
    </Only>
  )
})

const renderHead = (kind: HeadKind, id: string) => <HeadPane kind={kind} id={id} />

/** The panel of a row's or a column's head, which may fail without the matrix. */
function HeadPane(head: { readonly kind: HeadKind; readonly id: string }) {
  const { kind, id } = head
  const { everything } = useHeads()
  const language = useLanguage()
  const name =
    kind === 'commitment'
      ? findById(everything.commitments, id).name[language]
      : toActorName(everything, id, language)
  return (
    <ViewBoundary name={name}>
      <WithTexts>{({ known }) => <HeadPanelView dossier={known} {...head} />}</WithTexts>
    </ViewBoundary>
  )
}

/** On a phone, where no reader stands beside it, the chosen event is below the timeline. */
function TimelinePane({ stages }: { readonly stages: Stages<Dossier> }) {
  const width = useWidth()
  const { event } = useSelection()
  const { withoutScripts } = useVisit()
  // Before the width is known there is no chart: it is drawn to the size of its pane.
  if (width === null) {
    return (
      <>
        <noscript className={styles.written}>
          {withoutScripts && <withoutScripts.Timeline stages={stages} />}
        </noscript>
        <ViewLoading />
      </>
    )
  }
  return (
    <>
      <div className={styles.fill}>
        <TimelineView stages={stages} />
      </div>
      {width === 'narrow' && event !== null && <OpenPane stages={stages} />}
    </>
  )
}
