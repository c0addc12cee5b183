import { NO_FILTERS } from '../../filters/filters'
import { useMessages } from '../../language/LanguageContext'
import { toBrief, toPlace } from '../../selection/places'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import styles from './Exhibits.module.css'
import { furtherMessages } from './further-messages'
import type { Duration, FigureRow, RemovedRow } from './method-model'
import { AgreementTables } from './MethodTables'
import { StatementLink, StatementLinks } from './StatementLinks'
import type { AgreementTable } from './to-agreement'

/** The current number of open readings, with a link to all of them. */
export function OpenReadings({ table }: { readonly table: AgreementTable }) {
  const { open } = useMessages(furtherMessages)
  const selection = useSelection()
  return (
    <>
      <AgreementTables tables={[table]} />
      <p>
        <SelectionLink to={{ ...toPlace(selection, 'board'), ...NO_FILTERS, reading: ['open'] }}>
          {open.onBoard}
        </SelectionLink>
      </p>
    </>
  )
}

export function Durations({ durations }: { readonly durations: readonly Duration[] }) {
  return (
    <dl className={styles.terms}>
      {durations.map(({ statement, words }) => (
        <div key={statement.statement.id} className={styles.term}>
          <dt>
            <StatementLink of={statement} />
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}

export function Figures({ figures }: { readonly figures: readonly FigureRow[] }) {
  const selection = useSelection()
  return (
    <dl className={styles.terms}>
      {figures.map(({ id, words, article, articleName, note }) => (
        <div key={id} id={`figure-${id}`} className={styles.term}>
          <dt>
            {words}
            <span className={styles.aside}>
              <SelectionLink to={{ ...toPlace(selection, 'articles'), read: article }}>
                {articleName}
              </SelectionLink>
            </span>
          </dt>
          <dd>{note}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Ids from old links, with what became of each. */
export function Removed({ removed }: { readonly removed: readonly RemovedRow[] }) {
  const { removed: messages } = useMessages(furtherMessages)
  const selection = useSelection()
  return (
    <dl className={styles.terms}>
      {removed.map(({ id, words, statements, events }) => (
        <div key={id} id={`removed-${id}`} className={styles.term}>
          <dt className={styles.id}>{id}</dt>
          <dd>
            {words}
            {statements.length + events.length === 0 ? (
              <span className={styles.aside}>{messages.nowhere}</span>
            ) : (
              <div className={styles.aside}>
                {messages.now}
                {statements.length > 0 && <StatementLinks statements={statements} />}
                {events.length > 0 && (
                  <ul>
                    {events.map((event) => (
                      <li key={event.id}>
                        <SelectionLink to={toBrief(selection, 'events', event.id)}>
                          {event.name}
                        </SelectionLink>
                      </li>
                    ))}
                  </ul>
                )}
              </div>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
