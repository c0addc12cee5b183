/** Whether a passage has one reading or several: names of the model's closed list. */
import { defineMessages } from '../define-messages'

export const readingMessages = defineMessages({
  en: {
    names: { firm: 'One reading', open: 'Open to another reading' },
    unnamed: 'not named in the text',
    openReading: 'Open reading',
    openStance: (stance: string) => `${stance} (open reading)`,
  },
  vi: {
    names: { firm: 'Một cách đọc', open: 'Còn cách đọc khác' },
    unnamed: 'bài không nêu tên',
    openReading: 'Còn cách đọc khác',
    openStance: (stance) => `${stance} (còn cách đọc khác)`,
  },
})
