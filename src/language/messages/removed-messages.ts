/** Why an id no longer exists. */
import { defineMessages } from '../define-messages'

export const removedMessages = defineMessages({
  en: { takenOut: (day: string, reason: string) => `Taken out on ${day}: ${reason}` },
  vi: { takenOut: (day, reason) => `Đã bỏ ngày ${day}: ${reason}` },
})
