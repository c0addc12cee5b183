import type { ReactNode } from 'react'
import { useMessages } from '../../language/LanguageContext'
import { VOICES } from '../../model/vocabulary'
import { toBrief, toPlace } from '../../selection/places'
import { useSelection } from '../../selection/SelectionContext'
import { SelectionLink } from '../../selection/SelectionLink'
import { Flag } from '../../ui/Flag'
import { Popover } from '../../ui/Popover'
import { coverageMessages } from './coverage-messages'
import type { CoverageRow } from './coverage-model'
import styles from './CoverageTable.module.css'

export function CoverageTable({ rows }: { readonly rows: readonly CoverageRow[] }) {
  const { columns, table } = useMessages(coverageMessages)
  return (
    <table aria-label={table} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{columns.actor}</th>
          <Column {...columns.named} />
          <Column {...columns.speaking} />
          <Column {...columns.own} />
          <Column {...columns.reported} />
          <Column {...columns.narrator} />
          <Column {...columns.commitments} />
          <Column {...columns.one} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.actor} row={row} />
        ))}
      </tbody>
    </table>
  )
}

interface ColumnProps {
  readonly name: string
  /** Where there is no room for the name and its unit. */
  readonly short: string
  readonly unit: string
}

function Column({ name, short, unit }: ColumnProps) {
  return (
    <th scope="col">
      <span className={styles.long}>
        {name} <span className={styles.unit}>{unit}</span>
      </span>
      <span className={styles.short}>{short}</span>
    </th>
  )
}

function Row({ row }: { readonly row: CoverageRow }) {
  const messages = useMessages(coverageMessages)
  const selection = useSelection()
  const { actor, kind, name, named, speaking, voices, commitments } = row
  const onBoard = { ...toPlace(selection, 'board'), country: [actor] }
  return (
    <tr data-silent={speaking === 0 || undefined}>
      <th scope="row">
        <span className={styles.actor}>
          {kind === 'state' && <Flag code={actor} />}
          <SelectionLink to={toBrief(selection, 'actors', actor)}>{name}</SelectionLink>
        </span>
      </th>
      <Count count={named} />
      <Count count={speaking}>
        <SelectionLink
          to={{ ...toPlace(selection, 'articles'), country: [actor] }}
          label={messages.links.speaking(name, speaking)}
        >
          {speaking}
        </SelectionLink>
      </Count>
      {VOICES.map((voice) => (
        <Count key={voice} count={voices[voice]}>
          <SelectionLink
            to={{ ...onBoard, voice: [voice] }}
            label={messages.links[voice](name, voices[voice])}
          >
            {voices[voice]}
          </SelectionLink>
        </Count>
      ))}
      <Count count={commitments}>
        <SelectionLink to={onBoard} label={messages.links.commitments(name, commitments)}>
          {commitments}
        </SelectionLink>
      </Count>
      <Count count={row.onOneSentence.length}>
        <OneSentence row={row} />
      </Count>
    </tr>
  )
}

interface CountProps {
  readonly count: number
  /** In place of the number, unless it is nought. */
  readonly children?: ReactNode
}

function Count({ count, children }: CountProps) {
  return <td data-none={count === 0 || undefined}>{count === 0 ? 0 : (children ?? count)}</td>
}

/** Which stances they are, each leading to its cell. */
function OneSentence({ row: { actor, name, onOneSentence } }: { readonly row: CoverageRow }) {
  const { one } = useMessages(coverageMessages)
  const selection = useSelection()
  return (
    <Popover
      className={styles.one}
      name={one.title(name)}
      label={
        <>
          <span aria-hidden="true">{onOneSentence.length}</span>
          <span className="visually-hidden">{one.label(name, onOneSentence.length)}</span>
        </>
      }
    >
      {() => (
        <div className={styles.panel}>
          <p className={styles.term}>{one.title(name)}</p>
          <ul>
            {onOneSentence.map(({ id, name: commitment }) => (
              <li key={id}>
                <SelectionLink
                  to={{ ...toPlace(selection, 'board'), cell: { actor, commitment: id } }}
                >
                  {commitment}
                </SelectionLink>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Popover>
  )
}
