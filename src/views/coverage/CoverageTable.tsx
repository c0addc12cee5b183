import type { ReactNode } from 'react'
import { toDigits } from '../../language/digits'
import { FILTERS } from '../../filters/filters'
import { countMessages, toCountWords } from '../../language/messages/count-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { readingMessages } from '../../language/messages/reading-messages'
import { VOICES } from '../../model/vocabulary'
import type { Count } from '../../model/count'
import { toBrief, toPlace } from '../../selection/places'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import { Flag } from '../../ui/marks/Flag'
import { coverageMessages } from './coverage-messages'
import type { CoverageRow, CoverageSection } from './coverage-model'
import { OneSentence } from './OneSentence'
import { ArticlesWithoutStance } from './ArticlesWithoutStance'
import styles from './CoverageTable.module.css'

const COLUMNS = [
  'named',
  'speaking',
  'withoutStance',
  'own',
  'reported',
  'narrator',
  'open',
  'commitments',
  'one',
] as const

export function CoverageTable({ sections }: { readonly sections: readonly CoverageSection[] }) {
  const { columns, table } = useMessages(coverageMessages)
  const language = useLanguage()
  const { names } = useMessages(readingMessages)
  return (
    <div className={styles.scroller}>
      <table aria-label={table} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{FILTERS.country.name[language]}</th>
            {COLUMNS.map((column) => (
              <ColumnName key={column} name={names.open} {...columns[column]} />
            ))}
          </tr>
        </thead>
        {sections.map(({ id, title, rows }) => (
          <tbody key={id}>
            <Band id={id} title={title} />
            {rows.map((row) => (
              <Row key={row.actor} row={row} isState={id === 'state'} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

/** For unnamed bearers, the first column counts articles that speak of them, not that name them. */
function Band({ id, title }: Pick<CoverageSection, 'id' | 'title'>) {
  const { columns, spokenOf } = useMessages(coverageMessages)
  const isNamed = id !== 'unnamed'
  return (
    <tr>
      <th
        scope="rowgroup"
        colSpan={isNamed ? COLUMNS.length + 1 : undefined}
        className={styles.band}
      >
        <span>{title}</span>
      </th>
      {!isNamed && <ColumnName name={spokenOf} unit={columns.named.unit} />}
    </tr>
  )
}

function ColumnName({ name, unit }: { readonly name: string; readonly unit: string }) {
  return (
    <th scope="col">
      {name} <span className={styles.unit}>{unit}</span>
    </th>
  )
}

function Row({ row, isState }: { readonly row: CoverageRow; readonly isState: boolean }) {
  const messages = useMessages(coverageMessages)
  const language = useLanguage()
  const selection = useSelection()
  const { actor, name, named, speaking, withoutStance, voices, open, commitments, onOneSentence } =
    row
  const onBoard = { ...toPlace(selection, 'board'), country: [actor] }
  const firm = { ...onBoard, reading: ['firm'] as const }
  return (
    <tr data-silent={speaking === 0 || undefined}>
      <th scope="row">
        <span className={styles.actor}>
          {isState && <Flag code={actor} />}
          <SelectionLink to={toBrief(selection, 'actors', actor)}>{name}</SelectionLink>
        </span>
      </th>
      <Cell count={named} />
      <Cell count={speaking}>
        <SelectionLink
          to={{ ...toPlace(selection, 'articles'), country: [actor], reading: ['firm'] }}
          label={messages.links.speaking(name, speaking)}
        >
          {toDigits(speaking, language)}
        </SelectionLink>
      </Cell>
      <Cell count={withoutStance.length}>
        <ArticlesWithoutStance name={name} withoutStance={withoutStance} />
      </Cell>
      {VOICES.map((voice) => (
        <CountCell
          key={voice}
          count={voices[voice]}
          to={{ ...firm, voice: [voice] }}
          toLabel={(counted) => messages.links[voice](name, counted)}
        />
      ))}
      <CountCell
        count={open}
        to={{ ...onBoard, reading: ['open'] }}
        toLabel={(counted) => messages.links.open(name, counted)}
      />
      <Cell count={commitments}>
        <SelectionLink to={firm} label={messages.links.commitments(name, commitments)}>
          {toDigits(commitments, language)}
        </SelectionLink>
      </Cell>
      <Cell count={onOneSentence.length}>
        <OneSentence name={name} stances={onOneSentence} />
      </Cell>
    </tr>
  )
}

interface CellProps {
  readonly count: number
  /** Shown instead of the number, unless that is 0. */
  readonly children?: ReactNode
}

function Cell({ count, children }: CellProps) {
  const language = useLanguage()
  return (
    <td data-none={count === 0 || undefined} data-copied={count}>
      {count === 0 ? 0 : (children ?? toDigits(count, language))}
    </td>
  )
}

interface CountCellProps {
  readonly count: Count
  readonly to: Parameters<typeof SelectionLink>[0]['to']
  readonly toLabel: (counted: string) => string
}

/** Number of statements, and below it the number of their sentences. */
function CountCell({ count, to, toLabel }: CountCellProps) {
  const language = useLanguage()
  const { sentences } = countMessages[language]
  return (
    <Cell count={count.statements}>
      <SelectionLink to={to} label={toLabel(toCountWords(count, language))}>
        {toDigits(count.statements, language)}
      </SelectionLink>
      <span className={styles.sentences} aria-hidden="true">
        {sentences(count.sentences)}
      </span>
    </Cell>
  )
}
