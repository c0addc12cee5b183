import type { ReactNode } from 'react'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { lowerFirst } from '../../language/lower-first'
import { BriefLink } from '../../links/BriefLink'
import { CellTopics } from './CellTopics'
import { CellVoicesView } from './CellVoicesView'
import { NoStance } from '../../passages/open-cell/NoStance'
import { openCellMessages } from '../../passages/open-cell/open-cell-messages'
import type { OpenCellModel } from '../../passages/open-cell/open-cell-model'
import { TopicPassages, type PointedPassages } from '../../passages/open-cell/TopicPassages'
import styles from './OpenCellBody.module.css'

export interface OpenCellBodyProps extends PointedPassages {
  readonly model: OpenCellModel
  /** What stands beside the cell if it is empty. */
  readonly beside: ReactNode
}

export function OpenCellBody({ model, beside, ...intents }: OpenCellBodyProps) {
  const { actor, groups, topics, voices } = model
  return (
    <div className={styles.body}>
      {(topics.length > 0 || voices.size > 1) && (
        <div className={styles.about}>
          <CellTopics model={model} />
          <CellVoicesView actor={actor} voices={voices} />
        </div>
      )}
      {groups.length === 0 && (
        <div className={styles.none}>
          <NoStance cell={model} />
          {beside}
        </div>
      )}
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
