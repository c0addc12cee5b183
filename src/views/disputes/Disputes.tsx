import { actMessages } from '../../language/messages/act-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { toStanceWords } from '../../passages/words/stance-words'
import { OpenReading } from '../../passages/drawings/OpenReading'
import { toPlaceName } from '../../selection/pages'
import { toPlace } from '../../selection/places'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import answer from '../../ui/Answer.module.css'
import button from '../../ui/Button.module.css'
import { StanceMark } from '../../ui/marks/StanceMark'
import styles from './Disputes.module.css'
import { disputesMessages } from './disputes-messages'
import type { DisputeModel, DisputesModel, SideModel } from './disputes-model'

interface DisputesProps {
  readonly model: DisputesModel
  readonly onClearAll: () => void
}

/** All disputes that pass the filters, by kind. */
export function Disputes({ model, onClearAll }: DisputesProps) {
  const messages = useMessages(disputesMessages)
  const language = useLanguage()
  const { clearFilters } = useMessages(actMessages)
  return (
    <article>
      <h2 className={answer.title}>{toPlaceName('disputes')[language]}</h2>
      <p className={answer.lead}>{messages.lead}</p>
      {model.count === 0 && (
        <p className={styles.none}>
          <strong>{messages.none}</strong> {messages.noneAdvice}{' '}
          <button type="button" className={button.link} onClick={onClearAll}>
            {clearFilters}
          </button>
        </p>
      )}
      {model.groups.map(({ kind, disputes }) => (
        <section key={kind} aria-labelledby={`kind-${kind}`} className={styles.group}>
          <h3 id={`kind-${kind}`} className={styles.kind}>
            {messages.kinds[kind]} <span className={styles.count}>{disputes.length}</span>
          </h3>
          <p className={styles.definition}>{messages.definitions[kind]}</p>
          <ul>
            {disputes.map((dispute) => (
              <Dispute key={dispute.id} dispute={dispute} />
            ))}
          </ul>
        </section>
      ))}
      {model.count > 0 && model.filteredOut > 0 && (
        <p className={styles.definition}>{messages.filteredOut(model.filteredOut)}</p>
      )}
    </article>
  )
}

function Dispute({ dispute }: { readonly dispute: DisputeModel }) {
  const { openSide } = useMessages(disputesMessages)
  const selection = useSelection()
  return (
    <li className={styles.dispute}>
      <h4 className={styles.question}>
        <SelectionLink to={toPlace(selection, 'disputes', dispute.id)}>
          {dispute.question}
        </SelectionLink>
      </h4>
      <ul className={styles.sides}>
        {dispute.sides.map((side) => (
          <li key={side.label} className={styles.side}>
            <span>{side.label}</span>{' '}
            {side.isOpen && (
              <span title={openSide}>
                <OpenReading reading="open" />
              </span>
            )}{' '}
            <Weight side={side} />
          </li>
        ))}
      </ul>
    </li>
  )
}

/** A side's stances, and its number of statements and other passages. */
function Weight({ side: { counted, stances, evidence } }: { readonly side: SideModel }) {
  const language = useLanguage()
  const messages = useMessages(disputesMessages)
  return (
    <span className={styles.weight}>
      {stances.map(({ stance, reading }) => (
        <span key={`${stance.id} ${reading}`} className={styles.stance}>
          <StanceMark mark={stance.mark} hue={stance.hue} isOpen={reading === 'open'} size={12} />{' '}
          {toStanceWords(stance, reading, language)}
        </span>
      ))}
      {counted !== null && <span>{counted}</span>}
      {evidence.length > 0 && <span>{messages.evidence(evidence.length)}</span>}
    </span>
  )
}
