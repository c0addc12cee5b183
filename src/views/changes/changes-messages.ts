import { defineMessages } from '../../language/define-messages'

export const changesMessages = defineMessages({
  en: {
    title: 'What changed',
    between: (from: string, to: string | null) =>
      to === null ? `From the end of ${from} to now` : `From the end of ${from} to that of ${to}`,
    before: (event: string) => `before: ${event}`,
    from: 'From the end of',
    to: 'To the end of',
    now: 'Now',
    compare: 'Compare',
    chosen:
      'No day was asked for: this is the last day before the first statement of the newest article.',
    counts: (counts: readonly string[]) => `${counts.join(', ')}.`,
    kinds: {
      reversed: (count: number) => `${count} reversed`,
      weakened: (count: number) => `${count} weakened`,
      strengthened: (count: number) => `${count} strengthened`,
      changed: (count: number) => `${count} changed`,
      mixed: (count: number) => `${count} told in more than one way`,
      appeared: (count: number) => `${count} appeared`,
      restated: (count: number) => `${count} restated`,
    },
    headings: {
      reversed: 'Reversed',
      weakened: 'Weakened',
      strengthened: 'Strengthened',
      changed: 'Changed',
      mixed: 'Told in more than one way',
      appeared: 'Appeared',
      restated: 'Restated',
    },
    meanings: {
      reversed: 'From the side “for” to the side “against”, or back.',
      weakened: 'Moved down the order of stances.',
      strengthened: 'Moved up the order of stances.',
      changed: 'To or from asking, which is neither more nor less than an answer.',
      mixed:
        'The newest words differ, but others of the same days still hold the former stance: nothing can be said to have moved.',
      appeared: 'A stance where the articles had told of none.',
      restated: 'The same stance, said again.',
    },
    rule: 'The newest stance of each country and group on each commitment is compared. Silence in a later article withdraws nothing: what is not mentioned again keeps its stance, and is not listed.',
    order: (stances: readonly string[]) =>
      `The order of stances, strongest first: ${stances.join(', ')}.`,
    method: 'How this is worked out',
    atEndOf: (day: string) => `At the end of ${day}`,
    voices: {
      own: 'in its own words',
      reported: 'as others report it',
      narrator: 'as the article tells it',
    },
    voiceChanged: (before: string, after: string) =>
      `Before ${before}, after ${after}: part of the change may lie in who tells it.`,
    beside: (stances: readonly string[]) =>
      `Other passages of the time between also say: ${stances.join(', ')}.`,
    stillSaid: (stance: string, count: number) =>
      count === 1
        ? `A passage of the time between still says “${stance}”: the newest words alone do not withdraw it.`
        : `${count} passages of the time between still say “${stance}”: the newest words alone do not withdraw it.`,
    stanceCount: (stance: string, count: number) => (count === 1 ? stance : `${stance} (${count})`),
    bothSides: 'Both sides in full',
    becomes: 'then',
    nothing: 'No change is known between these days.',
    leftOut: (count: number) =>
      count === 1
        ? 'One change is left out by the filters.'
        : `${count} changes are left out by the filters.`,
    clearFilters: 'Clear all filters',
    same: 'Both ends are the same day: choose an earlier day to start from.',
    reversedDays: (from: string, to: string) =>
      `The comparison starts on ${from}, after it ends on ${to}.`,
    swap: 'Swap the two days',
  },
  vi: {
    title: 'Điều gì đã đổi',
    between: (from, to) =>
      to === null ? `Từ cuối ngày ${from} đến nay` : `Từ cuối ngày ${from} đến cuối ngày ${to}`,
    before: (event) => `trước: ${event}`,
    from: 'Từ cuối ngày',
    to: 'Đến cuối ngày',
    now: 'Hiện nay',
    compare: 'So sánh',
    chosen: 'Chưa chọn ngày: đây là ngày liền trước phát biểu đầu tiên trong bài báo mới nhất.',
    counts: (counts) => `Lập trường: ${counts.join(', ')}.`,
    kinds: {
      reversed: (count) => `${count} đảo chiều`,
      weakened: (count) => `${count} yếu đi`,
      strengthened: (count) => `${count} mạnh lên`,
      changed: (count) => `${count} đổi khác`,
      mixed: (count) => `${count} được nói theo nhiều cách`,
      appeared: (count) => `${count} mới có`,
      restated: (count) => `${count} nhắc lại`,
    },
    headings: {
      reversed: 'Đảo chiều',
      weakened: 'Yếu đi',
      strengthened: 'Mạnh lên',
      changed: 'Đổi khác',
      mixed: 'Được nói theo nhiều cách',
      appeared: 'Mới có',
      restated: 'Nhắc lại',
    },
    meanings: {
      reversed: 'Từ phía thuận sang phía chống, hoặc ngược lại.',
      weakened: 'Lùi xuống trong thứ tự lập trường.',
      strengthened: 'Tiến lên trong thứ tự lập trường.',
      changed:
        'Từ đề xuất hay yêu cầu sang lập trường khác, hoặc ngược lại: không thể xếp là mạnh hay yếu hơn.',
      mixed:
        'Lời mới nhất đã khác, nhưng vẫn có lời cùng những ngày ấy giữ lập trường cũ: chưa thể nói là đã thay đổi.',
      appeared: 'Có lập trường ở chỗ trước đó các bài báo chưa nói gì.',
      restated: 'Vẫn lập trường ấy, được nói lại.',
    },
    rule: 'Trang này so sánh lập trường mới nhất của từng bên về từng cam kết. Bài báo sau im lặng không có nghĩa là rút lại: điều không được nhắc nữa vẫn giữ nguyên, và không nằm trong danh sách.',
    order: (stances) => `Thứ tự lập trường, từ mạnh đến yếu: ${stances.join(', ')}.`,
    method: 'Cách tính',
    atEndOf: (day) => `Cuối ngày ${day}`,
    voices: {
      own: 'là lời của chính bên đó',
      reported: 'là lời bên khác thuật lại',
      narrator: 'là lời dẫn của bài báo',
    },
    voiceChanged: (before, after) =>
      `Trước ${before}, sau ${after}: một phần khác biệt có thể do người kể.`,
    beside: (stances) => `Các đoạn trích khác trong thời gian này còn có: ${stances.join(', ')}.`,
    stillSaid: (stance, count) =>
      `Trong thời gian này vẫn còn ${count} đoạn trích ở lập trường “${stance}”: riêng lời mới nhất không rút lại điều đó.`,
    stanceCount: (stance, count) => (count === 1 ? stance : `${stance} (${count})`),
    bothSides: 'Xem đầy đủ hai phía',
    becomes: 'rồi',
    nothing: 'Không biết có thay đổi nào giữa hai ngày này.',
    leftOut: (count) => `Bộ lọc đang bỏ qua ${count} thay đổi.`,
    clearFilters: 'Bỏ tất cả bộ lọc',
    same: 'Hai mốc là cùng một ngày: hãy chọn ngày bắt đầu sớm hơn.',
    reversedDays: (from, to) => `Mốc bắt đầu ${from} lại sau mốc kết thúc ${to}.`,
    swap: 'Đổi chỗ hai ngày',
  },
})
