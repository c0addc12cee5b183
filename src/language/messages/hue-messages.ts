/** On which side a stance is, in words. */
import { defineMessages } from '../define-messages'

export const hueMessages = defineMessages({
  en: {
    for: 'on the side for',
    asking: 'asking others',
    open: 'left open',
    against: 'on the side against',
  },
  vi: {
    for: 'phía ủng hộ',
    asking: 'muốn bên khác làm',
    open: 'để ngỏ',
    against: 'phía phản đối',
  },
})
