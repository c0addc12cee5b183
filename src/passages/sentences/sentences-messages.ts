import { defineMessages } from '../../language/define-messages'

export const sentencesMessages = defineMessages({
  en: {
    title: 'The sentences',
    summary: 'Who takes which stance',
    showAll: (count: number, stance: string) => `Show all ${count}: ${stance}`,
  },
  vi: {
    title: 'Các câu trích',
    summary: 'Ai có lập trường nào',
    showAll: (count, stance) => `Hiện tất cả ${count}: ${stance}`,
  },
})
