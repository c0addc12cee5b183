import { useMemo, useState } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import { toLocalDay } from '../../model/dates'
import type { Dossier } from '../../model/dossier'
import { findIfAny } from '../../model/find-by-id'
import { toPrintModel } from '../../print/print-model'
import { awaitWords, awaitWordsOfArticle } from '../../query/words'
import { PrintSheet } from '../../print/PrintSheet'
import { isView } from '../../selection/pages'
import { selectStatements } from '../../selection/select-statements'
import type { Selection } from '../../selection/selection'
import type { Matching, Stages } from '../../stages/stages'
import { MOST_MARKS } from '../../views/timeline/density/to-density'
import { useSelection } from '../../links/SelectionContext'
import { useIsPrinting } from '../../ui/use-is-printing'
import { Boundary } from '../layout/Boundary'
import { useTextsAhead } from '../StagesContext'
import { PrintTooEarly } from './PrintTooEarly'

interface PrintedPageProps {
  readonly title: string
}

/**
 * Renders the print sheet only while the page is being printed. What is printed before the texts or
 * their words have loaded says so.
 */
export function PrintedPage({ title }: PrintedPageProps) {
  const isPrinting = useIsPrinting()
  const stages = useTextsAhead(isPrinting).data
  if (stages === undefined) return <PrintTooEarly />
  return (
    isPrinting && (
      <Boundary fallback={<PrintTooEarly />} renderFailed={() => <PrintTooEarly />}>
        <Printed stages={stages} title={title} />
      </Boundary>
    )
  )
}

function Printed({ stages, title }: { readonly stages: Stages<Dossier>; readonly title: string }) {
  const [today] = useState(() => toLocalDay(new Date()))
  const selection = useSelection()
  const language = useLanguage()
  awaitPrinted(stages.matching, selection)
  const model = useMemo(
    () => toPrintModel(stages, selection, language),
    [stages, selection, language],
  )
  return (
    <PrintSheet
      model={model}
      dossier={stages.matching}
      selection={selection}
      title={title}
      total={stages.everything.statements.length}
      today={today}
    />
  )
}

/** Waits for the words of what `toPrintModel` prints: other pages than views are printed as they stand. */
function awaitPrinted(dossier: Matching<Dossier>, selection: Selection): void {
  const { view, cell, read } = selection
  if (!isView(view)) return
  const article = view === 'articles' ? findIfAny(dossier.articles, read) : undefined
  if (article !== undefined) return awaitWordsOfArticle(dossier, article)
  const statements = selectStatements(dossier, selection)
  const isNumbers = view === 'timeline' && statements.length > MOST_MARKS
  const isCell = view !== 'timeline' && view !== 'articles' && cell !== null
  if (!isNumbers && !isCell) awaitWords(dossier, statements)
}
