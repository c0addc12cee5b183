import { defineMessages } from '../../language/define-messages'
import { toDigits } from '../../language/digits'
import { countMessages } from '../../language/messages/count-messages'

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
    clearAll: 'Clear all',
    count: (
      shown: { readonly statements: number; readonly sentences: number },
      ofStatements: number,
      articles: number,
      ofArticles: number,
    ) =>
      `${countMessages.en.of(shown.statements, ofStatements)} in ${countMessages.en.sentences(shown.sentences)}, ${toDigits(articles, 'en')} of ${toDigits(ofArticles, 'en')} articles`,
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
    clearAll: 'Bỏ tất cả',
    count: (shown, ofStatements, articles, ofArticles) =>
      `${countMessages.vi.of(shown.statements, ofStatements)} trong ${countMessages.vi.sentences(shown.sentences)}, ${toDigits(articles, 'vi')} trên ${toDigits(ofArticles, 'vi')} bài báo`,
    openEnd: '…',
  },
})
