import { useMemo } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import { useIntents, useSelection } from '../../selection/SelectionContext'
import { Shifts } from './Shifts'
import { toShiftsModel } from './shifts-model'

export function ShiftsView({ dossier }: { readonly dossier: Dossier }) {
  const selection = useSelection()
  const language = useLanguage()
  const { clearAll } = useIntents()
  const model = useMemo(
    () => toShiftsModel(dossier, selection, language),
    [dossier, selection, language],
  )
  return <Shifts model={model} asOf={selection.asOf} onClearFilters={clearAll} />
}
