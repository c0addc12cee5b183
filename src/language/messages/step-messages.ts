/** What became known on a day. */
import { defineMessages } from '../define-messages'

export const stepMessages = defineMessages({
  en: {
    article: (outlet: string | null) =>
      outlet === null ? 'article, outlet not stated' : `article of ${outlet}`,
    more: (name: string, count: number) => `${name}, and ${count} more`,
  },
  vi: {
    article: (outlet) => (outlet === null ? 'bài báo không rõ tòa soạn' : `bài của ${outlet}`),
    more: (name, count) => `${name} và ${count} mốc khác`,
  },
})
