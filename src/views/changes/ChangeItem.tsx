import { toCountWords } from '../../language/messages/count-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { lowerFirst } from '../../language/lower-first'
import { toCellName } from '../../language/names'
import { toStanceWords } from '../../passages/words/stance-words'
import type { Stance } from '../../model/vocabulary'
import { CellLinks } from '../../passages/drawings/CellLinks'
import type { Passage } from '../../passages/passage'
import { OpenReading } from '../../passages/drawings/OpenReading'
import { PassageListView } from '../../passages/drawings/PassageListView'
import { passagesMessages } from '../../passages/passages-messages'
import { toTellerWords } from '../../passages/words/source-words'
import { toPlace } from '../../selection/places'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import { StanceMark } from '../../ui/marks/StanceMark'
import styles from './ChangeItem.module.css'
import { changesMessages } from './changes-messages'
import type { StanceChange, AttributedStance } from './changes-model'

interface ChangeItemProps {
  readonly change: StanceChange
  /** Labels of the two ends of the comparison. */
  readonly then: string
  readonly now: string
}

/** A change with its passages from before and after. */
export function ChangeItem(props: ChangeItemProps) {
  const { change } = props
  return (
    <li className={styles.change}>
      <h4 className={styles.name}>
        <Name change={change} /> <Stances change={change} />
      </h4>
      <Details {...props} />
    </li>
  )
}

/** The same, with its passages folded behind a summary. */
export function FoldedChange(props: ChangeItemProps) {
  const { change } = props
  return (
    <li className={styles.folded}>
      <details>
        <summary>
          <StanceMark
            mark={change.after.stance.mark}
            hue={change.after.stance.hue}
            isOpen={change.after.reading === 'open'}
          />{' '}
          <Name change={change} />: <StanceName stance={change.after.stance} />{' '}
          <OpenReading reading={change.after.reading} /> <Attribution passage={change.after} />
        </summary>
        <Details {...props} />
      </details>
    </li>
  )
}

function Name({ change }: { readonly change: StanceChange }) {
  const language = useLanguage()
  return <span>{toCellName(change.actor, change.part, language)}</span>
}

function StanceName({ stance }: { readonly stance: Stance }) {
  const language = useLanguage()
  return <span data-hue={stance.hue}>{lowerFirst(stance.name[language], language)}</span>
}

/** Whose words they are, unless they are the actor's own. */
function Attribution({ passage }: { readonly passage: Passage }) {
  const attribution = toTellerWords(passage, useLanguage())
  return attribution === null ? null : <span className={styles.attribution}>({attribution})</span>
}

function Stances({ change: { before, after } }: { readonly change: StanceChange }) {
  const { becomes } = useMessages(changesMessages)
  return (
    <span className={styles.stances}>
      {before !== null && (
        <>
          <StanceMark mark={before.stance.mark} hue={before.stance.hue} />{' '}
          <StanceName stance={before.stance} /> <Attribution passage={before} />{' '}
          <span aria-hidden="true">→</span>
          <span className="visually-hidden">{becomes}</span>{' '}
        </>
      )}
      <StanceMark mark={after.stance.mark} hue={after.stance.hue} />{' '}
      <StanceName stance={after.stance} /> <Attribution passage={after} />
    </span>
  )
}

function Details({ change, then, now }: ChangeItemProps) {
  const messages = useMessages(changesMessages)
  const { seeQuestion } = useMessages(passagesMessages)
  const language = useLanguage()
  const selection = useSelection()
  const { before, after, voices, dispute, stillSaid, beside } = change
  const toWords = ({ stance, reading, attribution, count }: AttributedStance) =>
    [
      toStanceWords(stance, reading, language),
      attribution,
      count.statements > 1 && toCountWords(count, language),
    ]
      .filter((part) => part !== null && part !== false)
      .join(', ')
  return (
    <>
      {dispute !== null && (
        <p className={styles.note}>
          {dispute.note} {seeQuestion}{' '}
          <SelectionLink to={toPlace(selection, 'disputes', dispute.id)}>
            {dispute.question}
          </SelectionLink>
        </p>
      )}
      {voices !== null && (
        <p className={styles.note}>
          {messages.voiceChanged(messages.voices[voices.before], messages.voices[voices.after])}
        </p>
      )}
      {stillSaid.length > 0 && (
        <p className={styles.note}>{messages.stillSaid(stillSaid.map(toWords))}</p>
      )}
      {beside.length > 0 && <p className={styles.note}>{messages.beside(beside.map(toWords))}</p>}
      <div className={styles.sides}>
        {before !== null && <Side label={then} passage={before} />}
        <Side label={now} passage={after} />
      </div>
      <div className={styles.onward}>
        <CellLinks cell={change.cell} actor={change.actor} commitment={change.commitment} />
      </div>
    </>
  )
}

function Side({ label, passage }: { readonly label: string; readonly passage: Passage }) {
  return (
    <div role="group" aria-label={label} className={styles.side}>
      <p className={styles.label}>{label}</p>
      <PassageListView passages={[passage]} />
    </div>
  )
}
