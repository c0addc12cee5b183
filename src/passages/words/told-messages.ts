import { defineMessages } from '../../language/define-messages'

export const toldMessages = defineMessages({
  en: {
    more: (list: string, count: number) => `${list} · and ${count} more`,
  },
  vi: {
    more: (list, count) => `${list} · và ${count} mục khác`,
  },
})
