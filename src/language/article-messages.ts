/** What is said of an article wherever one is named. */
import { defineMessages } from './define-messages'

export const articleMessages = defineMessages({
  en: { outletNotStated: 'Outlet not stated' },
  vi: { outletNotStated: 'Không rõ tòa soạn' },
})
