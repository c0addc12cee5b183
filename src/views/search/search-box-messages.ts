import { defineMessages } from '../../language/define-messages'

export const searchBoxMessages = defineMessages({
  en: {
    label: 'Search',
    close: 'Close search',
  },
  vi: {
    label: 'Tìm kiếm',
    close: 'Đóng tìm kiếm',
  },
})
