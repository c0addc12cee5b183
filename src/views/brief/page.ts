import type { PageModule } from '../../selection/page-module'
import { BriefView } from './BriefView'

export const page: PageModule = { View: BriefView, toShown: () => null }
