import { defineMessages } from '../language/define-messages'

export const selectionMessages = defineMessages({
  en: {
    names: {
      time: 'Said',
      q: 'Words',
    },
    clause: (name: string, values: string) => `${name}: ${values}`,
    since: (day: string) => `from ${day}`,
    until: (day: string) => `until ${day}`,
    inherit: 'Each row also shows what its groups said',
    known: {
      said: (day: string) => `As known on ${day}, by day of saying`,
      published: (day: string) => `As known on ${day}, by day of publication`,
    },
  },
  vi: {
    names: {
      time: 'Phát biểu',
      q: 'Từ ngữ',
    },
    clause: (name, values) => `${name}: ${values}`,
    since: (day) => `từ ${day}`,
    until: (day) => `đến ${day}`,
    inherit: 'Mỗi hàng có thêm lập trường chung của nhóm',
    known: {
      said: (day) => `Theo những gì đã ghi nhận đến ${day}, tính theo ngày phát biểu`,
      published: (day) => `Theo những gì đã ghi nhận đến ${day}, tính theo ngày đăng`,
    },
  },
})
