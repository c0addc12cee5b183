/** What an actor is: names of the model's closed lists of roles and certainties. */
import { defineMessages } from './define-messages'

export const actorMessages = defineMessages({
  en: {
    roles: {
      beneficiary: 'Beneficiary',
      'co-lead': 'Co-lead',
      member: 'Coalition member',
      partner: 'Partner outside the coalition',
      opponent: 'Opponent',
    },
    group: 'Speaks together',
    onRoster: 'Coalition member by the roster',
    certainties: {
      stated: 'stated in an article',
      reported: 'from outside the articles',
      uncertain: 'uncertain',
      outside: 'common knowledge, from outside the articles',
    },
  },
  vi: {
    roles: {
      beneficiary: 'Bên được bảo đảm',
      'co-lead': 'Đồng dẫn dắt',
      member: 'Thành viên liên minh',
      partner: 'Đối tác ngoài liên minh',
      opponent: 'Phía phản đối',
    },
    group: 'Lên tiếng chung',
    onRoster: 'Thành viên liên minh theo danh sách tham khảo',
    certainties: {
      stated: 'có trong bài báo',
      reported: 'từ nguồn ngoài các bài báo',
      uncertain: 'chưa chắc chắn',
      outside: 'kiến thức chung, ngoài các bài báo',
    },
  },
})
