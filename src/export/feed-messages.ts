import { defineMessages } from '../language/define-messages'

export const feedMessages = defineMessages({
  en: {
    all: (site: string) => `${site}: new and changed statements`,
    about: (site: string, subject: string) => `${site}: ${subject}, new and changed statements`,
  },
  vi: {
    all: (site) => `${site}: phát biểu mới và đã sửa`,
    about: (site, subject) => `${site}: ${subject}, phát biểu mới và đã sửa`,
  },
})
