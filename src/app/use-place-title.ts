import { useEffect } from 'react'
import { useLanguage } from '../language/LanguageContext'
import type { DossierIndex } from '../model/dossier'
import { useDossier } from '../query/use-dossier'
import { useSelection } from '../selection/SelectionContext'
import { isToldInTexts, toDocumentTitle, toPlaceTitle } from './place-title'

/** Names the place where the reader is, and the document after it. */
export function usePlaceTitle(index: DossierIndex): string {
  const selection = useSelection()
  const language = useLanguage()
  const { data: texts } = useDossier(index, isToldInTexts(selection))
  const title = toPlaceTitle(index, texts, selection, language)
  const documentTitle = toDocumentTitle(index, title, selection, language)
  useEffect(() => {
    document.title = documentTitle
  }, [documentTitle])
  return title
}
