import { defineMessages } from '../language/define-messages'

export const printMessages = defineMessages({
  en: {
    printed: (day: string) => `Printed ${day}`,
    count: (statements: number, ofStatements: number, articles: number) =>
      `${statements} of ${ofStatements} statements, from ${articles} ${articles === 1 ? 'article' : 'articles'}`,
    matrixTitle: 'Countries and commitments',
    matrix: 'Latest stance known, by country or group and commitment',
    who: 'Country or group',
    key: {
      count: '3: number of statements',
      changed: '›: changed over time',
      conflict: '≠: passages conflict',
      reported: 'dots below: others’ words only',
      inherited: 'dashed outline: inherited from a group',
      empty: 'An empty cell: not mentioned. That is not a refusal.',
    },
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
    count: (statements, ofStatements, articles) =>
      `${statements} trên ${ofStatements} phát biểu, từ ${articles} bài báo`,
    matrixTitle: 'Nước và cam kết',
    matrix: 'Lập trường mới nhất được biết, theo nước hoặc nhóm nước và cam kết',
    who: 'Nước hoặc nhóm nước',
    key: {
      count: '3: số phát biểu',
      changed: '›: thay đổi theo thời gian',
      conflict: '≠: các đoạn trích mâu thuẫn',
      reported: 'chấm bên dưới: chỉ có lời bên khác',
      inherited: 'nét đứt: kế thừa từ nhóm',
      empty: 'Ô trống: không nhắc đến. Như vậy không phải là từ chối.',
    },
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
