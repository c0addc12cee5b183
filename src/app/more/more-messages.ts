import { defineMessages } from '../../language/define-messages'

export const moreMessages = defineMessages({
  en: {
    pages: 'About this work',
    theme: { label: 'Theme', system: 'As the system', light: 'Light', dark: 'Dark' },
    keyboard: 'Keyboard',
    classCopy: (size: string) => `Save for class (${size})`,
  },
  vi: {
    pages: 'Về trang này',
    theme: { label: 'Giao diện', system: 'Theo hệ thống', light: 'Sáng', dark: 'Tối' },
    keyboard: 'Phím tắt',
    classCopy: (size) => `Lưu cho lớp học (${size})`,
  },
})
