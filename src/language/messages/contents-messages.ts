/** The table of contents of a long page. */
import { defineMessages } from '../define-messages'

export const contentsMessages = defineMessages({
  en: { onThisPage: 'On this page' },
  vi: { onThisPage: 'Trong trang này' },
})
