import { toPassing } from '../../export/shown-statements'
import type { PageModule } from '../../selection/page-module'
import { SpokenView } from './SpokenView'

export const page: PageModule = { View: SpokenView, toShown: toPassing }
