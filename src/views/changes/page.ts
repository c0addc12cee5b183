import type { PageModule } from '../../links/page-module'
import { toPageStatements } from '../../export/shown-statements'
import { selectChanges } from '../../stances/select-changes'
import { ChangesView } from './ChangesView'
import { changesMessages } from './changes-messages'

export const page: PageModule = {
  View: ChangesView,
  toShown(stages, selection) {
    const { shown } = selectChanges(stages, selection)
    return toPageStatements(
      stages,
      shown.flatMap(({ before, after, beside }) => [before, after, ...beside]),
    )
  },
  toDescription: (_, __, language) => changesMessages[language].description,
}
