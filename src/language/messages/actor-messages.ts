/** Roles, kinds and certainties of actors: names of the model's closed lists. */
import type { Actor, Language } from '../../model/vocabulary'
import { defineMessages } from '../define-messages'
import { sectionMessages } from './section-messages'

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
    collective: 'Speaks as a group',
    onRoster: 'On the roster of attendance',
    source: (name: string) => `Source: ${name}.`,
    /** How a speaker is related to an actor that says nothing itself. */
    ties: {
      member: (name: string) => name,
      counted: (name: string) => `${name} (which others count it with)`,
      unnamed: (name: string) => name,
      'unnamed-counted': (name: string) => `${name} (of a group which others count it with)`,
    },
    certainties: {
      stated: 'stated in an article',
      inferred: 'inferred from the articles',
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
      member: 'Được tính cùng Liên minh',
      partner: 'Đối tác ngoài Liên minh',
      named: 'Có tên trong các bài báo',
      opponent: 'Phía phản đối',
    },
    collective: 'Nhóm phát biểu chung',
    onRoster: 'Có trong danh sách dự họp',
    source: (name) => `Nguồn: ${name}.`,
    ties: {
      member: (name) => name,
      counted: (name) => `${name} (nguồn ngoài bài báo tính bên này vào đó)`,
      unnamed: (name) => name,
      'unnamed-counted': (name) => `${name} (thuộc nhóm mà nguồn ngoài bài báo tính bên này vào)`,
    },
    certainties: {
      stated: 'có trong bài báo',
      inferred: 'suy ra từ các bài báo',
      reported: 'từ nguồn ngoài các bài báo',
      uncertain: 'chưa chắc chắn',
      outside: 'kiến thức chung, ngoài các bài báo',
      unsourced: 'không có nguồn tra cứu được',
    },
  },
})

/** Short descriptions of an actor. */
export function toActorKind(actor: Actor, language: Language): string {
  const { roles, collective } = actorMessages[language]
  if (actor.kind === 'state') return roles[actor.role]
  return actor.kind === 'collective' ? collective : sectionMessages[language].unnamed
}
