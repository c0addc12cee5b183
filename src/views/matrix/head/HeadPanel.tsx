import type { ReactNode } from 'react'
import { useMessages } from '../../../language/LanguageContext'
import { BriefLink } from '../../../links/BriefLink'
import button from '../../../ui/Button.module.css'
import type { HeadKind } from '../matrix-intents'
import { headMessages } from './head-messages'
import styles from './HeadPanel.module.css'

interface HeadPanelProps {
  readonly kind: HeadKind
  readonly id: string
  readonly name: string
  /** A state has none. */
  readonly definition: string | null
  /** The values of the filter by country or by commitment. */
  readonly chosen: readonly string[]
  readonly onChoose: (ids: readonly string[]) => void
}

const BRIEFS = { country: 'actors', commitment: 'commitments' } as const

/** What the head of a row or of a column opens: what it is, its filter, and its brief. */
export function HeadPanel({ kind, id, name, definition, chosen, onChoose }: HeadPanelProps) {
  const messages = useMessages(headMessages)
  const isAlone = chosen.length === 1
  return (
    <div className={styles.panel}>
      <p className={styles.name}>{name}</p>
      {definition !== null && <p>{definition}</p>}
      <Act onPress={() => onChoose(isAlone ? [] : [id])}>
        {messages[isAlone ? 'all' : 'only'][kind]}
      </Act>
      {chosen.length > 1 && (
        <Act onPress={() => onChoose(chosen.filter((other) => other !== id))}>
          {messages.leaveOut[kind]}
        </Act>
      )}
      <p>
        <BriefLink page={BRIEFS[kind]} id={id}>
          {messages.brief[kind]}
        </BriefLink>
      </p>
    </div>
  )
}

function Act({
  onPress,
  children,
}: {
  readonly onPress: () => void
  readonly children: ReactNode
}) {
  return (
    <button type="button" className={button.bordered} onClick={onPress}>
      {children}
    </button>
  )
}
