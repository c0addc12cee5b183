import { defineMessages } from '../../language/define-messages'

export const writtenMessages = defineMessages({
  en: {
    matrix: 'The matrix as a table: who takes which stance on what',
    timeline: 'The timeline as a table',
  },
  vi: {
    matrix: 'Bảng cam kết dạng chữ: ai có lập trường nào về việc gì',
    timeline: 'Dòng thời gian dạng bảng',
  },
})
