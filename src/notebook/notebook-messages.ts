import { defineMessages } from '../language/define-messages'

export const notebookMessages = defineMessages({
  en: {
    pin: 'Pin',
    pinLabel: (title: string) => `Pin: ${title}`,
  },
  vi: {
    pin: 'Ghim',
    pinLabel: (title) => `Ghim: ${title}`,
  },
})
