import { useMemo } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import { useIntents, useSelection } from '../../links/SelectionContext'
import { awaitWords } from '../../query/words'
import { Conditions } from './Conditions'
import { toConditionsModel } from './conditions-model'
import type { Stages } from '../../stages/stages'

export function ConditionsView({ stages }: { readonly stages: Stages<Dossier> }) {
  const { matching: dossier } = stages
  const selection = useSelection()
  const language = useLanguage()
  const { toggleFilter, clearAll } = useIntents()
  awaitWords(dossier)
  const model = useMemo(
    () => toConditionsModel(dossier, selection, language),
    [dossier, selection, language],
  )
  return (
    <Conditions
      model={model}
      onToggle={(id) => toggleFilter('condition', id)}
      onClearAll={clearAll}
    />
  )
}
