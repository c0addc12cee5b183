import type { PageModule } from '../../links/page-module'
import { MethodView } from './MethodView'
import { methodMessages } from './method-messages'

export const page: PageModule = {
  View: MethodView,
  toShown: () => null,
  toDescription: ({ everything: { about } }, _, language) =>
    methodMessages[language].what.subject(about.subtitle[language]),
}
