import type { PageModule } from '../../links/page-module'
import { toPassing } from '../../export/shown-statements'
import { CoverageView } from './CoverageView'

export const page: PageModule = { View: CoverageView, toShown: toPassing }
