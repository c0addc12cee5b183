import { toDigits } from '../../language/digits'
import { defineMessages } from '../../language/define-messages'

export const shiftsMessages = defineMessages({
  en: {
    lead: 'Countries and groups that took one stance and, certainly later, another on the same thing, with every passage.',
    pairs: (count: number) =>
      count === 0
        ? 'No two statements can be compared'
        : count === 1
          ? '1 pair of statements compared'
          : `${toDigits(count, 'en')} pairs of statements compared`,
    rule: 'A pair is two statements of one actor on one commitment, about the same document and with the same counterpart, each with one reading only and one certainly made before the other. It is a shift where their stances differ, no words of the later days still hold the former stance, and none of the earlier days already held the later one.',
    silence:
      'Silence in a later article withdraws nothing: a stance that is not mentioned again, and has no end of its own, stands as it was.',
    count: (count: number) => (count === 1 ? '1 shift' : `${toDigits(count, 'en')} shifts`),
    none: 'No country or group certainly took another stance on the same thing later, as far as these passages tell.',
    leftOut: (count: number) =>
      count === 1
        ? 'One shift is left out by the filters.'
        : `${toDigits(count, 'en')} shifts are left out by the filters.`,
    byThen: (day: string) => `Of what was known by the end of ${day}.`,
    quotes: (counted: string) => `Read the passages: ${counted}`,
    loading: 'The passages are loading…',
    open: (shift: string) => `Link to this shift: ${shift}`,
    questions: 'Changes that go across commitments',
    questionsLead: 'Questions to which the articles give another answer at another time.',
    called: 'What the passages themselves call new',
    calledLead:
      'The words are marked in the passage, and above it stands whose they are: nothing else here is a source for it.',
    wordsOf: (names: string) => `Words of ${names}`,
    narration: 'Words of the article itself',
    standing: (count: number) =>
      count === 1
        ? '1 stance on which at least one later article that names the actor is silent'
        : `${toDigits(count, 'en')} stances on which at least one later article that names the actor is silent`,
    standingLead:
      'An article is silent here if it was certainly published later and names the actor, and if no stance on the commitment is told in it: not of the actor, not of a group in which any source counts it at that date, and not of anybody unnamed who may be, or belong to, one of these. A stance with an end of its own (“until …”, “while …”) is not listed: that end may have come.',
    standingRule:
      'The stance is the last that is known; no article tells that it was withdrawn. What can be read otherwise is not listed. Later articles that name the actor and are not silent are named too: what they tell on the commitment may be about another document or with another counterpart, a group’s, or open to another reading.',
    saidWhen: (when: string) => `said ${when}`,
    silent: (count: number) =>
      count === 1 ? '1 later article silent:' : `${toDigits(count, 'en')} later articles silent:`,
    speaking: (count: number) =>
      count === 1
        ? '1 later article not silent:'
        : `${toDigits(count, 'en')} later articles not silent:`,
  },
  vi: {
    lead: 'Những nước và nhóm nước có một lập trường, rồi chắc chắn về sau có lập trường khác về cùng một điều, kèm mọi đoạn trích.',
    pairs: (count) =>
      count === 0
        ? 'Không có hai phát biểu nào so sánh được'
        : `So sánh ${toDigits(count, 'vi')} cặp phát biểu`,
    rule: 'Mỗi cặp là hai phát biểu của cùng một bên về cùng một cam kết, cùng văn kiện và cùng bên đối thoại, đều chỉ có một cách đọc, và một phát biểu chắc chắn có trước. Chỉ coi là chuyển biến khi hai lập trường khác nhau, những ngày sau không còn phát biểu nào giữ lập trường cũ và những ngày trước chưa có phát biểu nào mang lập trường mới.',
    silence:
      'Bài báo sau im lặng không có nghĩa là rút lại: lập trường không được nhắc nữa, nếu không tự nêu điểm kết thúc, vẫn giữ nguyên như cũ.',
    count: (count) => `${toDigits(count, 'vi')} chuyển biến`,
    none: 'Theo các đoạn trích này, chưa thấy bên nào chắc chắn đã chuyển sang lập trường khác về cùng một điều.',
    leftOut: (count) => `Bộ lọc đang bỏ qua ${toDigits(count, 'vi')} chuyển biến.`,
    byThen: (day) => `Theo những gì ghi nhận đến hết ngày ${day}.`,
    quotes: (counted) => `Đọc các đoạn trích: ${counted}`,
    loading: 'Đang tải các đoạn trích…',
    open: (shift) => `Liên kết tới chuyển biến này: ${shift}`,
    questions: 'Thay đổi liên quan đến nhiều cam kết',
    questionsLead: 'Những câu hỏi mà ở mỗi thời điểm, các bài báo cho một câu trả lời khác.',
    called: 'Điều chính các đoạn trích gọi là mới',
    calledLead:
      'Lời ấy được đánh dấu trong đoạn trích, phía trên ghi đó là lời của ai: trang này không có nguồn nào khác cho điều đó.',
    wordsOf: (names) => `Lời của ${names}`,
    narration: 'Lời của chính bài báo',
    standing: (count) =>
      `${toDigits(count, 'vi')} lập trường mà ít nhất một bài sau có nêu tên bên đó nhưng im lặng về điều ấy`,
    standingLead:
      'Một bài báo được coi là im lặng nếu chắc chắn đăng sau và có nêu tên bên đó, nhưng trong bài không có lập trường nào về cam kết ấy của chính bên đó, của nhóm nào mà bất kỳ nguồn nào tính bên đó vào tại thời điểm ấy, hay của một bên không nêu tên có thể là, hoặc thuộc về, một trong các bên này. Lập trường tự nêu điểm kết thúc (“cho đến khi…”, “khi vẫn còn…”) không có trong danh sách: điểm kết thúc ấy có thể đã đến.',
    standingRule:
      'Đây là lập trường cuối cùng được ghi nhận; không bài nào nói rằng đã rút lại. Những gì còn cách đọc khác không có trong danh sách. Những bài sau có nêu tên bên đó và không im lặng cũng được nêu: điều các bài ấy nói về cam kết có thể thuộc về văn kiện khác hay bên đối thoại khác, là lập trường chung của nhóm, hoặc còn cách đọc khác.',
    saidWhen: (when) => `thời điểm phát biểu: ${when}`,
    silent: (count) => `${toDigits(count, 'vi')} bài sau im lặng:`,
    speaking: (count) => `${toDigits(count, 'vi')} bài sau không im lặng:`,
  },
})
