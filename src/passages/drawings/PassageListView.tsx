import { actMessages } from '../../language/messages/act-messages'
import { useMessages } from '../../language/LanguageContext'
import type { StatementId } from '../../model/dossier'
import { useHover, useSelection } from '../../links/SelectionContext'
import type { Passage, PassageList } from '../passage'
import { LongList } from '../../ui/LongList'
import { PassageItem } from './PassageItem'
import styles from './PassageListView.module.css'
import { usePassageIntents, type Linked } from './use-passage-intents'

interface ListProps {
  /** What else to show with each passage where the list mixes cells. */
  readonly heading?: 'actor' | 'commitment' | 'both'
  /** True where the surroundings already show the stance. */
  readonly isAlone?: boolean
  /** Those that pass the filters, where the list also has others. */
  readonly passing?: ReadonlySet<StatementId>
}

interface PassageListProps extends ListProps {
  readonly passages: readonly Passage[]
}

/** Passages outside an article: reading one in context goes to its article. */
export function PassageListView({ passages, ...rest }: PassageListProps) {
  return <Items items={passages} toPassage={toItself} {...rest} />
}

const toItself = (passage: Passage) => passage

/** The same of thousands. */
export function LongPassageListView({
  passages: { statements, toPassage },
  ...rest
}: ListProps & { readonly passages: PassageList }) {
  return <Items items={statements} toPassage={toPassage} {...rest} />
}

interface ItemsProps<Item> extends ListProps {
  readonly items: readonly Item[]
  readonly toPassage: (item: Item) => Passage
}

function Items<Item extends Linked>({
  items,
  toPassage,
  heading,
  isAlone = false,
  passing,
}: ItemsProps<Item>) {
  const { showAll } = useMessages(actMessages)
  const selection = useSelection()
  const hovered = useHover((hover) => hover.statement)
  const intents = usePassageIntents(items)
  return (
    <LongList
      className={styles.list}
      items={items}
      isSought={({ id }) => id === selection.at}
      showAll={showAll(items.length)}
    >
      {(item) => (
        <PassageItem
          key={item.id}
          passage={toPassage(item)}
          {...(heading !== undefined && { heading })}
          isAlone={isAlone}
          isFilteredOut={passing?.has(item.id) === false}
          isSelected={item.id === selection.at}
          isHovered={item.id === hovered}
          intents={intents}
        />
      )}
    </LongList>
  )
}
