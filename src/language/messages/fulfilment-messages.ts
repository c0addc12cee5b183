/** What brings a condition about; apart from what the first load needs. */
import { defineMessages } from '../define-messages'

export const fulfilmentMessages = defineMessages({
  en: { fallsUnder: (commitment: string) => `Falls under: ${commitment}` },
  vi: { fallsUnder: (commitment) => `Thuộc về: ${commitment}` },
})
