/** The starting questions. */
import { defineMessages } from '../define-messages'

export const questionMessages = defineMessages({
  en: { start: 'Start with a question', other: 'Other questions' },
  vi: { start: 'Bắt đầu bằng một câu hỏi', other: 'Câu hỏi khác' },
})
