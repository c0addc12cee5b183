import { defineMessages } from '../../language/define-messages'
import { toDigits } from '../../language/digits'

export const coverageMessages = defineMessages({
  en: {
    lead: 'How much these articles tell of whom. Silence is not a refusal: whoever is not named here may have spoken elsewhere.',
    counted: (articles: number) =>
      articles === 1
        ? 'Counted over 1 article.'
        : `Counted over ${toDigits(articles, 'en')} articles.`,
    columns: {
      named: { name: 'Named in', unit: 'articles' },
      speaking: { name: 'Takes a stance in', unit: 'articles' },
      withoutStance: { name: 'Spoken of, without a firm stance in', unit: 'articles' },
      own: { name: 'Says itself', unit: 'statements' },
      reported: { name: 'Others say of it', unit: 'statements' },
      narrator: { name: 'The article tells', unit: 'statements' },
      open: { unit: 'statements' },
      commitments: { name: 'Takes a stance on', unit: 'commitments' },
      one: { name: 'Rests on one sentence', unit: 'stances' },
    },
    states: 'Countries',
    /** In place of `columns.named`, over those who are not named. */
    spokenOf: 'Spoken of in',
    openApart: 'Open readings are counted in a column of their own, and nowhere else.',
    table: 'Coverage of countries and groups',
    links: {
      own: (actor: string, counted: string) => `${actor}: ${counted}, in its own words`,
      reported: (actor: string, counted: string) => `${actor}: ${counted}, by others`,
      narrator: (actor: string, counted: string) => `${actor}: ${counted}, of the articles’ own`,
      open: (actor: string, counted: string) => `${actor}: ${counted}, open to another reading`,
      speaking: (actor: string, count: number) =>
        `${actor}: takes a stance in ${count === 1 ? '1 article' : `${toDigits(count, 'en')} articles`}`,
      commitments: (actor: string, count: number) =>
        `${actor}: takes a stance on ${count === 1 ? '1 commitment' : `${toDigits(count, 'en')} commitments`}`,
    },
    one: {
      label: (actor: string, count: number) =>
        `${actor}: ${count === 1 ? '1 stance rests' : `${toDigits(count, 'en')} stances rest`} on one sentence`,
      title: (actor: string) => `${actor}: one sentence each`,
    },
    withoutStance: {
      label: (actor: string, count: number) =>
        `${actor}: spoken of, without a firm stance in ${count === 1 ? '1 article' : `${toDigits(count, 'en')} articles`}`,
      spoken: (count: number) => `${toDigits(count, 'en')} with a related stance`,
      perhaps: (count: number) => `${toDigits(count, 'en')} with an open reading`,
      title: (actor: string) => `${actor}: spoken of, without a firm stance`,
      others: (names: string) => `A stance is told there of: ${names}.`,
      open: 'One passage is an open reading.',
      none: 'Nor does any group that it belongs to or is counted with.',
    },
    silent: {
      title: (count: number) =>
        `Not named in these articles: ${count === 1 ? '1 state' : `${toDigits(count, 'en')} states`} on the roster of attendance`,
      noSource: 'No source that can be looked up.',
    },
    none: 'No country or group is left by these filters.',
  },
  vi: {
    lead: 'Các bài báo này nói về ai, nhiều hay ít. Im lặng không phải là từ chối: bên không có tên ở đây có thể đã lên tiếng ở nơi khác.',
    counted: (articles) => `Tính trên ${toDigits(articles, 'vi')} bài báo.`,
    columns: {
      named: { name: 'Có tên trong', unit: 'bài' },
      speaking: { name: 'Có lập trường trong', unit: 'bài' },
      withoutStance: { name: 'Được nhắc đến, không có lập trường chắc chắn trong', unit: 'bài' },
      own: { name: 'Chính bên đó nói', unit: 'phát biểu' },
      reported: { name: 'Bên khác nói về', unit: 'phát biểu' },
      narrator: { name: 'Bài báo tường thuật', unit: 'phát biểu' },
      open: { unit: 'phát biểu' },
      commitments: { name: 'Có lập trường về', unit: 'cam kết' },
      one: { name: 'Chỉ dựa trên một câu', unit: 'lập trường' },
    },
    states: 'Các nước',
    spokenOf: 'Được nhắc đến trong',
    openApart: 'Đoạn còn cách đọc khác được tính ở cột riêng, không tính ở cột nào khác.',
    table: 'Mức độ đề cập theo nước và nhóm nước',
    links: {
      own: (actor, counted) => `${actor}: ${counted}, chính bên đó nói`,
      reported: (actor, counted) => `${actor}: ${counted}, bên khác nói về`,
      narrator: (actor, counted) => `${actor}: ${counted}, bài báo tường thuật`,
      open: (actor, counted) => `${actor}: ${counted}, còn cách đọc khác`,
      speaking: (actor, count) => `${actor}: có lập trường trong ${toDigits(count, 'vi')} bài`,
      commitments: (actor, count) => `${actor}: có lập trường về ${toDigits(count, 'vi')} cam kết`,
    },
    one: {
      label: (actor, count) => `${actor}: ${toDigits(count, 'vi')} lập trường chỉ dựa trên một câu`,
      title: (actor) => `${actor}: mỗi lập trường một câu`,
    },
    withoutStance: {
      label: (actor, count) =>
        `${actor}: được nhắc đến, không có lập trường chắc chắn trong ${toDigits(count, 'vi')} bài`,
      spoken: (count) => `${toDigits(count, 'vi')} bài có lập trường liên quan`,
      perhaps: (count) => `${toDigits(count, 'vi')} bài có đoạn còn cách đọc khác`,
      title: (actor) => `${actor}: được nhắc đến, không có lập trường chắc chắn`,
      others: (names) => `Bài có lập trường của: ${names}.`,
      open: 'Một đoạn còn cách đọc khác.',
      none: 'Bài cũng không có lập trường của nhóm nào mà bên này thuộc về hay được tính cùng.',
    },
    silent: {
      title: (count) =>
        `Không được nêu tên trong các bài báo này: ${toDigits(count, 'vi')} nước trong danh sách dự họp`,
      noSource: 'Không có nguồn tra cứu được.',
    },
    none: 'Bộ lọc này không để lại nước hay nhóm nước nào.',
  },
})
