import type { PageModule } from '../../links/page-module'
import { dataMessages } from './data-messages'
import { DataView } from './DataView'

export const page: PageModule = {
  View: DataView,
  toShown: () => null,
  toDescription: (_, __, language) => dataMessages[language].description,
}
