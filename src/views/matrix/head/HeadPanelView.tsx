import { useLanguage } from '../../../language/LanguageContext'
import { toActorName } from '../../../language/names'
import { useIntents, useSelection } from '../../../links/SelectionContext'
import type { Dossier } from '../../../model/dossier'
import { findById, findIfAny } from '../../../model/find-by-id'
import type { Known } from '../../../stages/stages'
import type { HeadKind } from '../matrix-intents'
import { HeadPanel } from './HeadPanel'

interface HeadPanelViewProps {
  readonly dossier: Known<Dossier>
  readonly kind: HeadKind
  readonly id: string
}

export function HeadPanelView({ dossier, kind, id }: HeadPanelViewProps) {
  const { [kind]: chosen } = useSelection()
  const { setFilter } = useIntents()
  const language = useLanguage()
  const defined =
    kind === 'commitment' ? findById(dossier.commitments, id) : findIfAny(dossier.actors, id)
  return (
    <HeadPanel
      kind={kind}
      id={id}
      name={
        kind === 'commitment'
          ? findById(dossier.commitments, id).name[language]
          : toActorName(dossier, id, language)
      }
      definition={
        defined !== undefined && 'definition' in defined ? defined.definition[language] : null
      }
      chosen={chosen}
      onChoose={(ids) => setFilter(kind, ids)}
    />
  )
}
