import type { PageModule } from '../../links/page-module'
import { toPassing } from '../../export/shown-statements'
import { ConditionsView } from './ConditionsView'
import { conditionsMessages } from './conditions-messages'

export const page: PageModule = {
  View: ConditionsView,
  toShown: toPassing,
  toDescription: (_, __, language) => conditionsMessages[language].lead,
}
