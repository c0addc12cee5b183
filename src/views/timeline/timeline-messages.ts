import { defineMessages } from '../../language/define-messages'
import { toDigits } from '../../language/digits'

const many = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`

export const timelineMessages = defineMessages({
  en: {
    title: 'When it was said',
    noDocument: 'No document',
    tools: {
      lanes: 'Lanes',
      byCommitment: 'Commitments',
      byCountry: 'Countries',
      byInstrument: 'Documents',
      trueScale: 'True scale',
      table: 'Table',
      zoomIn: 'Zoom in',
      zoomOut: 'Zoom out',
      fit: 'Fit',
    },
    help: 'Arrow keys move between marks, Enter opens one. Plus and minus zoom, 0 shows everything. Dragging over empty space chooses a period.',
    statements: 'Statements',
    datesAndEvents: 'Dates, events and articles',
    /** `when` includes its precision in words. */
    markName: (who: string, what: string, stance: string, when: string) =>
      `${who}, ${what}: ${stance}; said ${when}`,
    inheritedName: (name: string) => `${name}; inherited from a group`,
    eventName: (name: string, when: string) => `${name}; event ${when}`,
    articleName: (title: string, outlet: string, when: string) =>
      `Article “${title}”, ${outlet}; published ${when}`,
    articleLabel: (when: string) => `Article, ${when}`,
    laterEvent: 'later event',
    laterDocument: 'later document',
    inferred: (when: string) => `${when}, inferred`,
    nothingDated: (months: number) => `${many(months, 'month', 'months')} with nothing dated`,
    nothingCertain: (months: number) =>
      `${many(months, 'month', 'months')} with nothing certainly dated`,
    silence: (months: number) => `${many(months, 'month', 'months')} without an article`,
    silenceInDays: (days: number) => `${many(days, 'day', 'days')} without an article`,
    key: {
      label: 'How to read it',
      exactness: 'How exactly a date is known',
      said: 'said',
      event: 'event',
      published: 'published',
      whole: 'over these days',
      within: 'in this month',
      oneOf: 'some time within',
      open: 'by then',
    },
    period: {
      start: 'Period starts',
      end: 'Period ends',
      since: (day: string) => `from ${day}`,
      until: (day: string) => `to ${day}`,
      zoomTo: 'Zoom to it',
      clear: 'Clear',
      clearName: 'Clear period',
    },
    asOf: {
      label: 'What was known when',
      now: 'Now: pull up to look back',
      nowValue: 'Now: all that the articles tell is known',
      day: (day: string) => `as of ${day}`,
      /** `stop` is what became known last; null before the first stop. */
      value: (day: string, stop: string | null, isThatDay: boolean, counted: string) => {
        const where = stop === null ? 'nothing said yet' : `${isThatDay ? '' : 'after: '}${stop}`
        return `${day}: ${where}; ${counted}`
      },
      notice: (day: string) => `As of ${day}`,
      nothingYet: 'Nothing that passes these filters was known by then.',
    },
    empty: {
      sentence: 'No statement passes these filters.',
    },
    events: (shown: number, of: number) =>
      `${shown} of ${of} events: only country, period and article narrow them.`,
    nothingInSight: 'No statement is dated within the days in sight.',
    card: {
      label: 'Chosen on the timeline',
      said: (when: string) => `said ${when}`,
      event: (when: string) => `event ${when}`,
    },
    opensArticle: 'Opens the article',
    density: {
      caption: 'Numbers of statements by date',
      /** Why there are no marks. */
      why: (count: number) =>
        `${toDigits(count, 'en')} statements are too many to mark one by one. Press a row to come closer.`,
      whyOneDay: (count: number) =>
        `${toDigits(count, 'en')} statements on one day are too many to mark one by one: the table lists them.`,
      inexact: 'Dated less exactly',
      articles: (count: number) => many(count, 'article', 'articles'),
      events: (count: number) => many(count, 'event', 'events'),
      pointed: (count: number) => `${count} of them chosen`,
    },
    columns: {
      caption: 'Statements, events and articles by date',
      date: 'Date',
      kind: 'Kind',
      who: 'Who',
      what: 'What',
      details: 'What else is known',
    },
  },
  vi: {
    title: 'Thời điểm phát biểu',
    noDocument: 'Không gắn với văn kiện',
    tools: {
      lanes: 'Các cột',
      byCommitment: 'Cam kết',
      byCountry: 'Nước',
      byInstrument: 'Văn kiện',
      trueScale: 'Tỉ lệ thật',
      table: 'Bảng',
      zoomIn: 'Phóng to',
      zoomOut: 'Thu nhỏ',
      fit: 'Xem hết',
    },
    help: 'Dùng phím mũi tên để đi giữa các dấu, Enter để mở. Phím cộng và trừ để phóng to, thu nhỏ; phím 0 để xem hết. Kéo trên chỗ trống để chọn khoảng thời gian.',
    statements: 'Phát biểu',
    datesAndEvents: 'Ngày, sự kiện và bài báo',
    markName: (who, what, stance, when) => `${who}, ${what}: ${stance}; phát biểu: ${when}`,
    inheritedName: (name) => `${name}; kế thừa từ nhóm`,
    eventName: (name, when) => `${name}; sự kiện: ${when}`,
    articleName: (title, outlet, when) => `Bài “${title}”, ${outlet}; đăng: ${when}`,
    articleLabel: (when) => `Bài báo, ${when}`,
    laterEvent: 'sự kiện về sau',
    laterDocument: 'văn kiện về sau',
    inferred: (when) => `${when}, suy luận`,
    nothingDated: (months) => `${months} tháng không có mốc nào`,
    nothingCertain: (months) => `${months} tháng không có mốc nào chắc chắn`,
    silence: (months) => `${months} tháng không có bài báo nào`,
    silenceInDays: (days) => `${days} ngày không có bài báo nào`,
    key: {
      label: 'Cách đọc',
      exactness: 'Ngày tháng chính xác tới đâu',
      said: 'phát biểu',
      event: 'sự kiện',
      published: 'đăng báo',
      whole: 'suốt những ngày ấy',
      within: 'trong tháng ấy',
      oneOf: 'trong khoảng',
      open: 'muộn nhất khi ấy',
    },
    period: {
      start: 'Bắt đầu khoảng thời gian',
      end: 'Kết thúc khoảng thời gian',
      since: (day) => `từ ${day}`,
      until: (day) => `đến ${day}`,
      zoomTo: 'Xem khoảng này',
      clear: 'Bỏ',
      clearName: 'Bỏ khoảng thời gian',
    },
    asOf: {
      label: 'Khi ấy đã biết những gì',
      now: 'Hiện nay: kéo lên để lùi lại',
      nowValue: 'Hiện nay: đã biết tất cả những gì các bài báo kể',
      day: (day) => `tính đến ${day}`,
      value: (day, stop, isThatDay, counted) => {
        const where = stop === null ? 'chưa có gì' : `${isThatDay ? '' : 'sau mốc: '}${stop}`
        return `${day}: ${where}; ${counted}`
      },
      notice: (day) => `Tính đến hết ${day}`,
      nothingYet: 'Đến lúc ấy chưa có phát biểu nào khớp với bộ lọc.',
    },
    empty: {
      sentence: 'Không phát biểu nào khớp với bộ lọc.',
    },
    events: (shown, of) =>
      `${shown} trên ${of} sự kiện: sự kiện chỉ lọc theo nước, thời gian và bài báo.`,
    nothingInSight: 'Không có phát biểu nào trong những ngày đang xem.',
    card: {
      label: 'Đang chọn trên dòng thời gian',
      said: (when) => `phát biểu: ${when}`,
      event: (when) => `sự kiện: ${when}`,
    },
    opensArticle: 'Mở bài báo',
    density: {
      caption: 'Số phát biểu theo ngày',
      why: (count) =>
        `${toDigits(count, 'vi')} phát biểu là quá nhiều để đánh dấu từng cái. Bấm vào một dòng để xem gần hơn.`,
      whyOneDay: (count) =>
        `${toDigits(count, 'vi')} phát biểu trong một ngày là quá nhiều để đánh dấu từng cái: bảng liệt kê đủ.`,
      inexact: 'Ngày không rõ bằng',
      articles: (count) => `${count} bài báo`,
      events: (count) => `${count} sự kiện`,
      pointed: (count) => `${count} trong số đó đang được chọn`,
    },
    columns: {
      caption: 'Phát biểu, sự kiện và bài báo theo ngày',
      date: 'Ngày',
      kind: 'Loại',
      who: 'Ai',
      what: 'Việc gì',
      details: 'Chi tiết',
    },
  },
})
