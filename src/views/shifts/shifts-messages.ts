import { defineMessages } from '../../language/define-messages'

export const shiftsMessages = defineMessages({
  en: {
    title: 'Shifts',
    lead: 'Countries and groups that took one stance on a commitment and, certainly later, another: earliest first, with every passage.',
    silence:
      'Silence in a later article withdraws nothing: a stance that is not mentioned again stands as it was.',
    count: (count: number) => (count === 1 ? '1 shift' : `${count} shifts`),
    none: 'No country or group took another stance later, as far as these passages tell.',
    leftOut: (count: number) =>
      count === 1
        ? 'One shift is left out by the filters.'
        : `${count} shifts are left out by the filters.`,
    clearFilters: 'Clear all filters',
    byThen: (day: string) => `Of what was known by the end of ${day}.`,
    quotes: (count: number) => `Read the ${count} passages`,
    open: (shift: string) => `Link to this shift: ${shift}`,
    times: (count: number) => `${count} passages`,
    voices: {
      own: 'own words',
      reported: 'reported',
      narrator: 'narration',
    },
    questions: 'Changes that go across commitments',
    questionsLead: 'Questions to which the articles give another answer at another time.',
    standing: (count: number) =>
      count === 1
        ? '1 stance that later articles neither repeat nor change'
        : `${count} stances that later articles neither repeat nor change`,
    standingLead:
      'Later articles name them and are silent on the matter. The stance is the last that is known of them; no article tells that it was withdrawn.',
    saidWhen: (when: string) => `said ${when}`,
    silent: (count: number) =>
      count === 1 ? '1 later article silent' : `${count} later articles silent`,
  },
  vi: {
    title: 'Chuyển biến',
    lead: 'Những nước và nhóm nước có một lập trường về một cam kết, rồi chắc chắn muộn hơn, có lập trường khác: xếp từ sớm đến muộn, kèm mọi đoạn trích.',
    silence:
      'Bài báo sau im lặng không có nghĩa là rút lại: lập trường không được nhắc nữa vẫn giữ nguyên như cũ.',
    count: (count) => `${count} chuyển biến`,
    none: 'Theo các đoạn trích này, chưa bên nào về sau có lập trường khác.',
    leftOut: (count) => `Bộ lọc đang bỏ qua ${count} chuyển biến.`,
    clearFilters: 'Bỏ tất cả bộ lọc',
    byThen: (day) => `Trong những gì đã biết đến hết ngày ${day}.`,
    quotes: (count) => `Đọc ${count} đoạn trích`,
    open: (shift) => `Liên kết tới chuyển biến này: ${shift}`,
    times: (count) => `${count} đoạn trích`,
    voices: {
      own: 'lời của chính bên đó',
      reported: 'bên khác thuật lại',
      narrator: 'lời dẫn',
    },
    questions: 'Thay đổi vắt qua nhiều cam kết',
    questionsLead: 'Những câu hỏi mà ở mỗi thời điểm, các bài báo cho một câu trả lời khác.',
    standing: (count) => `${count} lập trường mà các bài sau không nhắc lại cũng không thay đổi`,
    standingLead:
      'Các bài sau có nhắc tên các bên này nhưng không nói gì về việc ấy. Đó là lập trường cuối cùng được biết đến; không bài nào nói rằng đã rút lại.',
    saidWhen: (when) => `nói: ${when}`,
    silent: (count) => `${count} bài sau im lặng`,
  },
})
