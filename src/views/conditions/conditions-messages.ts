import { defineMessages } from '../../language/define-messages'

export const conditionsMessages = defineMessages({
  en: {
    title: 'Conditions',
    lead: 'What has to happen first, and whose stance hangs on it. How long something holds is no condition, and stands with its passage.',
    choices: 'Choose conditions',
    nothing: 'No condition named',
    counted: 'statements / sentences',
    chains: {
      title: 'What waits for what',
      lead: 'Put together from single passages of different sides; no article draws this line. Passages that are open to another reading carry none of it.',
      hangsOn: 'Condition:',
      who: (actors: string, commitment: string) => `${actors}: ${commitment}`,
      first: (to: string) => `First comes: ${to}`,
      beside: (names: string) => `Also waiting for this: ${names}`,
      circle: (to: number, waiting: string) =>
        `And so in a circle, back to step ${to}: ${waiting}.`,
      end: 'Here the line ends: no passage says of this very thing that another commitment has to come first.',
      none: 'Among these passages nothing waits for something that itself waits.',
    },
    hanging: {
      title: 'What hangs on each condition',
      fulfilledBy: (commitment: string) => `Would be met by: ${commitment}`,
      onBoard: 'Show on the board',
    },
    free: {
      title: 'What names no condition',
      count: (counted: string, of: string) => `${counted} name no condition, of ${of}.`,
      caution: 'A passage that names none does not say that there is none.',
      onBoard: 'Show them on the board',
    },
    none: 'No statement with a condition passes these filters.',
    clear: 'Clear all filters',
  },
  vi: {
    title: 'Điều kiện',
    lead: 'Điều gì phải có trước, và lập trường của ai phụ thuộc vào đó. Kéo dài bao lâu không phải là điều kiện, và được ghi bên đoạn trích.',
    choices: 'Chọn điều kiện',
    nothing: 'Không nêu điều kiện',
    counted: 'phát biểu / câu',
    chains: {
      title: 'Điều gì chờ điều gì',
      lead: 'Ghép từ từng đoạn trích của các bên khác nhau; không bài báo nào vạch ra chuỗi này. Đoạn còn cách đọc khác không được dùng để ghép.',
      hangsOn: 'Điều kiện:',
      who: (actors, commitment) => `${actors}: ${commitment}`,
      first: (to) => `Phải có trước: ${to}`,
      beside: (names) => `Cũng chờ điều này: ${names}`,
      circle: (to, waiting) => `Và cứ thế thành một vòng tròn, trở lại bước ${to}: ${waiting}.`,
      end: 'Chuỗi dừng ở đây: không đoạn trích nào nói rằng phải có một cam kết khác trước chính điều này.',
      none: 'Trong các đoạn trích này, không điều gì chờ một điều mà chính nó cũng đang chờ.',
    },
    hanging: {
      title: 'Những gì phụ thuộc vào từng điều kiện',
      fulfilledBy: (commitment) => `Sẽ được đáp ứng nhờ: ${commitment}`,
      onBoard: 'Xem trên toàn cảnh',
    },
    free: {
      title: 'Những gì không nêu điều kiện',
      count: (counted, of) => `Không nêu điều kiện: ${counted}, trên tổng số ${of}.`,
      caution: 'Đoạn trích không nêu điều kiện không có nghĩa là không có điều kiện.',
      onBoard: 'Xem các phát biểu đó trên toàn cảnh',
    },
    none: 'Không phát biểu có điều kiện nào khớp bộ lọc.',
    clear: 'Bỏ tất cả bộ lọc',
  },
})
