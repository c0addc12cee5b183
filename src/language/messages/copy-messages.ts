/** After a press of a button that copies a text. */
import { defineMessages } from '../define-messages'

export const copyMessages = defineMessages({
  en: { copied: 'Copied', copyFailed: 'Copy this by hand:' },
  vi: { copied: 'Đã sao chép', copyFailed: 'Hãy tự sao chép nội dung này:' },
})
