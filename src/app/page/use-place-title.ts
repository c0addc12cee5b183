import { useEffect } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import { useSelection } from '../../links/SelectionContext'
import { isToldInTexts, toDocumentTitle, toPlaceTitle } from '../../export/place-title'
import { useHeads, useTexts } from '../StagesContext'

/** The title of the page, as far as known on the selected day. Also sets `document.title`. */
export function usePlaceTitle(): string {
  const selection = useSelection()
  const language = useLanguage()
  const { everything, known } = useHeads()
  const texts = useTexts(isToldInTexts(selection)).data
  const title = toPlaceTitle(known, texts?.known, selection, language)
  const documentTitle = toDocumentTitle(everything, title, selection, language)
  useEffect(() => {
    document.title = documentTitle
  }, [documentTitle])
  return title
}
