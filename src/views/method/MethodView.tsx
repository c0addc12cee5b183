import { useMemo } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import { useMethod } from '../../query/use-method'
import { Method } from './Method'
import { toMethodModel } from './method-model'
import type { Stages } from '../../stages/stages'
import { useFragment } from '../../ui/use-fragment'

export function MethodView({ stages }: { readonly stages: Stages<Dossier> }) {
  const dossier = stages.everything
  const language = useLanguage()
  const { data = null, error, refetch } = useMethod(dossier)
  const parts = useMemo(() => toMethodModel(dossier, data, language), [dossier, data, language])
  const isWhole = data !== null
  useFragment(isWhole)
  return (
    <Method
      parts={parts}
      state={isWhole ? 'whole' : error === null ? 'loading' : 'failed'}
      onRetry={() => void refetch()}
    />
  )
}
