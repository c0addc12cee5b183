import { startTransition, Suspense, use, useEffect, useRef, useState } from 'react'
import { toCountWords } from '../../language/messages/count-messages'
import { actMessages } from '../../language/messages/act-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { lowerFirst } from '../../language/lower-first'
import { toCellName } from '../../language/names'
import { voiceMessages } from '../../language/messages/voice-messages'
import { CellLinks } from '../../passages/drawings/CellLinks'
import { AwaitWordsContext } from '../../passages/drawings/await-words-context'
import { LongPassageListView } from '../../passages/drawings/PassageListView'
import { toPlace } from '../../selection/places'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import { LongList } from '../../ui/LongList'
import { useIsPrinting } from '../../ui/use-is-printing'
import { StanceMark } from '../../ui/marks/StanceMark'
import { scrollWithinPage } from '../../ui/scroll-within-page'
import styles from './ShiftItem.module.css'
import shared from './Shifts.module.css'
import { shiftsMessages } from './shifts-messages'
import type { ShiftEntry, SpellStance } from './shifts-model'

/** So many spells are shown at first, and so many passages drawn while folded. */
const FEW = 12

interface ShiftItemProps {
  readonly shift: ShiftEntry
  readonly isSelected: boolean
  /** Whether few passages are drawn while folded, so that the browser finds words in them. */
  readonly isOneOfFew: boolean
}

/** One shift: its stances in order of time, with the passages folded. */
export function ShiftItem({ shift, isSelected, isOneOfFew }: ShiftItemProps) {
  const messages = useMessages(shiftsMessages)
  const { showAll } = useMessages(actMessages)
  const language = useLanguage()
  const selection = useSelection()
  const item = useRef<HTMLLIElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const isPrinting = useIsPrinting()
  const { cell, actor, commitment, part, spells } = shift
  const name = toCellName(actor, part, language)
  const isShort = isOneOfFew && shift.count.statements <= FEW
  const isDrawn = isOpen || isSelected || isPrinting || isShort
  useEffect(() => {
    if (isSelected && item.current !== null) scrollWithinPage(item.current, { block: 'start' })
  }, [isSelected])
  return (
    <li ref={item} className={styles.shift} aria-current={isSelected || undefined}>
      <h3 className={styles.name}>
        <SelectionLink
          to={{ ...toPlace(selection, 'shifts'), cell }}
          label={messages.open(name)}
          current={isSelected ? 'true' : undefined}
        >
          {name}
        </SelectionLink>
      </h3>
      <LongList
        isOrdered
        first={FEW}
        className={styles.spells}
        items={spells}
        showAll={showAll(spells.length)}
      >
        {({ when, stances }) => (
          <li key={when}>
            <p className={styles.when}>{when}</p>
            <ul>
              {stances.map((stance) => (
                <StanceLine key={stance.stance.id} of={stance} />
              ))}
            </ul>
          </li>
        )}
      </LongList>
      <details
        open={isSelected}
        className={styles.quotes}
        onToggle={({ currentTarget }) => startTransition(() => setIsOpen(currentTarget.open))}
      >
        <summary>{messages.quotes(toCountWords(shift.count, language))}</summary>
        {isDrawn && (
          <Suspense fallback={<p>{messages.loading}</p>}>
            <Quotes spells={spells} />
          </Suspense>
        )}
      </details>
      <div className={styles.onward}>
        <CellLinks cell={cell} actor={actor} commitment={commitment} />
      </div>
    </li>
  )
}

function Quotes({ spells }: Pick<ShiftEntry, 'spells'>) {
  const awaitWords = use(AwaitWordsContext)
  awaitWords(spells.flatMap(({ passages }) => passages.statements))
  return spells.map(({ when, passages }) => (
    <div key={when} role="group" aria-label={when} className={styles.spell}>
      <h4 className={styles.when}>{when}</h4>
      <LongPassageListView passages={passages} />
    </div>
  ))
}

function StanceLine({ of: { stance, count, voices } }: { readonly of: SpellStance }) {
  const { names } = useMessages(voiceMessages)
  const language = useLanguage()
  return (
    <li className={styles.stance}>
      <StanceMark mark={stance.mark} hue={stance.hue} />{' '}
      <span className={shared.word} data-hue={stance.hue}>
        {lowerFirst(stance.name[language], language)}
      </span>
      {count.statements > 1 && (
        <span className={styles.times}>, {toCountWords(count, language)}</span>
      )}
      <span className={styles.voices}>{voices.map((voice) => names[voice]).join(', ')}</span>
    </li>
  )
}
