import type { ComponentType, ReactNode } from 'react'
import type { Intents } from '../../selection/selection-store'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { toDigits } from '../../language/digits'
import { toCountWords } from '../../language/messages/count-messages'
import button from '../../ui/Button.module.css'
import { Only } from '../../ui/Only'
import { Popover } from '../../ui/Popover'
import { StanceMark } from '../../ui/marks/StanceMark'
import styles from './Filters.module.css'
import type { FiltersModel, LegendStance } from './filters-model'
import { filtersMessages } from './filters-messages'
import type { FilterPanelProps } from './FilterPanel'
import type { Chip } from './to-chips'

/**
 * What folds away behind one button: nothing, the filters, or the legend too, which only views with
 * marks need in sight.
 */
export type Fold = 'nothing' | 'filters' | 'legend'

export interface Folding {
  readonly what: Fold
  /** Else it is for a narrow window, should it be one. */
  readonly isKnown: boolean
}

interface FiltersProps {
  readonly model: FiltersModel
  readonly fold: Folding
  /** The starting question that these filters answer, if the page is too narrow to show it below. */
  readonly question: ReactNode
  /** Chooses the values of one filter. */
  readonly Panel: ComponentType<FilterPanelProps>
  /** Chooses the day to travel to. */
  readonly asOfPanel: ReactNode
  /** Explains the signs. */
  readonly keyPanel: ReactNode
  /** Chooses the voice, if one country is selected. */
  readonly voiceSwitch: ReactNode
  readonly intents: Pick<
    Intents,
    'toggleFilter' | 'setFilter' | 'setPeriod' | 'clearFilter' | 'travelTo' | 'search' | 'clearAll'
  >
}

export function Filters({
  model,
  fold: { what: fold, isKnown },
  question,
  keyPanel,
  voiceSwitch,
  ...rest
}: FiltersProps) {
  const messages = useMessages(filtersMessages)
  const { chips, totals } = model
  const { intents } = rest
  const legend = (
    <div className={styles.legend}>
      <Popover
        className={button.quiet}
        label={<FilterLabel text={messages.key.label} />}
        name={messages.key.name}
      >
        {() => keyPanel}
      </Popover>
      <Legend legend={model.legend} onToggle={(id) => intents.toggleFilter('stance', id)} />
    </div>
  )
  const clearAll = <ClearAll isClear={chips.length === 0} onClearAll={intents.clearAll} />
  return (
    <section aria-label={messages.bar} className={styles.filters}>
      {question}
      <div className={styles.bar}>
        <div className={styles.buttons}>
          <Only at="unfolded" when={fold === 'nothing'}>
            <FilterButtons model={model} {...rest} />
          </Only>
          <Only at="folding" when={fold !== 'nothing'}>
            <Popover
              label={<FilterLabel text={messages.folded(chips.length)} />}
              name={messages.bar}
            >
              {() => (
                <div className={styles.folded}>
                  <FilterButtons model={model} {...rest} />
                  {clearAll}
                  {fold === 'legend' && legend}
                </div>
              )}
            </Popover>
          </Only>
          <Chips
            chips={chips}
            onRemove={({ filter, id }) => {
              if (filter === 'asOf') intents.travelTo(null)
              else if (filter === 'q') intents.search('')
              else if (id === null || filter === 'time') intents.clearFilter(filter)
              else intents.toggleFilter(filter, id)
            }}
          />
        </div>
        <p
          className={isKnown && fold === 'legend' ? 'visually-hidden' : styles.totals}
          data-fold={fold}
          role="status"
        >
          {messages.count(totals.shown, totals.ofStatements, totals.articles, totals.ofArticles)}
        </p>
        <Only at="unfolded" when={fold === 'nothing'}>
          {clearAll}
        </Only>
      </div>
      {voiceSwitch}
      {fold === 'legend' ? (
        <Only at="aboveNarrow" when={false}>
          {legend}
        </Only>
      ) : (
        legend
      )}
    </section>
  )
}

function FilterButtons({
  model,
  Panel,
  asOfPanel,
  intents,
}: Pick<FiltersProps, 'model' | 'Panel' | 'asOfPanel' | 'intents'>) {
  const { names } = useMessages(filtersMessages)
  return (
    <>
      {[...model.lists, { name: 'time', label: names.time } as const].map(({ name, label }) => (
        <Popover key={name} label={<FilterLabel text={label} />} name={label}>
          {() => <Panel name={name} model={model} intents={intents} />}
        </Popover>
      ))}
      <Popover label={<FilterLabel text={names.asOf} />} name={names.asOf}>
        {() => asOfPanel}
      </Popover>
    </>
  )
}

function ClearAll(props: { readonly isClear: boolean; readonly onClearAll: () => void }) {
  const { clearAll } = useMessages(filtersMessages)
  return (
    <button
      type="button"
      className={button.quiet}
      aria-disabled={props.isClear}
      onClick={() => {
        if (!props.isClear) props.onClearAll()
      }}
    >
      {clearAll}
    </button>
  )
}

function FilterLabel({ text }: { text: string }) {
  return (
    <>
      {text} <span aria-hidden="true">▾</span>
    </>
  )
}

function Chips({ chips, onRemove }: { chips: readonly Chip[]; onRemove: (chip: Chip) => void }) {
  const messages = useMessages(filtersMessages)
  if (chips.length === 0) return null
  return (
    <ul aria-label={messages.chips.label} className={styles.chips}>
      {chips.map((chip) => (
        <li key={`${chip.filter} ${chip.id}`}>
          <button
            type="button"
            className={styles.chip}
            aria-label={messages.chips.remove(chip.filterLabel, chip.label)}
            onClick={({ currentTarget }) => {
              focusNeighbour(currentTarget)
              onRemove(chip)
            }}
          >
            <span className={styles.chipText}>{chip.label}</span> <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Removing a chip moves the focus to the next one, else to the previous one. */
function focusNeighbour(chip: HTMLElement): void {
  const item = chip.parentElement
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling
  neighbour?.querySelector('button')?.focus()
}

function Legend({
  legend,
  onToggle,
}: {
  legend: readonly LegendStance[]
  onToggle: (id: string) => void
}) {
  const messages = useMessages(filtersMessages)
  const language = useLanguage()
  return (
    <div role="group" aria-label={messages.legend} className={styles.stances}>
      {legend.map(({ stance, label, definition, count, chosen }) => (
        <button
          key={stance.id}
          type="button"
          aria-pressed={chosen}
          className={styles.stance}
          title={`${definition ?? ''} ${toCountWords(count, language)}.`.trim()}
          onClick={() => onToggle(stance.id)}
        >
          <StanceMark mark={stance.mark} hue={stance.hue} />
          {label}
          <span className={styles.count} aria-label={toCountWords(count, language)}>
            {toDigits(count.statements, language)}
          </span>
        </button>
      ))}
    </div>
  )
}
