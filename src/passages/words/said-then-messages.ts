/** What was said in the time of an event, in the words that its panel and its brief share. */
import { defineMessages } from '../../language/define-messages'

export const saidThenMessages = defineMessages({
  en: {
    saidThen: 'Said then',
    /** Of an event whose own days are not known. */
    saidWithin: 'Said in the same span of days',
    ownDaysUnknown: 'Which of those days were the event’s own is not known.',
    nothingKnown: (day: string | null) =>
      `As ${day === null ? 'far as is known' : `known on ${day}`}, nothing said by or of those involved is certain to be from these dates.`,
    leftOut: (count: number) =>
      count === 1
        ? '1 statement does not have the words looked for.'
        : `${count} statements do not have the words looked for.`,
  },
  vi: {
    saidThen: 'Phát biểu khi đó',
    saidWithin: 'Phát biểu trong cùng khoảng ngày',
    ownDaysUnknown: 'Không rõ sự kiện diễn ra vào những ngày nào trong khoảng đó.',
    nothingKnown: (day) =>
      `${day === null ? 'Chưa' : `Đến ${day}, chưa`} ghi nhận phát biểu nào của các bên liên quan, hay về họ, chắc chắn thuộc khoảng ngày này.`,
    leftOut: (count) => `${count} phát biểu không có từ cần tìm.`,
  },
})
