/** Meanings of the signs beside a stance. */
import { defineMessages } from '../define-messages'

export const signMessages = defineMessages({
  en: {
    changed: 'changed over time',
    conflict: 'passages conflict',
    disputed: 'beside other passages in a question',
    reported: 'no words of its own',
    inherited: 'inherited from a group',
    through: (groups: string) => `inherited through ${groups}`,
    open: 'open to another reading',
    divided: 'several things, told apart',
    'left-out': 'left out by the filters',
    later: 'not known yet on this day',
  },
  vi: {
    changed: 'thay đổi theo thời gian',
    conflict: 'các đoạn trích mâu thuẫn',
    disputed: 'đặt cạnh đoạn khác trong một câu hỏi',
    reported: 'không có lời của chính bên đó',
    inherited: 'kế thừa từ nhóm',
    through: (groups) => `kế thừa qua ${groups}`,
    open: 'còn cách đọc khác',
    divided: 'nhiều nội dung, tách riêng',
    'left-out': 'bị bộ lọc loại ra',
    later: 'đến ngày này chưa ghi nhận',
  },
})
