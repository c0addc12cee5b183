/** What an actor is: names of the model's closed lists of roles, kinds and certainties. */
import type { Actor, Language } from '../model/vocabulary'
import { defineMessages } from './define-messages'

export const actorMessages = defineMessages({
  en: {
    roles: {
      beneficiary: 'Beneficiary',
      'co-lead': 'Co-lead',
      member: 'Counted with the coalition',
      partner: 'Partner outside the coalition',
      named: 'Named in the articles',
      opponent: 'Opponent',
    },
    kinds: { collective: 'Speaks as a group', unnamed: 'Not named in the text' },
    onRoster: 'On the roster of attendance',
    certainties: {
      stated: 'stated in an article',
      reported: 'from outside the articles',
      uncertain: 'uncertain',
      outside: 'common knowledge, from outside the articles',
      unsourced: 'no source that can be looked up',
    },
  },
  vi: {
    roles: {
      beneficiary: 'Bên thụ hưởng',
      'co-lead': 'Đồng dẫn đầu',
      member: 'Được tính cùng liên minh',
      partner: 'Đối tác ngoài liên minh',
      named: 'Có tên trong các bài báo',
      opponent: 'Phía phản đối',
    },
    kinds: { collective: 'Nhóm phát biểu chung', unnamed: 'Bài không nêu tên' },
    onRoster: 'Có trong danh sách dự họp',
    certainties: {
      stated: 'có trong bài báo',
      reported: 'từ nguồn ngoài các bài báo',
      uncertain: 'chưa chắc chắn',
      outside: 'kiến thức chung, ngoài các bài báo',
      unsourced: 'không có nguồn tra cứu được',
    },
  },
})

/** What an actor is, in a word or two. */
export function toActorKind(actor: Actor, language: Language): string {
  const { roles, kinds } = actorMessages[language]
  return actor.kind === 'state' ? roles[actor.role] : kinds[actor.kind]
}
