import { useMemo } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import { useIntents, useSelection } from '../../links/SelectionContext'
import type { Stages } from '../../stages/stages'
import { Coverage } from './Coverage'
import { toCoverageModel } from './coverage-model'

export function CoverageView({ stages }: { readonly stages: Stages<Dossier> }) {
  const selection = useSelection()
  const language = useLanguage()
  const { clearAll } = useIntents()
  const model = useMemo(
    () => toCoverageModel(stages, selection, language),
    [stages, selection, language],
  )
  return <Coverage model={model} onClearAll={clearAll} />
}
