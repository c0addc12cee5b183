import { QuotedWords } from '../../../passages/drawings/QuotedWords'
import { Flag } from '../../../ui/marks/Flag'
import { AbsenceMark, StanceMark } from '../../../ui/marks/StanceMark'
import type { ItemGroup, StanceGroup, StanceRow } from '../brief'
import { ItemName } from './ItemName'
import styles from './StanceGroups.module.css'
import { TargetLink } from '../TargetLink'

interface StanceGroupsProps {
  readonly groups: readonly StanceGroup[]
  readonly beside: readonly StanceGroup[]
  readonly silent: ItemGroup | null
}

/** Who stands where; each row links to its cell. */
export function StanceGroups({ groups, beside, silent }: StanceGroupsProps) {
  return (
    <div className={styles.groups}>
      {[...groups, ...beside].map(({ key, title, titleTo, rows }) => (
        <div key={key} className={styles.group}>
          <h4 className={styles.title}>
            {titleTo === null ? title : <TargetLink to={titleTo}>{title}</TargetLink>}
          </h4>
          <ul>
            {rows.map((row) => (
              <Row key={row.key} row={row} />
            ))}
          </ul>
        </div>
      ))}
      {silent !== null && (
        <div className={styles.group}>
          <h4 className={styles.title}>
            <span className={styles.point} aria-hidden="true" />
            {silent.title}
          </h4>
          <ul className={styles.silent}>
            {silent.items.map((item) => (
              <li key={item.text}>
                <ItemName item={item} />
              </li>
            ))}
          </ul>
          {silent.note !== null && <p className={styles.details}>{silent.note}</p>}
        </div>
      )}
    </div>
  )
}

function Row({ row }: { readonly row: StanceRow }) {
  const { name, topic, flag, stance, isOpen, word, details, passage, to } = row
  return (
    <li className={styles.row}>
      {stance === null ? (
        <AbsenceMark />
      ) : (
        <StanceMark mark={stance.mark} hue={stance.hue} isOpen={isOpen} size={15} />
      )}
      <span className={styles.name}>
        {flag !== null && <Flag code={flag} />}{' '}
        <TargetLink to={to}>
          {name}
          {topic !== null && <span className={styles.topic}> · {topic}</span>}
        </TargetLink>{' '}
        <span className={styles.word} data-hue={stance?.hue}>
          {word}
        </span>
      </span>
      <span className={styles.details}>{details}</span>
      {passage !== null && (
        <div className={styles.passage} data-passage={passage.id}>
          <QuotedWords passage={passage} />
        </div>
      )}
    </li>
  )
}
