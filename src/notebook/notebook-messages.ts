import { defineMessages } from '../language/define-messages'

export const notebookMessages = defineMessages({
  en: {
    pin: 'Pin',
    pinLabel: (title: string) => `Pin: ${title}`,
    unkept: {
      blocked: 'Pinned until you close this tab: this browser lets the page keep nothing.',
      full: 'Pinned until you close this tab: this browser has no room left for it.',
      unreadable:
        'Pinned until you close this tab: the notebook that this browser keeps can’t be read.',
      crowded: (most: number) =>
        `Not pinned: the notebook already has ${most} items, as many as it can hold.`,
    },
    saveAll: 'Save the notebook to a file',
  },
  vi: {
    pin: 'Ghim',
    pinLabel: (title) => `Ghim: ${title}`,
    unkept: {
      blocked: 'Chỉ ghim đến khi bạn đóng thẻ này: trình duyệt không cho trang lưu gì.',
      full: 'Chỉ ghim đến khi bạn đóng thẻ này: trình duyệt không còn chỗ.',
      unreadable:
        'Chỉ ghim đến khi bạn đóng thẻ này: không đọc được sổ tay mà trình duyệt đang giữ.',
      crowded: (most) => `Chưa ghim được: sổ tay đã có ${most} mục, không chứa thêm được nữa.`,
    },
    saveAll: 'Lưu sổ tay ra tệp',
  },
})
