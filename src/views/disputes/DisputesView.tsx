import { useMemo } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import { useIntents, useSelection } from '../../links/SelectionContext'
import { awaitWords } from '../../query/words'
import { selectOfSubject } from '../../stances/subject-statements'
import { DisputePage } from './DisputePage'
import { Disputes } from './Disputes'
import { toDisputesModel } from './disputes-model'
import type { Stages } from '../../stages/stages'

export function DisputesView({ stages }: { readonly stages: Stages<Dossier> }) {
  const { matching: dossier } = stages
  const selection = useSelection()
  const language = useLanguage()
  const { clearAll } = useIntents()
  awaitWords(
    dossier,
    dossier.disputes.flatMap(({ id }) => selectOfSubject(dossier, 'disputes', id)),
  )
  const model = useMemo(
    () => toDisputesModel(dossier, selection, language),
    [dossier, selection, language],
  )
  if (selection.subject !== null) {
    return <DisputePage dispute={model.open} passing={model.passing} />
  }
  return <Disputes model={model} onClearAll={clearAll} />
}
