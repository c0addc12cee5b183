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
  const isInTexts = isToldInTexts(selection)
  const texts = useTexts(isInTexts).data
  const title = toPlaceTitle(known, texts?.known, selection, language)
  const documentTitle = toDocumentTitle(everything, texts?.known, title, selection, language)
  useEffect(() => {
    // A page that was written has its title, which is in the texts, before they have loaded.
    if (texts !== undefined || !isInTexts) document.title = documentTitle
  }, [documentTitle, texts, isInTexts])
  return title
}
