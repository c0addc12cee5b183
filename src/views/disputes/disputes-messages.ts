import { defineMessages } from '../../language/define-messages'

export const disputesMessages = defineMessages({
  en: {
    lead: 'Questions on which the passages differ, each side beside the other. None is settled here.',
    kinds: {
      contradiction: 'Contradictions',
      'different-measure': 'Different measures',
      'change-over-time': 'Changes over time',
    },
    kind: {
      contradiction: 'Contradiction',
      'different-measure': 'Different measure',
      'change-over-time': 'Change over time',
    },
    definitions: {
      contradiction: 'The sides give two answers to one and the same question.',
      'different-measure':
        'The passages answer different questions under one name, or tell different parts.',
      'change-over-time':
        'What was said later differs from what was said before. Silence in between withdraws nothing.',
    },
    evidence: (count: number) =>
      count === 1 ? '1 passage that is no statement' : `${count} passages that are no statements`,
    openSide: 'This side rests on passages that can be read otherwise, and is no firm answer.',
    filteredOut: (count: number) =>
      count === 1
        ? '1 more disagreement is left out by the filters.'
        : `${count} more disagreements are left out by the filters.`,
    none: 'No disagreement is left by these filters.',
    noneAdvice: 'It does not follow that the passages agree.',
    unknown: 'By the day chosen, fewer than two of its sides were known.',
    all: 'All disagreements',
    sideGone: 'No passage of this side holds the words looked for.',
  },
  vi: {
    lead: 'Những câu hỏi mà các đoạn trích trả lời khác nhau, các câu trả lời đặt cạnh nhau. Trang này không phân xử câu nào.',
    kinds: {
      contradiction: 'Mâu thuẫn',
      'different-measure': 'Khác phạm vi, cách tính',
      'change-over-time': 'Thay đổi theo thời gian',
    },
    kind: {
      contradiction: 'Mâu thuẫn',
      'different-measure': 'Khác phạm vi, cách tính',
      'change-over-time': 'Thay đổi theo thời gian',
    },
    definitions: {
      contradiction: 'Các bên đưa ra hai câu trả lời cho cùng một câu hỏi.',
      'different-measure':
        'Các đoạn trích trả lời những câu hỏi khác nhau dưới cùng một tên gọi, hoặc kể những phần khác nhau.',
      'change-over-time': 'Lời nói sau khác lời nói trước. Im lặng ở giữa không rút lại điều gì.',
    },
    evidence: (count) => `${count} đoạn trích không phải là phát biểu`,
    openSide:
      'Bên này chỉ dựa trên những đoạn còn cách đọc khác, nên chưa phải là một câu trả lời chắc chắn.',
    filteredOut: (count) => `Còn ${count} bất đồng bị bộ lọc ẩn đi.`,
    none: 'Bộ lọc này không để lại bất đồng nào.',
    noneAdvice: 'Điều đó không có nghĩa là các đoạn trích thống nhất với nhau.',
    unknown: 'Đến ngày được chọn, chưa ghi nhận đủ hai phía của bất đồng này.',
    all: 'Tất cả bất đồng',
    sideGone: 'Không đoạn trích nào của bên này có từ cần tìm.',
  },
})
