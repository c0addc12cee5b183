import { defineMessages } from '../language/define-messages'

export const appMessages = defineMessages({
  en: {
    skipToMatrix: 'Skip to the matrix',
    search: 'Search',
    language: 'Language',
    theme: { label: 'Theme', system: 'As the system', light: 'Light', dark: 'Dark' },
    views: 'Views',
    subPages: 'Pages of this kind',
    notebook: (items: number) => (items === 0 ? 'Notebook' : `Notebook (${items})`),
    colophon: 'About this work',
    panes: {
      reader: 'Reader',
      openCell: 'The passages',
      resize: (left: string, right: string) => `Resize ${left} and ${right}`,
    },
    loading: 'Loading the dossier…',
    loadingView: 'Loading…',
    textsFailed: 'The passages could not be loaded',
    failed: {
      title: 'The dossier could not be loaded',
      advice: 'Nothing is lost: the address of this page keeps what you were looking at.',
    },
    viewFailed: {
      title: (view: string) => `${view} stopped working`,
      advice: 'The rest of the page still works.',
      retry: 'Show it again',
    },
    notYetKnown: {
      said: (day: string) =>
        `The passage that this link points at is not known to have been said by ${day}.`,
      published: (day: string) =>
        `The passage that this link points at is not known to have been published by ${day}.`,
      back: 'Back to now, and show it',
    },
    start: 'Start with a question',
  },
  vi: {
    skipToMatrix: 'Đến thẳng bảng cam kết',
    search: 'Tìm kiếm',
    language: 'Ngôn ngữ',
    theme: { label: 'Giao diện', system: 'Theo hệ thống', light: 'Sáng', dark: 'Tối' },
    views: 'Các góc nhìn',
    subPages: 'Các trang cùng loại',
    notebook: (items) => (items === 0 ? 'Sổ tay' : `Sổ tay (${items})`),
    colophon: 'Về trang này',
    panes: {
      reader: 'Bài báo',
      openCell: 'Các đoạn trích',
      resize: (left, right) => `Thay đổi kích thước ${left} và ${right}`,
    },
    loading: 'Đang tải tư liệu…',
    loadingView: 'Đang tải…',
    textsFailed: 'Không tải được các đoạn trích',
    failed: {
      title: 'Không tải được tư liệu',
      advice: 'Không mất gì cả: địa chỉ trang vẫn giữ nguyên những gì bạn đang xem.',
    },
    viewFailed: {
      title: (view) => `${view} gặp lỗi`,
      advice: 'Phần còn lại của trang vẫn dùng được.',
      retry: 'Hiện lại',
    },
    notYetKnown: {
      said: (day) => `Đến hết ngày ${day}, chưa chắc lời mà liên kết này dẫn tới đã được nói ra.`,
      published: (day) =>
        `Đến hết ngày ${day}, chưa chắc đoạn mà liên kết này dẫn tới đã được đăng.`,
      back: 'Về hiện nay để xem',
    },
    start: 'Bắt đầu bằng một câu hỏi',
  },
})
