/** Whether a passage can be read in one way only: names of the model's closed list, and its words. */
import { defineMessages } from './define-messages'

export const readingMessages = defineMessages({
  en: {
    names: { firm: 'One reading', open: 'Open to another reading' },
    open: 'Open reading',
    unnamed: 'not named in the text',
  },
  vi: {
    names: { firm: 'Một cách đọc', open: 'Còn cách đọc khác' },
    open: 'Còn cách đọc khác',
    unnamed: 'bài không nêu tên',
  },
})
