import { actMessages } from '../../language/messages/act-messages'
import { useMessages } from '../../language/LanguageContext'
import type { StatementId } from '../../model/dossier'
import { useHover, useSelection } from '../../links/SelectionContext'
import type { Passage } from '../passage'
import { LongList } from '../../ui/LongList'
import { PassageItem } from './PassageItem'
import styles from './PassageListView.module.css'
import { usePassageIntents } from './use-passage-intents'

interface PassageListProps {
  readonly passages: readonly Passage[]
  /** What else to show with each passage where the list mixes cells. */
  readonly heading?: 'actor' | 'commitment' | 'both'
  /** True where the surroundings already show the stance. */
  readonly isAlone?: boolean
  /** Those that pass the filters, where the list also has others. */
  readonly passing?: ReadonlySet<StatementId>
}

/** Passages outside an article: reading one in context goes to its article. */
export function PassageListView({ passages, heading, isAlone = false, passing }: PassageListProps) {
  const { showAll } = useMessages(actMessages)
  const selection = useSelection()
  const hovered = useHover((hover) => hover.statement)
  const intents = usePassageIntents(passages)
  return (
    <LongList
      className={styles.list}
      items={passages}
      isSought={({ id }) => id === selection.at}
      showAll={showAll(passages.length)}
    >
      {(passage) => (
        <PassageItem
          key={passage.id}
          passage={passage}
          {...(heading !== undefined && { heading })}
          isAlone={isAlone}
          isFilteredOut={passing?.has(passage.id) === false}
          isSelected={passage.id === selection.at}
          isHovered={passage.id === hovered}
          intents={intents}
        />
      )}
    </LongList>
  )
}
