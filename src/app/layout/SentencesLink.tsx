import { countMessages } from '../../language/messages/count-messages'
import { useMessages } from '../../language/LanguageContext'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import { countSentences } from '../../model/count'
import { toPlace } from '../../selection/places'
import { isAsking, selectStatements } from '../../selection/select-statements'
import { useHeads } from '../StagesContext'
import { sentencesLinkMessages } from './sentences-link-messages'
import styles from './SentencesLink.module.css'

/** On a phone, from matrix or timeline to the sentences that answer what is asked. */
export function SentencesLink() {
  const { read } = useMessages(sentencesLinkMessages)
  const { sentences } = useMessages(countMessages)
  const selection = useSelection()
  const { matching } = useHeads()
  const { cell, at, embed } = selection
  if (!isAsking(selection) || cell !== null || at !== null || embed) return null
  const count = countSentences(selectStatements(matching, selection))
  if (count === 0) return null
  return (
    <p className={styles.bar}>
      <SelectionLink to={toPlace(selection, 'articles')}>
        {read(sentences(count), count)}
      </SelectionLink>
    </p>
  )
}
