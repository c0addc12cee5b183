/** Bounds and magnitudes of the numbers in articles. */
import { defineMessages } from '../define-messages'

export const figureMessages = defineMessages({
  en: {
    bounds: {
      exact: (number: string) => number,
      about: (number: string) => `about ${number}`,
      'more-than': (number: string) => `more than ${number}`,
    },
    magnitudes: {
      tens: 'tens',
      hundreds: 'hundreds',
      thousands: 'thousands',
      'tens-of-thousands': 'tens of thousands',
      millions: 'millions',
    },
    measured: (amount: string, of: string) => `${amount} ${of}`,
    sized: (amount: string, of: string) => `${amount} of ${of}`,
  },
  vi: {
    bounds: {
      exact: (number) => number,
      about: (number) => `khoảng ${number}`,
      'more-than': (number) => `hơn ${number}`,
    },
    magnitudes: {
      tens: 'hàng chục',
      hundreds: 'hàng trăm',
      thousands: 'hàng nghìn',
      'tens-of-thousands': 'hàng chục nghìn',
      millions: 'hàng triệu',
    },
    measured: (amount, of) => `${amount} ${of}`,
    sized: (amount, of) => `${amount} ${of}`,
  },
})
