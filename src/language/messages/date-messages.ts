import { defineMessages } from '../define-messages'

export const dateMessages = defineMessages({
  en: {
    unknown: 'date unknown',
    by: (day: string) => `by ${day}`,
    from: (day: string) => `from ${day}, end not told`,
    orLater: (day: string) => `${day} or later`,
    eitherDay: (first: string, second: string) => `${first} or ${second}`,
    /** A statement is of one day, an event may be of several. */
    someTimeWithin: (range: string) => `some time within ${range}`,
  },
  vi: {
    unknown: 'không rõ ngày',
    by: (day) => `muộn nhất ${day}`,
    from: (day) => `từ ${day}, không rõ đến khi nào`,
    orLater: (day) => `sớm nhất ${day}`,
    eitherDay: (first, second) => `${first} hoặc ${second}`,
    someTimeWithin: (range) => `trong khoảng ${range}`,
  },
})
