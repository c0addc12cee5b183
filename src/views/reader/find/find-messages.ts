import { defineMessages } from '../../../language/define-messages'

export const findMessages = defineMessages({
  en: {
    open: 'Find in this article',
    field: 'Words in this article',
    close: 'Close find',
    next: 'Next place',
    previous: 'Previous place',
    position: (index: number, total: number) => `${index} of ${total}`,
    places: (count: number) => (count === 1 ? '1 place' : `${count} places`),
    none: 'not in this text',
    hidden: (count: number) => `${count} outside the article’s text`,
    show: 'Show',
    inText: (count: number) =>
      count === 1 ? '1 place in the text' : `${count} places in the text`,
    onlyInTexts: (count: number) =>
      count === 1
        ? 'The words stand in the text of the first one below.'
        : `The words stand in the text of the first ${count} below.`,
  },
  vi: {
    open: 'Tìm trong bài này',
    field: 'Từ cần tìm trong bài',
    close: 'Đóng ô tìm',
    next: 'Chỗ sau',
    previous: 'Chỗ trước',
    position: (index, total) => `${index} trên ${total}`,
    places: (count) => `${count} chỗ`,
    none: 'không có trong bài',
    hidden: (count) => `${count} chỗ ngoài nội dung bài`,
    show: 'Hiện',
    inText: (count) => `${count} chỗ trong bài`,
    onlyInTexts: (count) => `Các từ này có trong nội dung ${count} bài đầu dưới đây.`,
  },
})
