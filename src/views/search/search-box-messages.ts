import { defineMessages } from '../../language/define-messages'

export const searchBoxMessages = defineMessages({
  en: {
    label: 'Search',
    placeholder: 'Search',
    close: 'Close search',
  },
  vi: {
    label: 'Tìm kiếm',
    placeholder: 'Tìm kiếm',
    close: 'Đóng tìm kiếm',
  },
})
