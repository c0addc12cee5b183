import type { ReactNode } from 'react'
import type { Intents } from '../../selection/selection-store'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { toCountWords } from '../../language/messages/count-messages'
import button from '../../ui/Button.module.css'
import { Popover } from '../../ui/Popover'
import { StanceMark } from '../../ui/marks/StanceMark'
import styles from './Filters.module.css'
import type { FiltersModel, LegendStance } from './filters-model'
import { filtersMessages } from './filters-messages'
import { OptionList } from './OptionList'
import { PeriodForm } from './PeriodForm'
import type { Chip } from './to-chips'

interface FiltersProps {
  readonly model: FiltersModel
  /** Chooses the day to travel to. */
  readonly asOfPanel: ReactNode
  /** Chooses the voice, if one country is selected. */
  readonly voiceSwitch: ReactNode
  readonly intents: Pick<
    Intents,
    'toggleFilter' | 'setFilter' | 'setPeriod' | 'clearFilter' | 'travelTo' | 'search' | 'clearAll'
  >
}

export function Filters({ model, asOfPanel, voiceSwitch, intents }: FiltersProps) {
  const messages = useMessages(filtersMessages)
  const { totals, chips } = model
  return (
    <section aria-label={messages.bar} className={styles.filters}>
      <div className={styles.bar}>
        <div className={styles.buttons}>
          {model.lists.map((list) => (
            <Popover key={list.name} label={<FilterLabel text={list.label} />} name={list.label}>
              {() => (
                <OptionList
                  options={list.options}
                  presets={list.name === 'country' ? model.presets : []}
                  label={list.label}
                  onToggle={(id) => intents.toggleFilter(list.name, id)}
                  onChoose={(ids) => intents.setFilter(list.name, ids)}
                />
              )}
            </Popover>
          ))}
          <Popover label={<FilterLabel text={messages.names.time} />} name={messages.names.time}>
            {() => <PeriodForm period={model.time} onChoose={intents.setPeriod} />}
          </Popover>
          <Popover label={<FilterLabel text={messages.names.asOf} />} name={messages.names.asOf}>
            {() => asOfPanel}
          </Popover>
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
        <p className={styles.totals} role="status">
          {messages.count(totals.shown, totals.ofStatements, totals.articles, totals.ofArticles)}
        </p>
        <button
          type="button"
          className={button.quiet}
          aria-disabled={chips.length === 0}
          onClick={() => {
            if (chips.length > 0) intents.clearAll()
          }}
        >
          {messages.clearAll}
        </button>
      </div>
      {voiceSwitch}
      <Legend legend={model.legend} onToggle={(id) => intents.toggleFilter('stance', id)} />
    </section>
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
    <div role="group" aria-label={messages.legend} className={styles.legend}>
      {legend.map(({ stance, label, definition, count, chosen }) => (
        <button
          key={stance.id}
          type="button"
          aria-pressed={chosen}
          className={styles.stance}
          title={`${definition} ${toCountWords(count, language)}.`}
          onClick={() => onToggle(stance.id)}
        >
          <StanceMark mark={stance.mark} hue={stance.hue} />
          {label}
          <span className={styles.count} aria-label={toCountWords(count, language)}>
            {count.statements}
          </span>
        </button>
      ))}
      <span className={styles.noStance}>
        <span aria-hidden="true" className={styles.faintPoint} />
        {messages.noStance}
      </span>
    </div>
  )
}
