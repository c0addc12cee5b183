import { useEffect, useMemo } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import type { Dossier, DossierIndex } from '../../model/dossier'
import { useMethod } from '../../query/use-method'
import { Method } from './Method'
import { toMethodModel } from './method-model'

interface MethodViewProps {
  readonly dossier: Dossier
  /** Its statements are those of the whole dossier, whatever words are looked for. */
  readonly index: DossierIndex
}

export function MethodView({ dossier, index }: MethodViewProps) {
  const language = useLanguage()
  const { statements } = index
  const { data = null, error, refetch } = useMethod(index)
  const parts = useMemo(
    () => toMethodModel({ ...dossier, statements }, data, language),
    [dossier, statements, data, language],
  )
  const isWhole = data !== null
  useEffect(() => {
    // The browser looked for the place in the address before it was on the page.
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
