/** Meanings of the signs beside a stance. */
import { defineMessages } from '../define-messages'

export const signMessages = defineMessages({
  en: {
    count: 'number of statements',
    changed: 'changed over time',
    conflict: 'passages conflict',
    disputed: 'beside other passages in a question',
    reported: 'others’ words only',
    inherited: 'inherited from a group',
    through: (groups: string) => `inherited through ${groups}`,
    open: 'open to another reading',
    divided: 'one mark for each thing told apart',
    'left-out': 'left out by the filters',
    later: 'not known yet on this day',
  },
  vi: {
    count: 'số phát biểu',
    changed: 'thay đổi theo thời gian',
    conflict: 'các đoạn trích mâu thuẫn',
    disputed: 'đặt cạnh đoạn khác trong một câu hỏi',
    reported: 'chỉ qua lời bên khác',
    inherited: 'kế thừa từ nhóm',
    through: (groups) => `kế thừa qua ${groups}`,
    open: 'còn cách đọc khác',
    divided: 'mỗi nội dung được tách riêng một dấu',
    'left-out': 'bị bộ lọc loại ra',
    later: 'đến ngày này chưa ghi nhận',
  },
})
