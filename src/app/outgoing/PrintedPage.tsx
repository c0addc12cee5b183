import { Suspense, useMemo, useState } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import { toLocalDay } from '../../model/dates'
import type { Dossier } from '../../model/dossier'
import { toPrintModel } from '../../print/print-model'
import { awaitWords } from '../../query/words'
import { PrintSheet } from '../../print/PrintSheet'
import type { Stages } from '../../stages/stages'
import { useSelection } from '../../links/SelectionContext'
import { useIsPrinting } from '../../ui/use-is-printing'
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
      <Suspense fallback={<PrintTooEarly />}>
        <Printed stages={stages} title={title} />
      </Suspense>
    )
  )
}

function Printed({ stages, title }: { readonly stages: Stages<Dossier>; readonly title: string }) {
  const [today] = useState(() => toLocalDay(new Date()))
  const selection = useSelection()
  const language = useLanguage()
  awaitWords(stages.matching)
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
