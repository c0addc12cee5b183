/** Names of the model's closed list `binding`, shown on the page as "Form" or "Said as". */
import { defineMessages } from '../define-messages'

export const bindingMessages = defineMessages({
  en: {
    names: {
      remark: 'Remark',
      announcement: 'Announcement',
      'joint-statement': 'Joint words',
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
      'joint-statement': 'Lời chung',
      'declaration-of-intent': 'Tuyên bố ý định',
      declaration: 'Tuyên bố',
      agreement: 'Thỏa thuận',
      law: 'Luật',
    },
  },
})
