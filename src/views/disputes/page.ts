import type { PageModule } from '../../links/page-module'
import { toPassing } from '../../export/shown-statements'
import { DisputesView } from './DisputesView'
import { disputesMessages } from './disputes-messages'

export const page: PageModule = {
  View: DisputesView,
  toShown: toPassing,
  toDescription: (_, __, language) => disputesMessages[language].lead,
}
