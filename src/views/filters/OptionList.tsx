import { useState, type KeyboardEvent } from 'react'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { toCountNumbers, toCountWords, countMessages } from '../../language/messages/count-messages'
import { Flag } from '../../ui/marks/Flag'
import button from '../../ui/Button.module.css'
import styles from './OptionList.module.css'
import { findOptions, type FilterOption, type Preset } from './filters-model'
import { filtersMessages } from './filters-messages'

interface OptionListProps {
  readonly label: string
  readonly options: readonly FilterOption[]
  readonly presets: readonly Preset[]
  readonly onToggle: (id: string) => void
  readonly onChoose: (ids: readonly string[]) => void
}

/** Up to this many values fit at a glance; longer lists get a search box. */
const SEARCH_FROM = 10

export function OptionList({ label, options, presets, onToggle, onChoose }: OptionListProps) {
  const messages = useMessages(filtersMessages)
  const { numbers } = useMessages(countMessages)
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const found = findOptions(options, typed)
  return (
    <>
      {presets.length > 0 && (
        <div role="group" aria-label={messages.presets.label} className={styles.presets}>
          {presets.map((preset) => (
            <button
              key={preset.label}
              type="button"
              className={styles.preset}
              onClick={() => onChoose(preset.actors)}
            >
              {preset.label}
            </button>
          ))}
        </div>
      )}
      {options.length >= SEARCH_FROM && (
        <input
          type="search"
          className={styles.search}
          aria-label={messages.search}
          placeholder={messages.search}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <p className={styles.counted} aria-hidden="true">
        {numbers}
      </p>
      <div role="group" aria-label={label} onKeyDown={moveWithArrows}>
        {found.map((option) => (
          <label
            key={option.id}
            className={styles.option}
            data-without={option.count.statements === 0}
          >
            <input
              type="checkbox"
              checked={option.chosen}
              aria-label={`${option.label}, ${toCountWords(option.count, language)}`}
              onChange={() => onToggle(option.id)}
            />
            {option.flag !== null && <Flag code={option.flag} />}
            <span className={styles.label}>{option.label}</span>
            <span className={styles.count} aria-hidden="true">
              {toCountNumbers(option.count)}
            </span>
          </label>
        ))}
        {found.length === 0 && <p className={styles.nothing}>{messages.nothingFound}</p>}
      </div>
      {options.some((option) => option.chosen) && (
        <button type="button" className={button.link} onClick={() => onChoose([])}>
          {messages.clear(label)}
        </button>
      )}
    </>
  )
}

/** Up and Down move between the checkboxes, as Tab does. */
function moveWithArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input')]
  const next = boxes[boxes.findIndex((box) => box === document.activeElement) + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
