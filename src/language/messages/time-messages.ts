/** Travelling through time, and missing dates. */
import { defineMessages } from '../define-messages'

export const timeMessages = defineMessages({
  en: {
    backToNow: 'Back to now',
    nothingDated: (months: number) =>
      months === 1 ? '1 month with nothing dated' : `${months} months with nothing dated`,
  },
  vi: {
    backToNow: 'Về hiện nay',
    nothingDated: (months) => `${months} tháng không có mốc nào`,
  },
})
