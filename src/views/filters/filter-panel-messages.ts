import { defineMessages } from '../../language/define-messages'

/** Words of an open filter, which load with it. */
export const filterPanelMessages = defineMessages({
  en: {
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
    clear: (filter: string) => `Clear ${filter}`,
  },
  vi: {
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
    clear: (filter) => `Bỏ lọc ${filter}`,
  },
})
