import { defineMessages } from '../../language/define-messages'
import { toDigits } from '../../language/digits'

export const writtenMessages = defineMessages({
  en: {
    matrix: 'The matrix as a table: who takes which stance on what',
    timeline: 'The timeline as a table',
    tooMany: (count: number) =>
      `${toDigits(count, 'en')} statements are too many to list here by date. Each article’s page has its own:`,
  },
  vi: {
    matrix: 'Bảng cam kết dạng chữ: ai có lập trường nào về việc gì',
    timeline: 'Dòng thời gian dạng bảng',
    tooMany: (count) =>
      `${toDigits(count, 'vi')} phát biểu là quá nhiều để liệt kê ở đây theo ngày. Trang của mỗi bài báo có đủ phát biểu trong bài:`,
  },
})
