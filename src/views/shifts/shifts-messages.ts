import { defineMessages } from '../../language/define-messages'

export const shiftsMessages = defineMessages({
  en: {
    title: 'Shifts',
    lead: 'Countries and groups that took one stance and, certainly later, another on the same thing, with every passage.',
    pairs: (count: number) =>
      count === 0
        ? 'No two statements can be compared'
        : count === 1
          ? '1 pair of statements compared'
          : `${count} pairs of statements compared`,
    madeOf: (counted: string) => `made of ${counted}`,
    rule: 'A pair is two statements of one actor on one commitment, about the same document and with the same counterpart, each with one reading only and one certainly made before the other. It is a shift where their stances differ, no words of the later days still hold the former stance, and none of the earlier days already held the later one.',
    method: 'How this is worked out',
    silence:
      'Silence in a later article withdraws nothing: a stance that is not mentioned again stands as it was.',
    count: (count: number) => (count === 1 ? '1 shift' : `${count} shifts`),
    none: 'No country or group certainly took another stance on the same thing later, as far as these passages tell.',
    leftOut: (count: number) =>
      count === 1
        ? 'One shift is left out by the filters.'
        : `${count} shifts are left out by the filters.`,
    clearFilters: 'Clear all filters',
    byThen: (day: string) => `Of what was known by the end of ${day}.`,
    quotes: (counted: string) => `Read the passages: ${counted}`,
    open: (shift: string) => `Link to this shift: ${shift}`,
    voices: {
      own: 'own words',
      reported: 'reported',
      narrator: 'narration',
    },
    through: (groups: string) => `inherited through ${groups}`,
    questions: 'Changes that go across commitments',
    questionsLead: 'Questions to which the articles give another answer at another time.',
    called: 'What the articles themselves call a change',
    calledLead:
      'In each article’s own words, marked in the passage: nothing else here is a source for it.',
    standing: (count: number) =>
      count === 1
        ? '1 stance that later articles neither repeat nor change'
        : `${count} stances that later articles neither repeat nor change`,
    standingLead:
      'An article is silent here if it was certainly published later and names the actor, and in it neither the actor, nor any group that any source counts it in at that date, nor any of theirs whom the text leaves unnamed, takes a stance on the commitment.',
    standingRule:
      'The stance is the last that is known; no article tells that it was withdrawn. What can be read otherwise is not listed.',
    saidWhen: (when: string) => `said ${when}`,
    silent: (count: number) =>
      count === 1 ? '1 later article silent:' : `${count} later articles silent:`,
  },
  vi: {
    title: 'Chuyển biến',
    lead: 'Những nước và nhóm nước có một lập trường, rồi chắc chắn về sau có lập trường khác về cùng một điều, kèm mọi đoạn trích.',
    pairs: (count) =>
      count === 0 ? 'Không có hai phát biểu nào so sánh được' : `So sánh ${count} cặp phát biểu`,
    madeOf: (counted) => `gồm ${counted}`,
    rule: 'Mỗi cặp là hai phát biểu của cùng một bên về cùng một cam kết, cùng văn kiện và cùng bên đối thoại, đều chỉ có một cách đọc, và một phát biểu chắc chắn có trước. Chỉ coi là chuyển biến khi hai lập trường khác nhau, những ngày sau không còn phát biểu nào giữ lập trường cũ và những ngày trước chưa có phát biểu nào mang lập trường mới.',
    method: 'Cách tính',
    silence:
      'Bài báo sau im lặng không có nghĩa là rút lại: lập trường không được nhắc nữa vẫn giữ nguyên như cũ.',
    count: (count) => `${count} chuyển biến`,
    none: 'Theo các đoạn trích này, chưa bên nào chắc chắn về sau có lập trường khác về cùng một điều.',
    leftOut: (count) => `Bộ lọc đang bỏ qua ${count} chuyển biến.`,
    clearFilters: 'Bỏ tất cả bộ lọc',
    byThen: (day) => `Theo những gì ghi nhận đến hết ngày ${day}.`,
    quotes: (counted) => `Đọc các đoạn trích: ${counted}`,
    open: (shift) => `Liên kết tới chuyển biến này: ${shift}`,
    voices: {
      own: 'lời của chính bên đó',
      reported: 'bên khác thuật lại',
      narrator: 'lời dẫn của bài báo',
    },
    through: (groups) => `lập trường chung của ${groups}`,
    questions: 'Thay đổi liên quan đến nhiều cam kết',
    questionsLead: 'Những câu hỏi mà ở mỗi thời điểm, các bài báo cho một câu trả lời khác.',
    called: 'Điều chính các bài báo gọi là thay đổi',
    calledLead:
      'Theo lời của chính bài báo, được đánh dấu trong đoạn trích: trang này không có nguồn nào khác cho điều đó.',
    standing: (count) => `${count} lập trường mà các bài sau không nhắc lại cũng không thay đổi`,
    standingLead:
      'Một bài báo được coi là im lặng nếu chắc chắn đăng sau và có nêu tên bên đó, nhưng trong bài không có lập trường nào về cam kết ấy của chính bên đó, của nhóm nào mà bất kỳ nguồn nào tính bên đó vào tại thời điểm ấy, hay của những thành viên, quan chức không nêu tên thuộc các bên này.',
    standingRule:
      'Đây là lập trường cuối cùng được ghi nhận; không bài nào nói rằng đã rút lại. Những gì còn cách đọc khác không có trong danh sách.',
    saidWhen: (when) => `thời điểm phát biểu: ${when}`,
    silent: (count) => `${count} bài sau im lặng:`,
  },
})
