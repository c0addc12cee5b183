import { FILTERS } from '../../filters/filters'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { toBrief, toPlace } from '../../selection/places'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import ruled from '../../ui/RuledTable.module.css'
import styles from './MethodTables.module.css'
import { methodMessages } from './method-messages'
import type { RosterRow } from './method-model'
import type { AgreementRow, AgreementTable } from './to-agreement'

export function AgreementTables({ tables }: { readonly tables: readonly AgreementTable[] }) {
  const language = useLanguage()
  return tables.map(({ caption, measure, columns, rows, notes }) => (
    <div key={caption} className={styles.agreement}>
      <p>{measure}</p>
      <div className={styles.scroller}>
        <table className={`${ruled.table} ${styles.table}`}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{FILTERS.article.name[language]}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className={styles.figure}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <AgreementLine key={row.name} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      </div>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  ))
}

function AgreementLine({
  row: { article, name, cells },
  columns,
}: {
  readonly row: AgreementRow
  readonly columns: readonly string[]
}) {
  const selection = useSelection()
  return (
    <tr data-sum={article === null || undefined}>
      <th scope="row">
        {article === null ? (
          name
        ) : (
          <SelectionLink to={{ ...toPlace(selection, 'articles'), read: article }}>
            {name}
          </SelectionLink>
        )}
      </th>
      {cells.map((cell, position) => (
        <td key={columns[position]} className={styles.figure}>
          {cell}
        </td>
      ))}
    </tr>
  )
}

export function RosterTable({
  rows,
  sources,
}: {
  readonly rows: readonly RosterRow[]
  readonly sources: readonly { readonly name: string; readonly note: string | null }[]
}) {
  const { roster } = useMessages(methodMessages)
  const selection = useSelection()
  return (
    <>
      <dl className={styles.sources}>
        {sources.map(({ name, note }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.scroller}>
        <table className={`${ruled.table} ${styles.table}`}>
          <caption>{roster.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{roster.state}</th>
              <th scope="col">{roster.level}</th>
              <th scope="col">{roster.certainty}</th>
              <th scope="col">{roster.source}</th>
              <th scope="col">{roster.note}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.code} id={`roster-${row.code}`} data-unsure={!row.isSure || undefined}>
                <th scope="row">
                  <SelectionLink to={toBrief(selection, 'actors', row.code)}>
                    {row.name}
                  </SelectionLink>
                </th>
                <td>{row.level}</td>
                <td>{row.certainty}</td>
                <td>{row.source}</td>
                <td>{row.note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
