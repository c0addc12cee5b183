import { absenceMessages } from '../../language/messages/absence-messages'
import { actMessages } from '../../language/messages/act-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { lowerFirst } from '../../language/lower-first'
import { passagesMessages } from '../../passages/passages-messages'
import { toAbsence } from '../../passages/words/absence-words'
import { BriefLink } from '../../links/BriefLink'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import { CellTopics } from './CellTopics'
import { CellVoicesView } from './CellVoicesView'
import { openCellMessages } from './open-cell-messages'
import type { OpenCellModel } from './open-cell-model'
import { TopicPassages, type PointedPassages } from './TopicPassages'
import styles from './OpenCellBody.module.css'

export interface OpenCellBodyProps extends PointedPassages {
  readonly model: OpenCellModel
}

export function OpenCellBody({ model, ...intents }: OpenCellBodyProps) {
  const { actor, groups, topics, voices } = model
  return (
    <div className={styles.body}>
      {(topics.length > 0 || voices.size > 1) && (
        <div className={styles.about}>
          <CellTopics model={model} />
          <CellVoicesView actor={actor} voices={voices} />
        </div>
      )}
      {groups.length === 0 && <None model={model} />}
      {groups.map((group) => (
        <TopicPassages
          key={group.topic}
          group={group}
          isOneOfMany={groups.length > 1}
          {...intents}
        />
      ))}
      <Onward model={model} />
    </div>
  )
}

function Onward({ model: { actor, commitment, cell } }: { readonly model: OpenCellModel }) {
  const messages = useMessages(openCellMessages)
  const language = useLanguage()
  return (
    <p className={styles.onward}>
      {messages.briefs}{' '}
      <BriefLink page="actors" id={cell.actor}>
        {actor}
      </BriefLink>
      {', '}
      <BriefLink page="commitments" id={cell.commitment}>
        {lowerFirst(commitment, language)}
      </BriefLink>
    </p>
  )
}

function None({ model }: { readonly model: OpenCellModel }) {
  const { cell } = useMessages(passagesMessages)
  const { silence } = useMessages(absenceMessages)
  const { showInherited } = useMessages(actMessages)
  const selection = useSelection()
  const absence = toAbsence(model, useLanguage())
  return (
    <p className={styles.none}>
      {absence ?? (
        <>
          {cell.notMentioned} <strong>{silence}</strong>
        </>
      )}{' '}
      {model.ofGroups !== null && (
        <SelectionLink to={{ ...selection, inherit: true }}>{showInherited}</SelectionLink>
      )}
    </p>
  )
}
