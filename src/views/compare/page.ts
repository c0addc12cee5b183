import type { PageModule } from '../../links/page-module'
import { toPassing } from '../../export/shown-statements'
import { CompareView } from './CompareView'

export const page: PageModule = { View: CompareView, toShown: toPassing }
