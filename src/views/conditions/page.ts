import type { PageModule } from '../../links/page-module'
import { toPassing } from '../../export/shown-statements'
import { ConditionsView } from './ConditionsView'

export const page: PageModule = { View: ConditionsView, toShown: toPassing }
