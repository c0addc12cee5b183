/** How much is held against each other, wherever a page does so. */
import { defineMessages } from './define-messages'

export const comparisonMessages = defineMessages({
  en: {
    basedOn: (counted: string) => `based on ${counted}`,
    method: 'How this is worked out',
  },
  vi: {
    basedOn: (counted) => `dựa trên ${counted}`,
    method: 'Cách tính',
  },
})
