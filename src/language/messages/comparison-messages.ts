/** How much was compared, wherever a page compares. */
import { defineMessages } from '../define-messages'

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
