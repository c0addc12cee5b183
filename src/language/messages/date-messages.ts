import { defineMessages } from '../define-messages'

export const dateMessages = defineMessages({
  en: {
    unknown: 'date unknown',
    by: (day: string) => `by ${day}`,
    since: (day: string) => `since ${day}`,
    eitherDay: (first: string, second: string) => `${first} or ${second}`,
    oneDayWithin: (range: string) => `one day within ${range}`,
  },
  vi: {
    unknown: 'không rõ ngày',
    by: (day) => `muộn nhất ${day}`,
    since: (day) => `từ ${day}`,
    eitherDay: (first, second) => `${first} hoặc ${second}`,
    oneDayWithin: (range) => `một ngày trong khoảng ${range}`,
  },
})
