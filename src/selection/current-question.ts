/** Which starting question the filters put, however they were set. */
import { toFilters } from '../filters/filters'
import type { Dossier } from '../model/dossier'
import type { StartingQuestion } from '../model/guide'
import { isView } from './pages'
import { DEFAULT_SELECTION, type Selection } from './selection'
import { toSelectionVocabulary } from './selection-vocabulary'
import { parseLink } from './to-link'
import { serializeSelection } from './url-codec'

/** The question whose link asks for the same statements; null if none does, or nothing is asked. */
export function findCurrentQuestion(
  dossier: Dossier,
  selection: Selection,
): StartingQuestion | null {
  const asked = toAsked(selection)
  if (asked === toAsked(DEFAULT_SELECTION)) return null
  const vocabulary = toSelectionVocabulary(dossier)
  const isCurrent = ({ link }: StartingQuestion) => {
    const put = parseLink(link, vocabulary)
    return isView(put.view) && toAsked(put) === asked
  }
  return dossier.guide.questions.find(isCurrent) ?? null
}

/** What decides which statements pass, as text. */
function toAsked(selection: Selection): string {
  const { q, asOf, knownBy, inherit } = selection
  const part = { ...DEFAULT_SELECTION, ...toFilters(selection), q, asOf, knownBy, inherit }
  return serializeSelection(part).search
}
