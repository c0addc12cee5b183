import type { PageModule } from '../../links/page-module'
import { versionsMessages } from './versions-messages'
import { VersionsView } from './VersionsView'

export const page: PageModule = {
  View: VersionsView,
  toShown: () => null,
  toDescription: (_, __, language) => versionsMessages[language].description,
}
