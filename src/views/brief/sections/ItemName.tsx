import { useMessages } from '../../../language/LanguageContext'
import { sourceMessages } from '../../../language/messages/source-messages'
import { LinkOut } from '../../../ui/LinkOut'
import { Flag } from '../../../ui/marks/Flag'
import type { BriefItem } from '../brief'
import styles from './ItemName.module.css'
import { TargetLink } from '../TargetLink'

/** A name with its flag and its aside. */
export function ItemName({ item: { text, to, out, flag, aside } }: { readonly item: BriefItem }) {
  const { leadsTo } = useMessages(sourceMessages)
  return (
    <>
      {flag !== null && (
        <span className={styles.flag}>
          <Flag code={flag} />
        </span>
      )}
      {out !== null && (
        <LinkOut href={out} note={leadsTo(new URL(out).host)} className={styles.link}>
          {text}
        </LinkOut>
      )}
      {out !== null ? null : to === null ? (
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
