import { useLanguage, useMessages } from '../../language/LanguageContext'
import { VIEW_NAMES } from '../../selection/pages'
import { appMessages } from '../app-messages'

export type PaneName = 'matrix' | 'timeline' | 'reader'

/** What the panes are called, in the reader's language. */
export function usePaneNames(): Readonly<Record<PaneName, string>> {
  const { reader } = useMessages(appMessages).panes
  const { matrix, timeline } = VIEW_NAMES
  const language = useLanguage()
  return { matrix: matrix[language], timeline: timeline[language], reader }
}
