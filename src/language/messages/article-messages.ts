/** Wording used wherever an article is mentioned. */
import { defineMessages } from '../define-messages'

export const articleMessages = defineMessages({
  en: {
    outletNotStated: 'Outlet not stated',
    notYet: 'Not yet published on that day',
  },
  vi: {
    outletNotStated: 'Không rõ tòa soạn',
    notYet: 'Chưa đăng vào ngày đó',
  },
})
