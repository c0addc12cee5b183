import type { PageModule } from '../../links/page-module'
import { BriefView } from './BriefView'

export const page: PageModule = { View: BriefView, toShown: () => null }
