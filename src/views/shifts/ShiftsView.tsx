import { useMemo } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import { useIntents, useSelection } from '../../links/SelectionContext'
import { awaitWords } from '../../query/words'
import type { Stages } from '../../stages/stages'
import { Shifts } from './Shifts'
import { toShiftsModel } from './shifts-model'

export function ShiftsView({ stages }: { readonly stages: Stages<Dossier> }) {
  const selection = useSelection()
  const language = useLanguage()
  const { clearAll } = useIntents()
  awaitWords(stages.known)
  const model = useMemo(
    () => toShiftsModel(stages, selection, language),
    [stages, selection, language],
  )
  return <Shifts model={model} asOf={selection.asOf} onClearFilters={clearAll} />
}
