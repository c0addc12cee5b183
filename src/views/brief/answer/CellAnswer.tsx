import { absenceMessages } from '../../../language/messages/absence-messages'
import { useMessages } from '../../../language/LanguageContext'
import { BriefLink } from '../../../links/BriefLink'
import type { PassageIntents } from '../../../passages/drawings/PassageItem'
import { PassageSource } from '../../../passages/drawings/PassageSource'
import { QuotedWords } from '../../../passages/drawings/QuotedWords'
import { NoStance } from '../../../passages/open-cell/NoStance'
import type { TopicGroup } from '../../../passages/open-cell/open-cell-model'
import type { CellAnswer as CellAnswerModel } from '../brief'
import { answerMessages } from '../kinds/answer-messages'
import styles from './Answer.module.css'
import { FullPassage } from './FullPassage'
import { StanceLine } from './StanceLine'
import { StanceGroups } from '../sections/StanceGroups'

interface CellAnswerProps {
  readonly cell: CellAnswerModel
  readonly intents: PassageIntents
}

/** The latest stance, or those on each topic, with its sentence. A single passage is shown in full. */
export function CellAnswer({ cell, intents }: CellAnswerProps) {
  const { cellAnswer } = useMessages(answerMessages)
  const { silence } = useMessages(absenceMessages)
  const { groups, single } = cell
  if (groups.length === 0)
    return (
      <>
        <div className={styles.silence}>
          <NoStance cell={cell} />
          {cell.ofGroups !== null && !cell.isLater && <p>{silence}</p>}
        </div>
        {cell.beside.length > 0 && (
          <div className={styles.beside}>
            <StanceGroups groups={[]} beside={cell.beside} silent={null} />
          </div>
        )}
      </>
    )
  if (single !== null) return <FullPassage passage={single} intents={intents} />
  return (
    <section aria-label={cellAnswer} className={styles.topics}>
      {groups.map((group) => (
        <Topic key={group.topic} group={group} />
      ))}
    </section>
  )
}

function Topic({ group }: { readonly group: TopicGroup }) {
  const { statementPage } = useMessages(answerMessages)
  const { name, latest, isShown, leftOut } = group
  return (
    <div className={styles.topic}>
      {name !== null && <h3 className={styles.name}>{name}</h3>}
      {isShown ? (
        <>
          <StanceLine passage={latest} />
          <QuotedWords passage={latest} />
          <PassageSource details={latest} where={latest.where} />
          <BriefLink page="statements" id={latest.id}>
            {statementPage}
          </BriefLink>
        </>
      ) : (
        <p>{leftOut}</p>
      )}
    </div>
  )
}
