import { defineMessages } from '../../language/define-messages'

export const filtersMessages = defineMessages({
  en: {
    bar: 'Filters',
    folded: (active: number) => (active === 0 ? 'Filters' : `Filters (${active})`),
    names: {
      time: 'Period',
      asOf: 'As of',
      q: 'Words',
    },
    legend: 'Stances: choose which to show',
    key: { label: 'Key', name: 'What the signs mean' },
    search: 'Search by name or code',
    nothingFound: 'No name or code like that.',
    presets: {
      label: 'Presets',
      named: 'At the meeting, named in the articles',
      all: 'All',
    },
    period: {
      from: 'From',
      to: 'To',
      hint: 'By the day on which something was said, both days included.',
      reversed: 'The period ends before it starts.',
      apply: 'Show this period',
    },
    known: {
      said: (day: string) => `said by ${day}`,
      published: (day: string) => `published by ${day}`,
    },
    chips: {
      label: 'Active filters',
      remove: (filter: string, value: string) => `Remove filter ${filter}: ${value}`,
      many: (filter: string, count: number) => `${filter}: ${count} chosen`,
      none: 'none',
    },
    clear: (filter: string) => `Clear ${filter}`,
    clearAll: 'Clear all',
    count: (
      shown: { readonly statements: number; readonly sentences: number },
      ofStatements: number,
      articles: number,
      ofArticles: number,
    ) =>
      `${shown.statements} of ${ofStatements} statements in ${shown.sentences} ${shown.sentences === 1 ? 'sentence' : 'sentences'}, ${articles} of ${ofArticles} articles`,
    openEnd: '…',
  },
  vi: {
    bar: 'Bộ lọc',
    folded: (active) => (active === 0 ? 'Bộ lọc' : `Bộ lọc (${active})`),
    names: {
      time: 'Thời gian',
      asOf: 'Tính đến',
      q: 'Từ tìm kiếm',
    },
    legend: 'Lập trường: chọn để lọc',
    key: { label: 'Chú giải', name: 'Ý nghĩa các ký hiệu' },
    search: 'Tìm theo tên hoặc mã',
    nothingFound: 'Không có tên hay mã nào như vậy.',
    presets: {
      label: 'Chọn nhanh',
      named: 'Dự họp, có tên trong các bài báo',
      all: 'Tất cả',
    },
    period: {
      from: 'Từ ngày',
      to: 'Đến ngày',
      hint: 'Tính theo ngày phát biểu, gồm cả hai ngày.',
      reversed: 'Khoảng thời gian kết thúc trước khi bắt đầu.',
      apply: 'Xem khoảng này',
    },
    known: {
      said: (day) => `đã nói đến hết ${day}`,
      published: (day) => `đã đăng đến hết ${day}`,
    },
    chips: {
      label: 'Bộ lọc đang dùng',
      remove: (filter, value) => `Bỏ lọc ${filter}: ${value}`,
      many: (filter, count) => `${filter}: đã chọn ${count}`,
      none: 'không có',
    },
    clear: (filter) => `Bỏ lọc ${filter}`,
    clearAll: 'Bỏ tất cả',
    count: (shown, ofStatements, articles, ofArticles) =>
      `${shown.statements} trên ${ofStatements} phát biểu trong ${shown.sentences} câu, ${articles} trên ${ofArticles} bài báo`,
    openEnd: '…',
  },
})
