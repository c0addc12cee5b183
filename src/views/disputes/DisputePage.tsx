import { useId } from 'react'
import { useMessages } from '../../language/LanguageContext'
import type { StatementId } from '../../model/dossier'
import { EvidenceItem } from '../../passages/drawings/EvidenceItem'
import { OpenReading } from '../../passages/drawings/OpenReading'
import { PassageListView } from '../../passages/drawings/PassageListView'
import { toPlace } from '../../selection/places'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import styles from './DisputePage.module.css'
import { disputesMessages } from './disputes-messages'
import type { DisputeModel, SideModel } from './disputes-model'

interface DisputePageProps {
  /** Null if it is no dispute yet on the selected day. */
  readonly dispute: DisputeModel | null
  readonly passing: ReadonlySet<StatementId>
}

/** One dispute in full, its sides next to each other. */
export function DisputePage({ dispute, passing }: DisputePageProps) {
  const messages = useMessages(disputesMessages)
  const selection = useSelection()
  const back = (
    <p className={styles.back}>
      <SelectionLink to={toPlace(selection, 'disputes')}>{messages.all}</SelectionLink>
    </p>
  )
  if (dispute === null) {
    return (
      <article>
        {back}
        <p>{messages.unknown}</p>
      </article>
    )
  }
  return (
    <article>
      {back}
      <h2 className={styles.question}>{dispute.question}</h2>
      <p className={styles.kind}>
        <strong>{messages.kind[dispute.kind]}.</strong> {messages.definitions[dispute.kind]}
      </p>
      {dispute.note !== null && <p className={styles.note}>{dispute.note}</p>}
      <div className={styles.sides}>
        {dispute.sides.map((side) => (
          <Side key={side.label} side={side} passing={passing} />
        ))}
      </div>
    </article>
  )
}

interface SideProps {
  readonly side: SideModel
  readonly passing: ReadonlySet<StatementId>
}

function Side({ side, passing }: SideProps) {
  const { label, counted, isOpen, passages, evidence } = side
  const messages = useMessages(disputesMessages)
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.side}>
      <h3 id={id} className={styles.label}>
        {label} {isOpen && <OpenReading reading="open" />}
      </h3>
      {isOpen && <p className={styles.fact}>{messages.openSide}</p>}
      {counted !== null && <p className={styles.fact}>{counted}</p>}
      {passages.length + evidence.length === 0 && (
        <p className={styles.gone}>{messages.sideGone}</p>
      )}
      {evidence.length > 0 && (
        <ul>
          {evidence.map((one) => (
            <EvidenceItem key={one.key} evidence={one} />
          ))}
        </ul>
      )}
      {passages.length > 0 && (
        <PassageListView passages={passages} heading="both" passing={passing} />
      )}
    </section>
  )
}
