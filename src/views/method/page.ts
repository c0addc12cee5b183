import type { PageModule } from '../../selection/page-module'
import { MethodView } from './MethodView'

export const page: PageModule = { View: MethodView, toShown: () => null }
