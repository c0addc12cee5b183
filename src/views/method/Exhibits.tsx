import { toBrief, toPlace } from '../../selection/places'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import { StanceMark } from '../../ui/marks/StanceMark'
import styles from './Exhibits.module.css'
import { Durations, Figures, OpenReadings, Removed } from './FurtherExhibits'
import type { Exhibit, StanceTerm, Term } from './method-model'
import { AgreementTables, RosterTable } from './MethodTables'
import { ProseText } from './ProseText'
import { StatementLinks } from './StatementLinks'
import type { ActorGroup } from './to-actor-rows'
import type { ReadChoice } from './to-agreement'
import { toText } from './to-prose'

/** The lists and tables of a section: vocabulary, rulings, figures. */
export function Exhibits({ exhibit }: { readonly exhibit: Exhibit }) {
  switch (exhibit.kind) {
    case 'stances':
      return <Stances terms={exhibit.terms} />
    case 'commitments':
      return <Commitments groups={exhibit.groups} />
    case 'terms':
      return (
        <dl className={styles.terms}>
          {exhibit.terms.map((term) => (
            <TermItem key={term.id} term={term} />
          ))}
        </dl>
      )
    case 'actors':
      return <Actors groups={exhibit.groups} />
    case 'rulings':
      return (
        <ol className={styles.rulings}>
          {exhibit.rulings.map(({ number, prose }) => (
            <li key={number} id={`ruling-${number}`} value={number}>
              <a href={`#ruling-${number}`} className={styles.number}>
                {number}
              </a>
              <p>
                <ProseText prose={prose} />
              </p>
            </li>
          ))}
        </ol>
      )
    case 'agreement':
      return (
        <>
          <AgreementTables tables={exhibit.tables} />
          <p className={styles.caveat}>{exhibit.caveat}</p>
        </>
      )
    case 'open':
      return <OpenReadings table={exhibit.table} />
    case 'durations':
      return <Durations durations={exhibit.durations} />
    case 'figures':
      return <Figures figures={exhibit.figures} />
    case 'removed':
      return <Removed removed={exhibit.removed} />
    case 'choices':
      return <Choices choices={exhibit.choices} />
    case 'roster':
      return <RosterTable rows={exhibit.rows} sources={exhibit.sources} />
  }
}

function TermItem({
  term,
  children,
}: {
  readonly term: Term
  readonly children?: React.ReactNode
}) {
  const { anchor, name, definition, counted, aside } = term
  return (
    <div id={anchor} className={styles.term}>
      <dt>
        {children ?? name}
        <span className={styles.aside}>{counted}</span>
      </dt>
      <dd>
        {definition}
        {aside !== null && <span className={styles.aside}>{aside}</span>}
      </dd>
    </div>
  )
}

/** Each links to the matrix filtered by it. */
function Stances({ terms }: { readonly terms: readonly StanceTerm[] }) {
  const selection = useSelection()
  return (
    <dl className={styles.terms}>
      {terms.map((term) => (
        <TermItem key={term.id} term={term}>
          <span className={styles.mark}>
            <StanceMark mark={term.mark} hue={term.hue} />
          </span>
          <SelectionLink to={{ ...toPlace(selection, 'board'), stance: [term.id] }}>
            {term.name}
          </SelectionLink>
        </TermItem>
      ))}
    </dl>
  )
}

/** Each links to its brief. */
function Commitments({
  groups,
}: {
  readonly groups: readonly { readonly name: string; readonly terms: readonly Term[] }[]
}) {
  const selection = useSelection()
  return groups.map(({ name, terms }) => (
    <section key={name} className={styles.group}>
      <h4>{name}</h4>
      <dl className={styles.terms}>
        {terms.map((term) => (
          <TermItem key={term.id} term={term}>
            <SelectionLink to={toBrief(selection, 'commitments', term.id)}>
              {term.name}
            </SelectionLink>
          </TermItem>
        ))}
      </dl>
    </section>
  ))
}

function Actors({ groups }: { readonly groups: readonly ActorGroup[] }) {
  const selection = useSelection()
  return groups.map(({ name, rows }) => (
    <section key={name} className={styles.group}>
      <h4>{name}</h4>
      <dl className={styles.terms}>
        {rows.map((row) => (
          <div key={row.id} id={`actor-${row.id}`} className={styles.term}>
            <dt>
              <SelectionLink to={toBrief(selection, 'actors', row.id)}>{row.name}</SelectionLink>
              {row.asides.map((aside) => (
                <span key={aside} className={styles.aside}>
                  {aside}
                </span>
              ))}
            </dt>
            <dd>
              <ProseText prose={row.words} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ))
}

/** Links to each passage that a choice decided. */
function Choices({ choices }: { readonly choices: readonly ReadChoice[] }) {
  return (
    <ul className={styles.choices}>
      {choices.map(({ prose, counted, statements }) => (
        <li key={toText(prose)}>
          <p>
            <ProseText prose={prose} />
          </p>
          <details>
            <summary>{counted}</summary>
            <StatementLinks statements={statements} />
          </details>
        </li>
      ))}
    </ul>
  )
}
