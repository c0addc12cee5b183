import { NO_FILTERS } from '../../filters/filters'
import { toActorNames } from '../../language/names'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import type { Dossier } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import { toPlace } from '../../selection/places'
import styles from './Data.module.css'
import { dataMessages } from './data-messages'
import type { Question } from './question'

interface QuestionAskedProps {
  readonly question: Question
  readonly dossier: Dossier
}

/** The question that the commands ask, and the page's own answer, to compare. */
export function QuestionAsked({ question, dossier }: QuestionAskedProps) {
  const { load } = useMessages(dataMessages)
  const language = useLanguage()
  const selection = useSelection()
  const { commitment, stance, actors } = question
  const filters = { ...NO_FILTERS, commitment: [commitment], stance: [stance] }
  return (
    <p className={styles.prose}>
      {load.asked(
        findById(dossier.stances, stance).name[language],
        findById(dossier.commitments, commitment).name[language],
      )}{' '}
      {load.answer}{' '}
      <SelectionLink to={{ ...toPlace(selection, 'board'), ...filters }}>
        {toActorNames(dossier, actors, language)}
      </SelectionLink>
      .
    </p>
  )
}
