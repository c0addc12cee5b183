import { useLanguage } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import { selectStatements } from '../../selection/select-statements'
import { useSelection } from '../../selection/SelectionContext'
import type { Stages } from '../../selection/stages'

/** The passages that pass the filters, one after the other. */
export function SpokenView({ stages }: { readonly stages: Stages<Dossier> }) {
  const language = useLanguage()
  const statements = selectStatements(stages.matching, useSelection())
  return (
    <ul aria-label={language === 'vi' ? 'Các đoạn trích' : 'Passages'}>
      {statements.map(({ id, quote }) => (
        <li key={id}>{quote.exact}</li>
      ))}
    </ul>
  )
}
