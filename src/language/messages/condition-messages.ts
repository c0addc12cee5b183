/** Wording for conditions, and for statements without one. */
import { defineMessages } from '../define-messages'

export const conditionMessages = defineMessages({
  en: {
    none: 'No condition named',
    fallsUnder: (commitment: string) => `Falls under: ${commitment}`,
  },
  vi: {
    none: 'Không nêu điều kiện',
    fallsUnder: (commitment) => `Thuộc về: ${commitment}`,
  },
})
