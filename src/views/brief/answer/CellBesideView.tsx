import { useMemo } from 'react'
import { useLanguage } from '../../../language/LanguageContext'
import type { CellOfStages } from '../../../links/page-module'
import { StanceGroups } from '../sections/StanceGroups'
import { toCellBeside } from '../sections/to-beside'

/** What may also be read in a cell without a statement, or stands beside it. */
export function CellBesideView({ stages, cell }: CellOfStages) {
  const language = useLanguage()
  const beside = useMemo(() => toCellBeside(stages, cell, language), [stages, cell, language])
  return beside.length > 0 && <StanceGroups groups={[]} beside={beside} silent={null} />
}
