/** Why an id no longer exists. */
import { defineMessages } from '../define-messages'

export const removedMessages = defineMessages({
  en: {
    takenOut: (day: string, reason: string) => `Taken out on ${day}: ${reason}`,
    renamed: (day: string, id: string) => `Since ${day} it is called “${id}”.`,
  },
  vi: {
    takenOut: (day, reason) => `Đã bỏ ngày ${day}: ${reason}`,
    renamed: (day, id) => `Từ ngày ${day}, mục này mang mã “${id}”.`,
  },
})
