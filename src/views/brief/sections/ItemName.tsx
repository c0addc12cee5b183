import { Flag } from '../../../ui/marks/Flag'
import type { BriefItem } from '../brief'
import styles from './ItemName.module.css'
import { TargetLink } from '../TargetLink'

/** A name with its flag and its aside. */
export function ItemName({ item: { text, to, flag, aside } }: { readonly item: BriefItem }) {
  return (
    <>
      {flag !== null && (
        <span className={styles.flag}>
          <Flag code={flag} />
        </span>
      )}
      {to === null ? (
        <span>{text}</span>
      ) : (
        <TargetLink to={to} className={styles.link}>
          {text}
        </TargetLink>
      )}
      {aside !== null && <span className={styles.aside}> {aside}</span>}
    </>
  )
}
