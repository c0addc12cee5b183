import type { PageModule } from '../../links/page-module'
import { toPassing } from '../../export/shown-statements'
import { CompareView } from './CompareView'
import { compareMessages } from './compare-messages'

export const page: PageModule = {
  View: CompareView,
  toShown: toPassing,
  toDescription: (_, __, language) => compareMessages[language].lead,
}
