import { useMemo } from 'react'
import { useSelection } from '../../links/SelectionContext'
import type { DossierIndex } from '../../model/dossier'
import type { Selection } from '../../selection/selection'
import { toSelectionVocabulary } from '../../selection/selection-vocabulary'
import { parseLink } from '../../selection/to-link'

/** What a link of the guide selects, in the reader's language and the dossier that is shown. */
export function useGuideSelection(dossier: DossierIndex): (link: string) => Selection {
  const vocabulary = useMemo(() => toSelectionVocabulary(dossier), [dossier])
  const { lang, version } = useSelection()
  return (link) => ({ ...parseLink(link, vocabulary), lang, version })
}
