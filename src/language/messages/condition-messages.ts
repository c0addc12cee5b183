/** Wording for statements without a condition. */
import { defineMessages } from '../define-messages'

export const conditionMessages = defineMessages({
  en: {
    none: 'No condition named',
  },
  vi: {
    none: 'Không nêu điều kiện',
  },
})
