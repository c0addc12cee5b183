/** What several actors are listed under: apart from what one is called, which only pages of their own ask for. */
import type { ActorHead, ActorSection } from '../model/vocabulary'
import { defineMessages } from './define-messages'

export const sectionMessages = defineMessages({
  en: {
    beneficiary: 'Beneficiary',
    'co-lead': 'Co-leads',
    member: 'Others at the coalition’s meeting',
    partner: 'Partners outside the coalition',
    named: 'Other states named in the articles',
    opponent: 'Opponents',
    collective: 'Groups that speak as one',
    unnamed: 'Not named in the text',
  },
  vi: {
    beneficiary: 'Bên thụ hưởng',
    'co-lead': 'Đồng dẫn đầu',
    member: 'Nước khác dự họp liên minh',
    partner: 'Đối tác ngoài liên minh',
    named: 'Nước khác có tên trong các bài',
    opponent: 'Phía phản đối',
    collective: 'Nhóm phát biểu chung',
    unnamed: 'Bài không nêu tên',
  },
})

/** What an actor is sorted under: a state by its role, any other by its kind. */
export function toSectionId(actor: ActorHead): ActorSection {
  return actor.kind === 'state' ? actor.role : actor.kind
}
