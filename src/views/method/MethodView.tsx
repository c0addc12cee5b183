import { useEffect, useMemo } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import { useMethod } from '../../query/use-method'
import { Method } from './Method'
import { toMethodModel } from './method-model'
import type { Stages } from '../../stages/stages'

export function MethodView({ stages }: { readonly stages: Stages<Dossier> }) {
  const dossier = stages.everything
  const language = useLanguage()
  const { data = null, error, refetch } = useMethod(dossier)
  const parts = useMemo(() => toMethodModel(dossier, data, language), [dossier, data, language])
  const isWhole = data !== null
  useEffect(() => {
    // The browser looked for the address's fragment before it was on the page.
    const id = window.location.hash.slice(1)
    if (isWhole && id !== '') document.getElementById(id)?.scrollIntoView()
  }, [isWhole])
  return (
    <Method
      parts={parts}
      state={isWhole ? 'whole' : error === null ? 'loading' : 'failed'}
      onRetry={() => void refetch()}
    />
  )
}
