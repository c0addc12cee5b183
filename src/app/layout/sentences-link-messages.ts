import { defineMessages } from '../../language/define-messages'

export const sentencesLinkMessages = defineMessages({
  en: {
    read: (counted: string, count: number) =>
      count === 1 ? 'Read the sentence' : `Read the ${counted}`,
  },
  vi: { read: (counted) => `Đọc ${counted}` },
})
