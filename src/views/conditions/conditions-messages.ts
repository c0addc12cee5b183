import { defineMessages } from '../../language/define-messages'

export const conditionsMessages = defineMessages({
  en: {
    title: 'Conditions',
    lead: 'What has to happen first, and whose stance hangs on it.',
    choices: 'Choose conditions',
    nothing: 'No condition named',
    statements: (count: number) => (count === 1 ? '1 statement' : `${count} statements`),
    chains: {
      title: 'What waits for what',
      lead: 'Put together from single passages of different sides; no article draws this line.',
      hangsOn: 'Condition:',
      who: (actors: string, commitment: string) => `${actors}: ${commitment}`,
      first: (to: string) => `First comes: ${to}`,
      passages: (count: number) => (count === 1 ? '1 passage' : `${count} passages`),
      beside: (names: string) => `Also waiting for this: ${names}`,
      circle: (to: number, waiting: string) =>
        `And so in a circle, back to step ${to}: ${waiting}.`,
      end: 'Here the line ends: no passage names another commitment that has to come before this.',
      none: 'Among these passages nothing waits for something that itself waits.',
    },
    hanging: {
      title: 'What hangs on each condition',
      fulfilledBy: (commitment: string) => `Would be met by: ${commitment}`,
      onBoard: 'Show on the board',
    },
    free: {
      title: 'What names no condition',
      count: (count: number, of: number) => `${count} of ${of} statements name no condition.`,
      caution: 'A passage that names none does not say that there is none.',
      onBoard: 'Show them on the board',
    },
    none: 'No statement with a condition passes these filters.',
    clear: 'Clear all filters',
  },
  vi: {
    title: 'Điều kiện',
    lead: 'Điều gì phải có trước, và lập trường của ai phụ thuộc vào đó.',
    choices: 'Chọn điều kiện',
    nothing: 'Không nêu điều kiện',
    statements: (count) => `${count} phát biểu`,
    chains: {
      title: 'Điều gì chờ điều gì',
      lead: 'Ghép từ từng đoạn trích của các bên khác nhau; không bài báo nào vạch ra chuỗi này.',
      hangsOn: 'Điều kiện:',
      who: (actors, commitment) => `${actors}: ${commitment}`,
      first: (to) => `Phải có trước: ${to}`,
      passages: (count) => `${count} đoạn trích`,
      beside: (names) => `Cũng chờ điều này: ${names}`,
      circle: (to, waiting) => `Và cứ thế thành một vòng tròn, trở lại bước ${to}: ${waiting}.`,
      end: 'Chuỗi dừng ở đây: không đoạn trích nào nêu một cam kết khác phải có trước điều này.',
      none: 'Trong các đoạn trích này, không điều gì chờ một điều mà chính nó cũng đang chờ.',
    },
    hanging: {
      title: 'Những gì phụ thuộc vào từng điều kiện',
      fulfilledBy: (commitment) => `Sẽ được đáp ứng nhờ: ${commitment}`,
      onBoard: 'Xem trên toàn cảnh',
    },
    free: {
      title: 'Những gì không nêu điều kiện',
      count: (count, of) => `${count} trên ${of} phát biểu không nêu điều kiện.`,
      caution: 'Đoạn trích không nêu điều kiện không có nghĩa là không có điều kiện.',
      onBoard: 'Xem các phát biểu đó trên toàn cảnh',
    },
    none: 'Không phát biểu có điều kiện nào khớp bộ lọc.',
    clear: 'Bỏ tất cả bộ lọc',
  },
})
