import { useEffect, useMemo } from 'react'
import { useLanguage } from '../language/LanguageContext'
import type { DossierIndex } from '../model/dossier'
import { useDossier } from '../query/use-dossier'
import { selectKnownIndex } from '../selection/select-known-index'
import { useSelection } from '../selection/SelectionContext'
import { useSelectKnown } from './use-select-known'
import { isToldInTexts, toDocumentTitle, toPlaceTitle } from './place-title'

/** Names the place where the reader is, by what is known on the day, and the document after it. */
export function usePlaceTitle(index: DossierIndex): string {
  const selection = useSelection()
  const language = useLanguage()
  const isTold = isToldInTexts(selection)
  const { data: texts } = useDossier(index, isTold)
  const { data: cut } = useSelectKnown(isTold)
  const { asOf, knownBy } = selection
  const knownIndex = useMemo(
    () => selectKnownIndex(index, { asOf, knownBy }),
    [index, asOf, knownBy],
  )
  const known = useMemo(
    () => (texts === undefined ? undefined : cut?.(texts, { asOf, knownBy })),
    [texts, cut, asOf, knownBy],
  )
  const title = toPlaceTitle(knownIndex, known, selection, language)
  const documentTitle = toDocumentTitle(index, title, selection, language)
  useEffect(() => {
    document.title = documentTitle
  }, [documentTitle])
  return title
}
