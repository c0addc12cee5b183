import styles from './Hint.module.css'
import { Popover } from './Popover'

interface HintProps {
  readonly label: string
  /** Heads the explanation. */
  readonly title: string
  readonly text: string
}

/** A word that opens an explanation beside it. */
export function Hint({ label, title, text }: HintProps) {
  return (
    <Popover label={label} name={title} className={styles.hint}>
      {() => (
        <div className={styles.panel}>
          <p className={styles.title}>{title}</p>
          <p>{text}</p>
        </div>
      )}
    </Popover>
  )
}
