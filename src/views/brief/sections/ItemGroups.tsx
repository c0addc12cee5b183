import { useMessages } from '../../../language/LanguageContext'
import { actMessages } from '../../../language/messages/act-messages'
import { LongList } from '../../../ui/LongList'
import type { ItemGroup } from '../brief'
import styles from './ItemGroups.module.css'
import { ItemName } from './ItemName'

interface ItemGroupsProps {
  readonly groups: readonly ItemGroup[]
  readonly layout: 'list' | 'flow'
}

export function ItemGroups({ groups, layout }: ItemGroupsProps) {
  const { showAll } = useMessages(actMessages)
  return groups.map(({ title, items, note }) => (
    <div key={`${title ?? ''} ${note ?? ''}`} className={styles.group}>
      {title !== null && <h4 className={styles.title}>{title}</h4>}
      <LongList className={styles[layout]} items={items} showAll={showAll(items.length)}>
        {(item) => (
          <li key={`${item.text} ${item.source ?? ''}`}>
            <ItemName item={item} />
            {item.source !== null && <p className={styles.note}>{item.source}</p>}
          </li>
        )}
      </LongList>
      {note !== null && <p className={styles.note}>{note}</p>}
    </div>
  ))
}
