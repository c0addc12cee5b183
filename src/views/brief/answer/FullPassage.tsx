import { PassageItem, type PassageIntents } from '../../../passages/drawings/PassageItem'
import type { Passage } from '../../../passages/passage'
import styles from './Answer.module.css'
import { StanceLine } from './StanceLine'

interface FullPassageProps {
  readonly passage: Passage
  readonly intents: PassageIntents
}

/** The stance, then its passage with all that is known of it. */
export function FullPassage({ passage, intents }: FullPassageProps) {
  return (
    <div className={styles.full}>
      <StanceLine passage={passage} />
      <ul className={styles.passage}>
        <PassageItem
          passage={passage}
          isAlone
          isFilteredOut={false}
          isSelected={false}
          isHovered={false}
          intents={intents}
        />
      </ul>
    </div>
  )
}
