import type { PageModule } from '../../links/page-module'
import { toPassing } from '../../export/shown-statements'
import { DisputesView } from './DisputesView'

export const page: PageModule = { View: DisputesView, toShown: toPassing }
