import { useMemo } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import { useIntents, useSelection } from '../../selection/SelectionContext'
import { Coverage } from './Coverage'
import { toCoverageModel } from './coverage-model'

export function CoverageView({ dossier }: { readonly dossier: Dossier }) {
  const selection = useSelection()
  const language = useLanguage()
  const { clearAll } = useIntents()
  const model = useMemo(
    () => toCoverageModel(dossier, selection, language),
    [dossier, selection, language],
  )
  return <Coverage model={model} onClearAll={clearAll} />
}
