/** The table of contents of a long page. */
import { defineMessages } from '../define-messages'

export const contentsMessages = defineMessages({
  en: { onThisPage: 'On this page', linkTo: (section: string) => `Link to “${section}”` },
  vi: { onThisPage: 'Trong trang này', linkTo: (section) => `Liên kết tới mục “${section}”` },
})
