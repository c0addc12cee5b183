import { defineMessages } from '../language/define-messages'

export const linkNoticesMessages = defineMessages({
  en: {
    version: {
      older: (shown: string) => `You are reading an earlier version of the dossier, ${shown}.`,
      present: (present: string) =>
        `That is what the link asks for; the present one is ${present}.`,
      missing: (missing: string) =>
        `The link was made from version ${missing} of the dossier, which this site no longer keeps.`,
      instead: (present: string) => `You are reading the present one, ${present}.`,
      showPresent: 'Show the present version',
      dismiss: 'Close',
    },
    changed: {
      title: 'The passage that this link was made for has changed in the dossier since.',
      about: (cell: string) =>
        `It stands for: ${cell}. Its article is open; no passage in it is marked.`,
      show: 'Show the present passage',
      dismiss: 'Close',
    },
  },
  vi: {
    version: {
      older: (shown) => `Bạn đang xem một phiên bản cũ của bộ tư liệu: ${shown}.`,
      present: (present) => `Liên kết yêu cầu phiên bản này; phiên bản hiện hành là ${present}.`,
      missing: (missing) =>
        `Liên kết được tạo từ phiên bản ${missing} của bộ tư liệu, nay trang không còn lưu.`,
      instead: (present) => `Bạn đang xem phiên bản hiện hành: ${present}.`,
      showPresent: 'Xem phiên bản hiện hành',
      dismiss: 'Đóng',
    },
    changed: {
      title: 'Đoạn trích mà liên kết này dẫn tới đã được sửa trong bộ tư liệu.',
      about: (cell) =>
        `Đoạn trích thuộc mục: ${cell}. Bài báo đang mở, nhưng không đoạn nào được đánh dấu.`,
      show: 'Xem đoạn trích hiện nay',
      dismiss: 'Đóng',
    },
  },
})
