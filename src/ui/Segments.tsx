import styles from './Segments.module.css'

interface SegmentsProps<Id extends string> {
  /** Accessible name of the choice. */
  readonly label: string
  readonly options: readonly {
    readonly id: Id
    readonly name: string
    /** A count as shown, and as read out. */
    readonly count?: { readonly short: string; readonly words: string }
  }[]
  /** Null if none is chosen. */
  readonly chosen: Id | null
  readonly onChoose: (id: Id) => void
}

/** A choice of one among a few visible options. */
export function Segments<Id extends string>({
  label,
  options,
  chosen,
  onChoose,
}: SegmentsProps<Id>) {
  return (
    <div role="group" aria-label={label} className={styles.segments}>
      {options.map(({ id, name, count }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === chosen}
          className={styles.segment}
          onClick={() => onChoose(id)}
        >
          {name}
          {count !== undefined && (
            <span className={styles.count} title={count.words}>
              {' '}
              <span aria-hidden="true">{count.short}</span>
              <span className="visually-hidden">{count.words}</span>
            </span>
          )}
        </button>
      ))}
    </div>
  )
}
