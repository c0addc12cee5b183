import { useMessages } from '../../language/LanguageContext'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import { toPlace } from '../../selection/places'
import longPage from '../../ui/LongPage.module.css'
import ruled from '../../ui/RuledTable.module.css'
import { dataMessages } from './data-messages'
import type { FieldRow, TableView } from './data-model'
import styles from './TableSection.module.css'

/** What a table holds, each of its fields, and its first rows. */
export function TableSection({ table }: { readonly table: TableView }) {
  const { fields: messages } = useMessages(dataMessages)
  const { title, description, fields, columns, first } = table
  return (
    <>
      <p className={longPage.prose}>{description}</p>
      <table aria-label={messages.title(title)} className={`${ruled.table} ${styles.fields}`}>
        <thead>
          <tr>
            <th scope="col">{messages.field}</th>
            <th scope="col">{messages.meaning}</th>
            <th scope="col">{messages.type}</th>
            <th scope="col">{messages.values}</th>
            <th scope="col">{messages.source}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <FieldLine key={field.names.join(' ')} field={field} />
          ))}
        </tbody>
      </table>
      <div
        role="region"
        aria-label={messages.first(title)}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways, by keyboard as well
        tabIndex={0}
        className={styles.scroller}
      >
        <table className={styles.first}>
          <caption>{messages.first(title)}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.map((row) => (
              <tr key={row[0]}>
                {columns.map((column, index) => (
                  <td key={column}>
                    <span>{row[index]}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function FieldLine({ field }: { readonly field: FieldRow }) {
  const selection = useSelection()
  const { names, type, title, description, values, page, source } = field
  return (
    <tr>
      <th scope="row">
        {names.map((name) => (
          <code key={name}>{name}</code>
        ))}
      </th>
      <td className={styles.meaning}>
        <b>{title}</b> {description}
      </td>
      <td>{type}</td>
      <td>
        {page === null ? (
          values
        ) : (
          <SelectionLink to={toPlace(selection, page)}>{values}</SelectionLink>
        )}
      </td>
      <td>{source}</td>
    </tr>
  )
}
