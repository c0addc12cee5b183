import { defineMessages } from '../../language/define-messages'

export const coverageMessages = defineMessages({
  en: {
    title: 'Silence and coverage',
    lead: 'How much these articles tell of whom. Silence is not a refusal: whoever is not named here may have spoken elsewhere.',
    counted: (articles: number) =>
      articles === 1 ? 'Counted over 1 article.' : `Counted over ${articles} articles.`,
    columns: {
      actor: 'Country or group',
      named: { name: 'Named in', short: 'Named', unit: 'articles' },
      speaking: { name: 'Takes a stance in', short: 'Stance', unit: 'articles' },
      own: { name: 'Says itself', short: 'Itself', unit: 'passages' },
      reported: { name: 'Others say of it', short: 'Others', unit: 'passages' },
      narrator: { name: 'The article tells', short: 'Told', unit: 'passages' },
      commitments: { name: 'Takes a stance on', short: 'Issues', unit: 'commitments' },
      one: { name: 'Rests on one sentence', short: 'One sentence', unit: 'stances' },
    },
    table: 'Coverage of countries and groups',
    links: {
      own: (actor: string, count: number) => `${actor}: ${count} in its own words`,
      reported: (actor: string, count: number) => `${actor}: ${count} of what others say of it`,
      narrator: (actor: string, count: number) => `${actor}: ${count} of the articles’ narration`,
      speaking: (actor: string, count: number) =>
        `${actor}: takes a stance in ${count === 1 ? '1 article' : `${count} articles`}`,
      commitments: (actor: string, count: number) =>
        `${actor}: takes a stance on ${count === 1 ? '1 commitment' : `${count} commitments`}`,
    },
    one: {
      label: (actor: string, count: number) =>
        `${actor}: ${count === 1 ? '1 stance rests' : `${count} stances rest`} on one sentence`,
      title: (actor: string) => `${actor}: one sentence each`,
    },
    silent: {
      title: (count: number) =>
        `Not named in these articles: ${count === 1 ? '1 member' : `${count} members`} on the roster`,
      caution: 'Silence is not a refusal.',
      source: (name: string) => `Source: ${name}.`,
    },
    none: 'No country or group is left by these filters.',
    clear: 'Clear all filters',
  },
  vi: {
    title: 'Im lặng và độ phủ',
    lead: 'Các bài báo này nói về ai, nhiều hay ít. Im lặng không phải là từ chối: bên không có tên ở đây có thể đã lên tiếng ở nơi khác.',
    counted: (articles) => `Tính trên ${articles} bài báo.`,
    columns: {
      actor: 'Nước hoặc nhóm nước',
      named: { name: 'Có tên trong', short: 'Có tên', unit: 'bài' },
      speaking: { name: 'Có lập trường trong', short: 'Lập trường', unit: 'bài' },
      own: { name: 'Tự mình nói', short: 'Tự nói', unit: 'đoạn trích' },
      reported: { name: 'Bên khác nói về', short: 'Bên khác', unit: 'đoạn trích' },
      narrator: { name: 'Lời dẫn của bài báo', short: 'Lời dẫn', unit: 'đoạn trích' },
      commitments: { name: 'Có lập trường về', short: 'Cam kết', unit: 'cam kết' },
      one: { name: 'Chỉ dựa trên một câu', short: 'Một câu', unit: 'lập trường' },
    },
    table: 'Độ phủ theo nước và nhóm nước',
    links: {
      own: (actor, count) => `${actor}: ${count} đoạn tự mình nói`,
      reported: (actor, count) => `${actor}: ${count} đoạn bên khác nói về`,
      narrator: (actor, count) => `${actor}: ${count} đoạn là lời dẫn của bài báo`,
      speaking: (actor, count) => `${actor}: có lập trường trong ${count} bài`,
      commitments: (actor, count) => `${actor}: có lập trường về ${count} cam kết`,
    },
    one: {
      label: (actor, count) => `${actor}: ${count} lập trường chỉ dựa trên một câu`,
      title: (actor) => `${actor}: mỗi lập trường một câu`,
    },
    silent: {
      title: (count) =>
        `Không được nêu tên trong các bài báo này: ${count} thành viên theo danh sách tham khảo`,
      caution: 'Im lặng không phải là từ chối.',
      source: (name) => `Nguồn: ${name}.`,
    },
    none: 'Bộ lọc này không để lại nước hay nhóm nước nào.',
    clear: 'Bỏ tất cả bộ lọc',
  },
})
