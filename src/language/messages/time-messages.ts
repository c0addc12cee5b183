/** Travelling through time. */
import { defineMessages } from '../define-messages'

export const timeMessages = defineMessages({
  en: {
    backToNow: 'Back to now',
  },
  vi: {
    backToNow: 'Về hiện nay',
  },
})
