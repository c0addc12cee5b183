import { useMemo } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import type { DossierIndex } from '../../model/dossier'
import { useIntents, useSelection } from '../../selection/SelectionContext'
import { Filters } from './Filters'
import { toFiltersModel } from './filters-model'

interface FiltersViewProps {
  /** What is known on the selection's day. */
  readonly dossier: DossierIndex
  /** The number of all statements. */
  readonly total: number
}

export function FiltersView({ dossier, total }: FiltersViewProps) {
  const selection = useSelection()
  const language = useLanguage()
  const intents = useIntents()
  const model = useMemo(
    () => toFiltersModel(dossier, selection, language, total),
    [dossier, selection, language, total],
  )
  return (
    <Filters
      model={model}
      onToggle={intents.toggleFilter}
      onChoose={intents.setFilter}
      onPeriod={intents.setPeriod}
      onClear={intents.clearFilter}
      onClearAll={intents.clearAll}
    />
  )
}
