/** Messages of the day chooser, loaded when it is opened. */
import { defineMessages } from '../../language/define-messages'

export const asOfMessages = defineMessages({
  en: {
    now: 'Now',
    allKnown: 'Everything that the articles tell is known.',
    at: (stop: string) => `Known last: ${stop}`,
    nothingYet: 'Nothing is known yet.',
    earlier: (stop: string, day: string) => `Earlier: ${stop}, ${day}`,
    later: (stop: string, day: string) => `Later: ${stop}, ${day}`,
    noEarlier: 'Nothing earlier',
    noLater: 'Nothing later',
    day: 'By the end of the day',
    show: 'Show this day',
    knownBy: 'A passage counts as known once it was',
    said: 'said',
    saidHint:
      'By the last day on which the words may have been spoken, wherever they were printed later.',
    published: 'published',
    publishedHint:
      'By the day on which the article that carries them appeared: what a reader could know.',
  },
  vi: {
    now: 'Hiện nay',
    allKnown: 'Đã biết tất cả những gì các bài báo kể.',
    at: (stop) => `Mốc gần nhất: ${stop}`,
    nothingYet: 'Chưa biết gì.',
    earlier: (stop, day) => `Lùi về: ${stop}, ${day}`,
    later: (stop, day) => `Tiến tới: ${stop}, ${day}`,
    noEarlier: 'Không còn mốc nào sớm hơn',
    noLater: 'Không còn mốc nào muộn hơn',
    day: 'Đến hết ngày',
    show: 'Xem ngày này',
    knownBy: 'Một đoạn trích được coi là đã biết khi đã được',
    said: 'nói ra',
    saidHint: 'Tính theo ngày muộn nhất mà lời ấy có thể đã được nói, dù sau đó báo mới đăng.',
    published: 'đăng báo',
    publishedHint: 'Tính theo ngày bài báo được đăng: những gì một độc giả khi ấy có thể biết.',
  },
})
