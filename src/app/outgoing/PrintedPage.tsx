import { useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLanguage } from '../../language/LanguageContext'
import { toLocalDay, type IsoDay } from '../../model/dates'
import type { Dossier } from '../../model/dossier'
import { toPrintModel } from '../../print/print-model'
import { PrintSheet } from '../../print/PrintSheet'
import type { Stages } from '../../stages/stages'
import { useSelection } from '../../links/SelectionContext'
import { useTexts } from '../StagesContext'
import { PrintTooEarly } from './PrintTooEarly'

interface PrintedPageProps {
  readonly title: string
}

/** Loads the texts in advance, and renders the print sheet only while the page is being printed. */
export function PrintedPage({ title }: PrintedPageProps) {
  const stages = useTexts().data
  const today = usePrintDay()
  if (stages === undefined) return <PrintTooEarly />
  if (today === null) return null
  return <Printed stages={stages} title={title} today={today} />
}

function Printed({
  stages,
  title,
  today,
}: {
  readonly stages: Stages<Dossier>
  readonly title: string
  readonly today: IsoDay
}) {
  const selection = useSelection()
  const language = useLanguage()
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

/**
 * Today's date while the page is being printed, else null. Set synchronously, because the browser
 * lays out the page for paper as soon as the event handler returns.
 */
function usePrintDay(): IsoDay | null {
  const [day, setDay] = useState<IsoDay | null>(() =>
    window.matchMedia('print').matches ? toLocalDay(new Date()) : null,
  )
  useEffect(() => {
    const medium = window.matchMedia('print')
    let isUnderWay = false
    const set = (isPrinting: boolean) =>
      flushSync(() => setDay(isPrinting ? toLocalDay(new Date()) : null))
    const start = () => {
      isUnderWay = true
      set(true)
    }
    const end = () => {
      isUnderWay = false
      set(false)
    }
    // Chromium briefly leaves the print medium before it counts the pages.
    const follow = ({ matches }: MediaQueryListEvent) => set(isUnderWay || matches)
    window.addEventListener('beforeprint', start)
    window.addEventListener('afterprint', end)
    medium.addEventListener('change', follow)
    return () => {
      window.removeEventListener('beforeprint', start)
      window.removeEventListener('afterprint', end)
      medium.removeEventListener('change', follow)
    }
  }, [])
  return day
}
