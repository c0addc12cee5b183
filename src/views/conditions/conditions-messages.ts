import { defineMessages } from '../../language/define-messages'

/** `a ceasefire` falls under nothing but `Ceasefire`. */
function isSame(conditions: readonly string[], commitment: string): boolean {
  const bare = conditions.map((condition) => condition.toLowerCase().replace(/^an? /, ''))
  return bare.join() === commitment.toLowerCase()
}

export const conditionsMessages = defineMessages({
  en: {
    lead: 'What has to happen first, and whose stance hangs on it. How long something holds is no condition, and stands with its passage.',
    choices: 'Choose conditions',
    chains: {
      title: 'What waits for what',
      lead: 'This page puts the chain together from single passages of different sides; no article draws this line. Passages that are open to another reading carry none of it.',
      hangsOn: 'Condition:',
      who: (actors: string, commitment: string) => `${actors}: ${commitment}`,
      first: (conditions: readonly string[], to: string) => {
        const what = conditions.map((condition) => condition.replace(/^After /, ''))
        const first = `First: ${new Intl.ListFormat('en').format(what)}`
        if (isSame(what, to)) return first
        return `${first}, which ${what.length === 1 ? 'falls' : 'fall'} under ${to}`
      },
      noYear: 'year not certain',
      beside: (names: string) => `Also waiting for this: ${names}`,
      circle: (to: number, waiting: string) =>
        `And so in a circle, back to step ${to}: ${waiting}.`,
      end: 'The chain ends here: no passage says what would have to come before that.',
      none: 'Among these passages nothing waits for something that itself waits.',
    },
    conditional: {
      title: 'What hangs on each condition',
      onBoard: 'Show on the board',
    },
    free: {
      title: 'What names no condition',
      count: (counted: string, of: string) => `${counted} name no condition, of ${of}.`,
      caution: 'A passage that names none does not say that there is none.',
      onBoard: 'Show them on the board',
    },
    none: 'No statement with a condition passes these filters.',
  },
  vi: {
    lead: 'Điều gì phải có trước, và lập trường của ai phụ thuộc vào đó. Kéo dài bao lâu không phải là điều kiện, và được ghi bên đoạn trích.',
    choices: 'Chọn điều kiện',
    chains: {
      title: 'Điều gì chờ điều gì',
      lead: 'Trang này ghép chuỗi từ những đoạn trích riêng lẻ của các bên khác nhau; không bài báo nào vạch ra chuỗi này. Đoạn còn cách đọc khác không được dùng để ghép.',
      hangsOn: 'Điều kiện:',
      who: (actors, commitment) => `${actors}: ${commitment}`,
      first: (conditions, to) => {
        const what = conditions.map((condition) => condition.replace(/^Sau (khi )?/, ''))
        const first = `Phải có trước: ${new Intl.ListFormat('vi').format(what)}`
        return isSame(what, to) ? first : `${first}, thuộc về ${to}`
      },
      noYear: 'chưa rõ năm',
      beside: (names) => `Cũng chờ điều này: ${names}`,
      circle: (to, waiting) => `Và cứ thế thành một vòng tròn, trở lại bước ${to}: ${waiting}.`,
      end: 'Chuỗi dừng ở đây: không đoạn trích nào nói điều gì phải có trước điều đó.',
      none: 'Trong các đoạn trích này, không điều gì chờ một điều mà chính nó cũng đang chờ.',
    },
    conditional: {
      title: 'Những gì phụ thuộc vào từng điều kiện',
      onBoard: 'Xem trên toàn cảnh',
    },
    free: {
      title: 'Những gì không nêu điều kiện',
      count: (counted, of) => `Không nêu điều kiện: ${counted}, trên tổng số ${of}.`,
      caution: 'Đoạn trích không nêu điều kiện không có nghĩa là không có điều kiện.',
      onBoard: 'Xem các phát biểu đó trên toàn cảnh',
    },
    none: 'Không phát biểu có điều kiện nào khớp bộ lọc.',
  },
})
