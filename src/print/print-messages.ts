import { defineMessages } from '../language/define-messages'

export const printMessages = defineMessages({
  en: {
    printed: (day: string) => `Printed ${day}`,
    count: (counted: string, articles: number) =>
      `${counted} of ${articles} ${articles === 1 ? 'article' : 'articles'}`,
    matrix: 'Latest stance known, by country or group and commitment',
    emptyCell: 'An empty cell: no stance of its own. That is not a refusal.',
    passagesByActor: 'The passages, by country or group',
    passages: 'The passages',
    passagesInTime: 'The passages, in the order of time',
    passagesByArticle: 'The passages, by article',
    passagesHere: 'The passages of this article',
    timeColumns: { when: 'When', what: 'What' },
    happened: 'Event',
    noPassages: 'No passage meets all filters at once. That is not a refusal.',
    english: 'English: our rendering, not evidence',
  },
  vi: {
    printed: (day) => `In ngày ${day}`,
    count: (counted, articles) => `${counted} của ${articles} bài báo`,
    matrix: 'Lập trường mới nhất đã ghi nhận, theo nước hoặc nhóm nước và cam kết',
    emptyCell: 'Ô trống: không có lập trường riêng. Như vậy không phải là từ chối.',
    passagesByActor: 'Các đoạn trích, theo nước hoặc nhóm nước',
    passages: 'Các đoạn trích',
    passagesInTime: 'Các đoạn trích, theo thứ tự thời gian',
    passagesByArticle: 'Các đoạn trích, theo bài báo',
    passagesHere: 'Các đoạn trích trong bài này',
    timeColumns: { when: 'Khi nào', what: 'Điều gì' },
    happened: 'Sự kiện',
    noPassages: 'Không có đoạn trích nào khớp cùng lúc mọi bộ lọc. Như vậy không phải là từ chối.',
    english: 'Tiếng Anh: bản dịch của chúng tôi, không phải bằng chứng',
  },
})
