/** Why stances that look like a shift are none: one sentence per reason. */
import { defineMessages } from '../../language/define-messages'

export const gapMessages = defineMessages({
  en: {
    heading: 'Not comparable',
    lead: 'Different stances that are no shift, each with a reason.',
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
    none: {
      with: (count: number) =>
        count === 1
          ? 'For one of them the text names no counterpart.'
          : 'For some of them the text names no counterpart.',
      document: (count: number) =>
        count === 1
          ? 'For one of them the text names no document.'
          : 'For some of them the text names no document.',
      thing: (count: number) =>
        count === 1
          ? 'For one of them the text names no document, mechanism or force.'
          : 'For some of them the text names no document, mechanism or force.',
    },
    unnamed: {
      with: 'In at least one of them the counterpart is not named.',
      instrument: 'In at least one of them the document is not named.',
      both: 'In at least one of them the counterpart or the document is not named.',
    },
    open: {
      one: 'One of them can be read otherwise.',
      several: (counted: string) => `Of them, ${counted} can be read otherwise.`,
    },
    order: (stances: string) => `Which came first is not certain: ${stances}.`,
    orderOfSome: (stances: string) =>
      `For some of these, which came first is not certain: ${stances}.`,
    stillSaid: (stances: string) =>
      `Words of the later days still hold the former stance: ${stances}.`,
    alreadySaid: (stances: string) =>
      `Words of the earlier days already held the later stance: ${stances}.`,
    stance: (stance: string, when: string) => `${stance} (${when})`,
  },
  vi: {
    heading: 'Không so sánh được',
    lead: 'Những lập trường khác nhau nhưng không phải là chuyển biến, mỗi trường hợp kèm lý do.',
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
    none: {
      with: (count) =>
        count === 1
          ? 'Ở một phát biểu trong số này, bài không nêu bên đối thoại nào.'
          : 'Ở một số phát biểu trong số này, bài không nêu bên đối thoại nào.',
      document: (count) =>
        count === 1
          ? 'Ở một phát biểu trong số này, bài không nêu văn kiện nào.'
          : 'Ở một số phát biểu trong số này, bài không nêu văn kiện nào.',
      thing: (count) =>
        count === 1
          ? 'Ở một phát biểu trong số này, bài không nêu văn kiện, cơ chế hay lực lượng nào.'
          : 'Ở một số phát biểu trong số này, bài không nêu văn kiện, cơ chế hay lực lượng nào.',
    },
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
    orderOfSome: (stances) =>
      `Ở một số phát biểu trong số này, không chắc phát biểu nào có trước: ${stances}.`,
    stillSaid: (stances) => `Những ngày sau vẫn có phát biểu giữ lập trường cũ: ${stances}.`,
    alreadySaid: (stances) => `Những ngày trước đã có phát biểu mang lập trường mới: ${stances}.`,
    stance: (stance, when) => `${stance} (${when})`,
  },
})
