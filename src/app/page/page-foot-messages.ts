import { defineMessages } from '../../language/define-messages'

export const pageFootMessages = defineMessages({
  en: { lastChanged: (day: string) => `Last changed on ${day}` },
  vi: { lastChanged: (day) => `Sửa lần cuối ngày ${day}` },
})
