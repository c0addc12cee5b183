import { useLayoutEffect, useRef } from 'react'
import { toFilters } from '../../filters/filters'
import { useSelection, useSelectionParts } from '../../links/SelectionContext'
import type { Dossier } from '../../model/dossier'
import { isAsking } from '../../selection/select-statements'
import type { Selection } from '../../selection/selection'
import type { Stages } from '../../stages/stages'
import { useWidth } from '../../ui/use-width'
import { ReaderView } from '../../views/reader/ReaderView'
import { Guide } from '../guide/Guide'
import { OtherQuestions } from '../guide/OtherQuestions'
import { OpenPane } from './OpenPane'
import { usePaneNames } from './pane-names'
import styles from './Pane.module.css'
import { ViewBoundary } from './ViewBoundary'

/** What decides the lists above the articles: another one starts at its top. */
const toListed = (selection: Selection) => {
  const { q, asOf, cell, event } = selection
  return { ...toFilters(selection), q, asOf, cell, event }
}

/** The open cell or the chosen event, above the reader. While no article is open, both scroll as one. */
export function ReaderPane({ stages }: { readonly stages: Stages<Dossier> }) {
  const names = usePaneNames()
  const width = useWidth()
  const selection = useSelection()
  const listed = useSelectionParts(toListed)
  const pane = useRef<HTMLDivElement>(null)
  const isScrolled = useRef(false)
  useLayoutEffect(() => {
    // To scroll lays out all that has changed, so only where it matters.
    if (isScrolled.current) pane.current?.scrollTo({ top: 0 })
  }, [listed])
  const { cell, event } = selection
  const isOpening = cell === null && event === null && !isAsking(selection)
  return (
    <div
      ref={pane}
      className={styles.reader}
      onScroll={({ currentTarget }) => {
        isScrolled.current = currentTarget.scrollTop > 0
      }}
    >
      {width !== 'narrow' && <OpenPane stages={stages} />}
      <div className={styles.fill}>
        <ViewBoundary name={names.reader}>
          <ReaderView dossier={stages.matching}>
            {isOpening ? (
              <Guide dossier={stages.everything} layout="list" />
            ) : (
              <OtherQuestions dossier={stages.everything} />
            )}
          </ReaderView>
        </ViewBoundary>
      </div>
    </div>
  )
}
