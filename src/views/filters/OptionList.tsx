import { useId, useState, type KeyboardEvent } from 'react'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { toCountNumbers, toCountWords } from '../../language/messages/count-messages'
import { partMessages } from '../../language/messages/part-messages'
import { Flag } from '../../ui/marks/Flag'
import button from '../../ui/Button.module.css'
import styles from './OptionList.module.css'
import type { FilterOption } from './to-options'
import { findOptions, type OptionGroup } from './find-options'
import { filterPanelMessages } from './filter-panel-messages'
import type { Preset } from './to-presets'

interface OptionListProps {
  readonly label: string
  /** Those in which something is found, in order. */
  readonly toGroups: (options: readonly FilterOption[]) => readonly OptionGroup[]
  readonly options: readonly FilterOption[]
  readonly presets: readonly Preset[]
  readonly onToggle: (id: string) => void
  readonly onChoose: (ids: readonly string[]) => void
}

/** Up to this many values fit at a glance; longer lists get a search box. */
const SEARCH_FROM = 10

export function OptionList(props: OptionListProps) {
  const { label, toGroups, options, presets, onToggle, onChoose } = props
  const messages = useMessages(filterPanelMessages)
  const { numbers } = useMessages(partMessages)
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
        {toGroups(found).map((group) => (
          <Group key={group.heading} group={group} onToggle={onToggle} />
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

interface GroupProps extends Pick<OptionListProps, 'onToggle'> {
  readonly group: OptionGroup
}

/** Options under their heading, if they have one. */
function Group({ group: { heading, basis, options }, onToggle }: GroupProps) {
  const id = useId()
  const list = options.map((option) => (
    <Option key={option.id} option={option} onToggle={onToggle} />
  ))
  if (heading === null) return list
  return (
    <div role="group" aria-labelledby={id}>
      <p id={id} className={styles.heading}>
        {heading}
      </p>
      {basis !== null && basis !== '' && <p className={styles.basis}>{basis}</p>}
      {list}
    </div>
  )
}

interface OptionProps extends Pick<OptionListProps, 'onToggle'> {
  readonly option: FilterOption
}

function Option({ option, onToggle }: OptionProps) {
  const language = useLanguage()
  return (
    <label className={styles.option} data-without={option.count.statements === 0}>
      <input
        type="checkbox"
        checked={option.chosen}
        aria-label={`${option.label}, ${toCountWords(option.count, language)}`}
        onChange={() => onToggle(option.id)}
      />
      {option.flag !== null && <Flag code={option.flag} />}
      <span className={styles.label}>{option.label}</span>
      <span className={styles.count} aria-hidden="true">
        {toCountNumbers(option.count, language)}
      </span>
    </label>
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
