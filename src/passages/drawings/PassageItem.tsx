import { useLanguage, useMessages } from '../../language/LanguageContext'
import { lowerFirst } from '../../language/lower-first'
import { toCellName } from '../../language/names'
import type { StatementId } from '../../model/dossier'
import { toPlace } from '../../selection/places'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import { StanceMark } from '../../ui/marks/StanceMark'
import { DisputedLinks } from './DisputedLinks'
import { OpenReading } from './OpenReading'
import { PassageActs, type PassageActIntents } from './PassageActs'
import { PassageFacts } from './PassageFacts'
import { PassageSource } from './PassageSource'
import styles from './PassageItem.module.css'
import { FoldedRendering, QuotedWords } from './QuotedWords'
import { passagesMessages } from '../passages-messages'
import type { Passage } from '../passage'

export interface PassageIntents extends PassageActIntents {
  readonly onHover: (statement: StatementId | null) => void
}

interface PassageItemProps {
  readonly passage: Passage
  /** What else to show where the list mixes cells. */
  readonly heading?: 'actor' | 'commitment' | 'both'
  /** The panel's header already shows the stance. */
  readonly isAlone: boolean
  readonly isFilteredOut: boolean
  readonly isSelected: boolean
  readonly isHovered: boolean
  readonly intents: PassageIntents
}

/** One passage with everything known about it. */
export function PassageItem({
  passage,
  heading,
  isAlone,
  isFilteredOut,
  ...rest
}: PassageItemProps) {
  const { isSelected, isHovered, intents } = rest
  return (
    <li
      className={styles.passage}
      aria-current={isSelected || undefined}
      data-passage={passage.id}
      data-hovered={isHovered || undefined}
      data-filtered-out={isFilteredOut || undefined}
      onPointerEnter={() => intents.onHover(passage.id)}
      onPointerLeave={() => intents.onHover(null)}
    >
      {heading !== undefined && <Heading passage={passage} names={heading} />}
      {(!isAlone || passage.reading === 'open') && (
        <StanceLine passage={passage} isAlone={isAlone} isFilteredOut={isFilteredOut} />
      )}
      <PassageSource details={passage} where={passage.where} />
      <QuotedWords passage={passage} />
      <PassageFacts details={passage} />
      <FoldedRendering passage={passage} />
      <DisputedLinks disputes={passage.disputes} />
      <PassageActs passage={passage} intents={intents} />
    </li>
  )
}

/** Links to the passage's cell. */
function Heading({ passage, names }: { passage: Passage; names: 'actor' | 'commitment' | 'both' }) {
  const language = useLanguage()
  const selection = useSelection()
  const words = {
    actor: passage.who,
    commitment: passage.commitment,
    both: toCellName(passage.who, passage.commitment, language),
  }
  return (
    <h4 className={styles.heading}>
      <SelectionLink to={{ ...toPlace(selection, 'board'), cell: passage.cell }}>
        {words[names]}
      </SelectionLink>
    </h4>
  )
}

/** A lone passage leaves out what is already shown around it. */
function StanceLine({
  passage: { stance, reading, through },
  isAlone,
  isFilteredOut,
}: Pick<PassageItemProps, 'passage' | 'isAlone' | 'isFilteredOut'>) {
  const messages = useMessages(passagesMessages)
  const language = useLanguage()
  return (
    <p className={styles.stance} data-hue={stance.hue}>
      <StanceMark
        mark={stance.mark}
        hue={stance.hue}
        hollow={through !== null}
        isOpen={reading === 'open'}
      />{' '}
      {lowerFirst(stance.name[language], language)} <OpenReading reading={reading} />
      {!isAlone && through !== null && (
        <span className={styles.aside}>{messages.through(through)}</span>
      )}
      {!isAlone && isFilteredOut && <span className={styles.aside}>{messages.filteredOut}</span>}
    </p>
  )
}
