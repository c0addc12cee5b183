import type { ItemGroup } from '../brief'
import styles from './ItemGroups.module.css'
import { ItemName } from './ItemName'

interface ItemGroupsProps {
  readonly groups: readonly ItemGroup[]
  readonly layout: 'list' | 'flow'
}

export function ItemGroups({ groups, layout }: ItemGroupsProps) {
  return groups.map(({ title, items, note }) => (
    <div key={`${title ?? ''} ${note ?? ''}`} className={styles.group}>
      {title !== null && <h4 className={styles.title}>{title}</h4>}
      <ul className={styles[layout]}>
        {items.map((item) => (
          <li key={`${item.text} ${item.source ?? ''}`}>
            <ItemName item={item} />
            {item.source !== null && <p className={styles.note}>{item.source}</p>}
          </li>
        ))}
      </ul>
      {note !== null && <p className={styles.note}>{note}</p>}
    </div>
  ))
}
