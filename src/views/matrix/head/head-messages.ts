import { defineMessages } from '../../../language/define-messages'

export const headMessages = defineMessages({
  en: {
    only: { country: 'Show only this row', commitment: 'Show only this column' },
    leaveOut: { country: 'Leave this row out', commitment: 'Leave this column out' },
    all: { country: 'Show all rows', commitment: 'Show all columns' },
    brief: {
      country: 'Where it stands, and its quotes',
      commitment: 'Who stands where, and its quotes',
    },
  },
  vi: {
    only: { country: 'Chỉ xem hàng này', commitment: 'Chỉ xem cột này' },
    leaveOut: { country: 'Bỏ hàng này', commitment: 'Bỏ cột này' },
    all: { country: 'Xem mọi hàng', commitment: 'Xem mọi cột' },
    brief: {
      country: 'Lập trường và đoạn trích',
      commitment: 'Lập trường các bên và đoạn trích',
    },
  },
})
