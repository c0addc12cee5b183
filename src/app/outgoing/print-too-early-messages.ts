import { defineMessages } from '../../language/define-messages'

/** Apart from what else is printed, which loads later. */
export const printTooEarlyMessages = defineMessages({
  en: { tooEarly: 'Printed before the passages had loaded. Print again to have them.' },
  vi: { tooEarly: 'In khi chưa tải xong các đoạn trích. Hãy in lại để có đủ.' },
})
