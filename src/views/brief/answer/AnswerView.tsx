import type { ReactNode } from 'react'
import type { Dossier } from '../../../model/dossier'
import { useSelection } from '../../../links/SelectionContext'
import { usePassageIntents } from '../../../passages/drawings/use-passage-intents'
import { SentenceGroups } from '../../../passages/sentences/SentenceGroups'
import { toBrief } from '../../../selection/places'
import { toLink } from '../../../selection/to-link'
import type { Answer } from '../brief'
import styles from './Answer.module.css'
import { CellAnswer } from './CellAnswer'
import { FullPassage } from './FullPassage'

interface AnswerViewProps {
  readonly answer: Answer
  readonly dossier: Dossier
  /** The ways on: after the answer, but before the sentences that it rests on. */
  readonly children: ReactNode
}

/** What the page begins with. */
export function AnswerView({ answer, dossier, children }: AnswerViewProps) {
  const selection = useSelection()
  const intents = usePassageIntents(dossier.statements)
  if (answer.kind === 'question') {
    if (answer.groups.length === 0) return children
    return (
      <div className={styles.sentences}>
        <SentenceGroups model={answer} dossier={dossier} left={null} intents={intents}>
          {children}
        </SentenceGroups>
      </div>
    )
  }
  // The link to copy is that of this page.
  const getLink: typeof intents.getLink = ({ id }) => toLink(toBrief(selection, 'statements', id))
  return (
    <>
      {answer.kind === 'cell' ? (
        <CellAnswer cell={answer.cell} intents={intents} />
      ) : (
        <FullPassage passage={answer.passage} intents={{ ...intents, getLink }} />
      )}
      {children}
    </>
  )
}
