import { toDigits } from '../../language/digits'
import { defineMessages } from '../../language/define-messages'

export const changesMessages = defineMessages({
  en: {
    description:
      'What changed between two days: who said something new, who said it otherwise, and what only became known.',
    between: (from: string, to: string) => `From the end of ${from} to that of ${to}`,
    betweenLatest: (from: string, latest: string) =>
      `From the end of ${from} to the latest day, ${latest}`,
    before: {
      said: (what: string) => `last day before this counts as said: ${what}`,
      event: (what: string) => `last day before this event counts: ${what}`,
      published: (what: string) => `last day before this counts as published: ${what}`,
    },
    from: 'From the end of',
    to: 'To the end of',
    latest: (day: string) => `Latest, ${day}`,
    compare: 'Compare',
    chosen: {
      said: 'No day was asked for: this is the last day before the first statement of the newest article counts as said.',
      published:
        'No day was asked for: this is the last day before the first statement of the newest article counts as published.',
    },
    counts: (counts: readonly string[]) => `${counts.join(', ')}.`,
    total: (counted: string) => `Based on ${counted}.`,
    kinds: {
      reversed: (count: number) => `${toDigits(count, 'en')} reversed`,
      weakened: (count: number) => `${toDigits(count, 'en')} weakened`,
      strengthened: (count: number) => `${toDigits(count, 'en')} strengthened`,
      changed: (count: number) => `${toDigits(count, 'en')} changed`,
      mixed: (count: number) => `${toDigits(count, 'en')} told in more than one way`,
      appeared: (count: number) => `${toDigits(count, 'en')} appeared`,
      restated: (count: number) => `${toDigits(count, 'en')} restated`,
      unlinked: (count: number) => `${toDigits(count, 'en')} perhaps about something else`,
      undated: (count: number) => `${toDigits(count, 'en')} told since but perhaps said before`,
      open: (count: number) => `${toDigits(count, 'en')} open to another reading`,
    },
    headings: {
      reversed: 'Reversed',
      weakened: 'Weakened',
      strengthened: 'Strengthened',
      changed: 'Changed',
      mixed: 'Told in more than one way',
      appeared: 'Appeared',
      restated: 'Restated',
      unlinked: 'Perhaps about something else',
      undated: 'Told since, perhaps said before',
    },
    meanings: {
      reversed: 'From the side “for” to the side “against”, or back.',
      weakened: 'Moved down the order of stances.',
      strengthened: 'Moved up the order of stances.',
      changed: 'To or from asking, which is neither more nor less than an answer.',
      mixed:
        'The words differ, but which came first is not certain, or others of the same days hold the other stance: nothing can be said to have moved.',
      appeared:
        'Said after that day, where the articles had told of nothing that is, or may be, about the same thing. The words may confirm something older.',
      restated: 'The same stance, certainly said again since.',
      unlinked:
        'An earlier stance may be about the same thing or about another: for one of the two the text names no document, counterpart or actor, or the earlier words can be read otherwise. Neither a new stance nor a changed one is certain.',
      undated:
        'First told since, but not certainly said since: it may be older, so nothing can be said to have appeared or moved.',
      open: 'Told since, in words that can be read in more than one way: they move nothing.',
    },
    pairs: (count: number) =>
      count === 0
        ? 'No two stances can be compared'
        : count === 1
          ? '1 pair of stances compared'
          : `${toDigits(count, 'en')} pairs of stances compared`,
    rule: 'The newest stance of each country and group on each commitment by the first day is held against its newest since, where both are about the same document and with the same counterpart and each can be read in one way only. Silence in a later article withdraws nothing: what is not mentioned again keeps its stance, unless it has an end of its own, and is not listed.',
    order: (stances: readonly string[]) =>
      `The order of stances, strongest first: ${stances.join(', ')}.`,
    atEndOf: (day: string) => `At the end of ${day}`,
    voices: {
      own: 'in its own words',
      reported: 'as others report it',
      narrator: 'as the article tells it',
    },
    voiceChanged: (before: string, after: string) =>
      `Before ${before}, after ${after}: part of the difference may lie in who tells it.`,
    beside: (stances: readonly string[]) =>
      `Also said in the time between, about the same thing, or possibly about it: ${stances.join('; ')}.`,
    stillSaid: (stances: readonly string[]) =>
      `Still said in the time between, about the same thing, or possibly about it: ${stances.join('; ')}. The newest words alone do not withdraw it.`,
    becomes: 'then',
    nothing: 'No change is known between these days.',
    leftOut: (count: number) =>
      count === 1
        ? 'One change is left out by the filters.'
        : `${toDigits(count, 'en')} changes are left out by the filters.`,
    same: 'Both ends are the same day: choose an earlier day to start from.',
    reversedDays: (from: string, to: string) =>
      `The comparison starts on ${from}, after it ends on ${to}.`,
    swap: 'Swap the two days',
  },
  vi: {
    description:
      'Điều gì đã đổi giữa hai ngày: ai nói điều mới, ai nói khác đi, và điều gì về sau mới được biết.',
    between: (from, to) => `Từ cuối ngày ${from} đến cuối ngày ${to}`,
    betweenLatest: (from, latest) => `Từ cuối ngày ${from} đến ngày mới nhất, ${latest}`,
    before: {
      said: (what) => `ngày cuối trước khi điều này được tính là đã nói: ${what}`,
      event: (what) => `ngày cuối trước khi sự kiện này được tính: ${what}`,
      published: (what) => `ngày cuối trước khi điều này được tính là đã đăng báo: ${what}`,
    },
    from: 'Từ cuối ngày',
    to: 'Đến cuối ngày',
    latest: (day) => `Mới nhất, ${day}`,
    compare: 'So sánh',
    chosen: {
      said: 'Chưa chọn ngày: đây là ngày cuối trước khi phát biểu đầu tiên trong bài báo mới nhất được tính là đã nói.',
      published:
        'Chưa chọn ngày: đây là ngày cuối trước khi phát biểu đầu tiên trong bài báo mới nhất được tính là đã đăng báo.',
    },
    counts: (counts) => `${counts.join(', ')}.`,
    total: (counted) => `Dựa trên ${counted}.`,
    kinds: {
      reversed: (count) => `${toDigits(count, 'vi')} lập trường đảo chiều`,
      weakened: (count) => `${toDigits(count, 'vi')} lập trường yếu đi`,
      strengthened: (count) => `${toDigits(count, 'vi')} lập trường mạnh lên`,
      changed: (count) => `${toDigits(count, 'vi')} lập trường đổi khác`,
      mixed: (count) => `${toDigits(count, 'vi')} lập trường có thông tin chưa thống nhất`,
      appeared: (count) => `${toDigits(count, 'vi')} lập trường xuất hiện`,
      restated: (count) => `${toDigits(count, 'vi')} lập trường được nhắc lại`,
      unlinked: (count) => `${toDigits(count, 'vi')} lập trường có thể nói về điều khác`,
      undated: (count) =>
        `${toDigits(count, 'vi')} lập trường được đưa tin sau nhưng có thể đã có từ trước`,
      open: (count) => `${toDigits(count, 'vi')} lập trường còn cách đọc khác`,
    },
    headings: {
      reversed: 'Đảo chiều',
      weakened: 'Yếu đi',
      strengthened: 'Mạnh lên',
      changed: 'Đổi khác',
      mixed: 'Thông tin chưa thống nhất',
      appeared: 'Xuất hiện',
      restated: 'Được nhắc lại',
      unlinked: 'Có thể nói về điều khác',
      undated: 'Được đưa tin sau, có thể đã có từ trước',
    },
    meanings: {
      reversed: 'Từ phía ủng hộ sang phía phản đối, hoặc ngược lại.',
      weakened: 'Lùi xuống trong thứ tự lập trường.',
      strengthened: 'Tiến lên trong thứ tự lập trường.',
      changed:
        'Từ đề xuất hay yêu cầu sang lập trường khác, hoặc ngược lại: không thể xếp là mạnh hay yếu hơn.',
      mixed:
        'Lời đã khác, nhưng không chắc lời nào có trước, hoặc cũng trong những ngày ấy còn có lời mang lập trường kia: chưa thể nói là đã thay đổi.',
      appeared:
        'Được nói sau ngày ấy, trong khi các bài báo chưa cho biết điều gì thuộc về, hoặc có thể thuộc về, cùng một điều. Lời ấy có thể chỉ xác nhận một điều đã có từ trước.',
      restated: 'Vẫn lập trường ấy, chắc chắn được nêu lại sau mốc ấy.',
      unlinked:
        'Lập trường trước có thể về cùng điều này, cũng có thể về điều khác: ở một trong hai phát biểu, bài không nêu văn kiện, bên đối thoại hoặc bên có lập trường, hay lời trước còn cách đọc khác. Không chắc là mới, cũng không chắc là đã đổi.',
      undated:
        'Lần đầu được đưa tin sau mốc ấy, nhưng không chắc được nói sau mốc ấy: có thể đã có từ trước, nên không thể coi là xuất hiện hay đã thay đổi.',
      open: 'Được đưa tin sau mốc ấy, bằng lời có thể hiểu hơn một cách: không làm thay đổi điều gì.',
    },
    pairs: (count) =>
      count === 0
        ? 'Không có hai lập trường nào so sánh được'
        : `So sánh ${toDigits(count, 'vi')} cặp lập trường`,
    rule: 'Lập trường mới nhất của từng bên về từng cam kết tính đến mốc đầu được so với lập trường mới nhất sau mốc ấy, khi cả hai nói về cùng văn kiện, với cùng bên đối thoại và đều chỉ có một cách đọc. Bài báo sau im lặng không có nghĩa là rút lại: điều không được nhắc nữa vẫn giữ nguyên, trừ khi tự nêu điểm kết thúc, và không nằm trong danh sách.',
    order: (stances) => `Thứ tự lập trường, từ mạnh đến yếu: ${stances.join(', ')}.`,
    atEndOf: (day) => `Cuối ngày ${day}`,
    voices: {
      own: 'là lời của chính bên đó',
      reported: 'là lời bên khác thuật lại',
      narrator: 'là lời dẫn của bài báo',
    },
    voiceChanged: (before, after) =>
      `Trước ${before}, sau ${after}: một phần khác biệt có thể do người kể.`,
    beside: (stances) =>
      `Trong thời gian này còn có lời khác về cùng điều ấy, hoặc có thể về điều ấy: ${stances.join('; ')}.`,
    stillSaid: (stances) =>
      `Trong thời gian này vẫn còn lời về cùng điều ấy, hoặc có thể về điều ấy: ${stances.join('; ')}. Riêng lời mới nhất không rút lại điều đó.`,
    becomes: 'rồi',
    nothing: 'Không ghi nhận thay đổi nào giữa hai ngày này.',
    leftOut: (count) => `Bộ lọc đang bỏ qua ${toDigits(count, 'vi')} thay đổi.`,
    same: 'Hai mốc là cùng một ngày: hãy chọn ngày bắt đầu sớm hơn.',
    reversedDays: (from, to) => `Mốc bắt đầu ${from} lại sau mốc kết thúc ${to}.`,
    swap: 'Đổi chỗ hai ngày',
  },
})
