/** Section headings for lists of actors; separate from actor names because only some pages need them. */
import type { ActorHead, ActorSection } from '../../model/vocabulary'
import { defineMessages } from '../define-messages'

export const sectionMessages = defineMessages({
  en: {
    beneficiary: 'Beneficiary',
    'co-lead': 'Co-leads',
    member: 'Others at the coalition’s meeting, by outside sources',
    partner: 'Partners outside the coalition',
    named: 'Named on other occasions',
    opponent: 'Opponents',
    collective: 'Groups that speak as one',
    unnamed: 'Not named in the text',
    /** States that take no stance here. */
    roster: 'On the roster of attendance alone',
  },
  vi: {
    beneficiary: 'Bên thụ hưởng',
    'co-lead': 'Đồng dẫn đầu',
    member: 'Nước khác dự họp của Liên minh, theo nguồn ngoài bài báo',
    partner: 'Đối tác ngoài Liên minh',
    named: 'Nước được nêu tên vào dịp khác',
    opponent: 'Phía phản đối',
    collective: 'Nhóm phát biểu chung',
    unnamed: 'Bài không nêu tên',
    roster: 'Chỉ có trong danh sách dự họp',
  },
})

/** The section of an actor: a state by its role, any other by its kind. */
export function toSectionId(actor: ActorHead): ActorSection {
  return actor.kind === 'state' ? actor.role : actor.kind
}
