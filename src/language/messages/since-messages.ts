/** Since when something holds; apart from what the first load needs. */
import { defineMessages } from '../define-messages'

export const sinceMessages = defineMessages({
  en: { since: (day: string) => `since ${day}` },
  vi: { since: (day) => `từ ${day}` },
})
