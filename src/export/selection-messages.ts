import { defineMessages } from '../language/define-messages'

export const selectionMessages = defineMessages({
  en: {
    names: {
      country: 'Countries and groups',
      commitment: 'Commitments',
      stance: 'Stances',
      voice: 'Whose words',
      condition: 'Conditions',
      binding: 'Said as',
      instrument: 'Document',
      reading: 'Reading',
      article: 'Articles',
      time: 'Said',
      q: 'Words',
    },
    voices: {
      own: 'the actor’s own',
      reported: 'reported by others',
      narrator: 'the article’s narration',
    },
    noCondition: 'no condition named',
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
      country: 'Nước và nhóm nước',
      commitment: 'Cam kết',
      stance: 'Lập trường',
      voice: 'Lời của ai',
      condition: 'Điều kiện',
      binding: 'Dưới dạng',
      instrument: 'Văn kiện',
      reading: 'Cách đọc',
      article: 'Bài báo',
      time: 'Phát biểu',
      q: 'Từ ngữ',
    },
    voices: {
      own: 'của chính bên đó',
      reported: 'bên khác thuật lại',
      narrator: 'lời dẫn của bài báo',
    },
    noCondition: 'không nêu điều kiện',
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
