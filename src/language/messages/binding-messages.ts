/** Names of the model's closed list `binding`, shown on the page as "Form" or "Said as". */
import { defineMessages } from '../define-messages'

export const bindingMessages = defineMessages({
  en: {
    names: {
      remark: 'Remark',
      announcement: 'Announcement',
      'joint-statement': 'Joint statement, or agreed in common',
      'declaration-of-intent': 'Declaration of intent',
      declaration: 'Declaration',
      agreement: 'Agreement',
      law: 'Law',
    },
  },
  vi: {
    names: {
      remark: 'Lời nói',
      announcement: 'Thông báo',
      'joint-statement': 'Tuyên bố chung hoặc điều cùng nhất trí',
      'declaration-of-intent': 'Tuyên bố ý định',
      declaration: 'Tuyên bố',
      agreement: 'Thỏa thuận',
      law: 'Luật',
    },
  },
})
