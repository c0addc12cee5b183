import { useMemo } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import type { DossierIndex } from '../../model/dossier'
import { useIntents, useSelection } from '../../selection/SelectionContext'
import { Filters } from './Filters'
import { toFiltersModel } from './filters-model'

export function FiltersView({ dossier }: { dossier: DossierIndex }) {
  const selection = useSelection()
  const language = useLanguage()
  const intents = useIntents()
  const model = useMemo(
    () => toFiltersModel(dossier, selection, language),
    [dossier, selection, language],
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
