import { useLanguage } from '../../language/LanguageContext'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import type { Dossier } from '../../model/dossier'
import { isAsking } from '../../selection/select-statements'
import type { Selection } from '../../selection/selection'
import { useWidth } from '../../ui/use-width'
import { useGuideSelection } from './use-guide-selection'

interface QuestionListProps {
  readonly dossier: Dossier
  /** The link of the question that is being answered. */
  readonly current?: string | undefined
}

/**
 * The starting questions, each a deep link. On a phone, and among the articles, it leads straight to
 * the sentences.
 */
export function QuestionList({ dossier, current }: QuestionListProps) {
  const language = useLanguage()
  const isNarrow = useWidth() === 'narrow'
  const { view } = useSelection()
  const toSelection = useGuideSelection(dossier)
  const toAnswer = (link: string): Selection => {
    const asked = toSelection(link)
    const isBoard = asked.view === 'board' && isAsking(asked)
    return isBoard && (isNarrow || view === 'articles') ? { ...asked, view: 'articles' } : asked
  }
  return dossier.guide.questions.map(({ question, link }) => (
    <li key={link}>
      <SelectionLink to={toAnswer(link)} current={link === current ? 'true' : undefined}>
        {question[language]}
      </SelectionLink>
    </li>
  ))
}
