/** Why stances that look like a shift are none: one sentence a reason, with its own facts. */
import { defineMessages } from '../../language/define-messages'

export const gapMessages = defineMessages({
  en: {
    heading: 'Not comparable',
    lead: 'Stances that differ from one date to another and yet are no shift, each with the reason.',
    list: 'Why this is no shift',
    unnamedBearer:
      'The text does not name who takes these stances: in another article it may be others.',
    groups: {
      beside: (groups: string) => `They are not all its own: some are those of a group, ${groups}.`,
      apart: (groups: string) => `They are those of different groups: ${groups}.`,
    },
    counterparts: (names: string) => `They are with different counterparts: ${names}.`,
    documents: (names: string) => `They are about different documents: ${names}.`,
    things: (names: string) => `They are about different things: ${names}.`,
    none: { with: 'nobody in particular', instrument: 'none in particular' },
    unnamed: {
      with: 'The text does not name the counterpart of at least one.',
      instrument: 'The text does not name the document of at least one.',
      both: 'The text does not name the counterpart or the document of at least one.',
    },
    open: {
      one: 'One of them can be read otherwise.',
      several: (counted: string) => `Of them, ${counted} can be read otherwise.`,
    },
    order: (stances: string) => `No order in time is certain: ${stances}.`,
    stillSaid: (stances: string) =>
      `Words of the later days still hold the former stance: ${stances}.`,
    alreadySaid: (stances: string) =>
      `Words of the earlier days already held the later stance: ${stances}.`,
    stance: (stance: string, when: string) => `${stance} (${when})`,
  },
  vi: {
    heading: 'Không so sánh được',
    lead: 'Những lập trường khác nhau theo thời điểm nhưng không phải là chuyển biến, kèm lý do.',
    list: 'Vì sao đây không phải là chuyển biến',
    unnamedBearer: 'Bài không nêu tên bên có lập trường: ở bài khác có thể là bên khác.',
    groups: {
      beside: (groups) =>
        `Không phải tất cả đều là lập trường riêng: có lập trường chung của nhóm, ${groups}.`,
      apart: (groups) => `Đây là lập trường chung của những nhóm khác nhau: ${groups}.`,
    },
    counterparts: (names) => `Các phát biểu có bên đối thoại khác nhau: ${names}.`,
    documents: (names) => `Các phát biểu nói về những văn kiện khác nhau: ${names}.`,
    things: (names) => `Các phát biểu nói về những điều khác nhau: ${names}.`,
    none: { with: 'không với riêng bên nào', instrument: 'không về riêng điều nào' },
    unnamed: {
      with: 'Có ít nhất một phát biểu mà bài không nêu tên bên đối thoại.',
      instrument: 'Có ít nhất một phát biểu mà bài không nêu tên văn kiện.',
      both: 'Có ít nhất một phát biểu mà bài không nêu tên bên đối thoại hoặc văn kiện.',
    },
    open: {
      one: 'Một phát biểu trong số này còn cách đọc khác.',
      several: (counted) => `Trong số này, ${counted} còn cách đọc khác.`,
    },
    order: (stances) => `Không chắc phát biểu nào có trước: ${stances}.`,
    stillSaid: (stances) => `Những ngày sau vẫn có phát biểu giữ lập trường cũ: ${stances}.`,
    alreadySaid: (stances) => `Những ngày trước đã có phát biểu mang lập trường mới: ${stances}.`,
    stance: (stance, when) => `${stance} (${when})`,
  },
})
