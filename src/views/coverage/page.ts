import type { PageModule } from '../../links/page-module'
import { toPassing } from '../../export/shown-statements'
import { CoverageView } from './CoverageView'
import { coverageMessages } from './coverage-messages'

export const page: PageModule = {
  View: CoverageView,
  toShown: toPassing,
  toDescription: (_, __, language) => coverageMessages[language].lead,
}
