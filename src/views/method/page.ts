import type { PageModule } from '../../links/page-module'
import { MethodView } from './MethodView'

export const page: PageModule = { View: MethodView, toShown: () => null }
