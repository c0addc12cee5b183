import { toPlace } from '../../selection/places'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import type { StatementRef } from './to-statement-refs'

/** Each links to its passage in the article. */
export function StatementLinks({ statements }: { readonly statements: readonly StatementRef[] }) {
  return (
    <ul>
      {statements.map((ref) => (
        <li key={ref.statement.id}>
          <StatementLink of={ref} />
        </li>
      ))}
    </ul>
  )
}

export function StatementLink({ of: { statement, name } }: { readonly of: StatementRef }) {
  const selection = useSelection()
  const { id, article, hash } = statement
  return (
    <SelectionLink to={{ ...toPlace(selection, 'articles'), read: article, at: id, quote: hash }}>
      {name}
    </SelectionLink>
  )
}
