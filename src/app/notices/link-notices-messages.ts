import { defineMessages } from '../../language/define-messages'

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
    },
    changed: {
      title: 'The passage that this link was made for has changed in the dossier since.',
      about: (cell: string) =>
        `It stands for: ${cell}. Its article is open; no passage in it is marked.`,
      show: 'Show the present passage',
    },
    dropped: {
      title: 'Part of this link could not be followed',
      path: (value: string) => `There is no page “${value}”.`,
      unknownKey: (key: string) => `“${key}” is not something this page knows.`,
      unknownValue: (key: string, value: string) => `${key}: nothing here is called “${value}”.`,
      malformed: (key: string, value: string) => `${key}: “${value}” can’t be read.`,
      reversed: (key: string, value: string) => `${key}: “${value}” ends before it starts.`,
      more: (count: number) => `and ${count} more`,
      rest: 'Everything else in the link is shown.',
    },
    removed: {
      title: (id: string) => `“${id}” is no longer in the dossier.`,
      nowIn: 'See instead:',
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
    },
    changed: {
      title: 'Đoạn trích mà liên kết này dẫn tới đã được sửa trong bộ tư liệu.',
      about: (cell) =>
        `Đoạn trích thuộc mục: ${cell}. Bài báo đang mở, nhưng không đoạn nào được đánh dấu.`,
      show: 'Xem đoạn trích hiện nay',
    },
    dropped: {
      title: 'Một phần của liên kết không dùng được',
      path: (value) => `Không có trang “${value}”.`,
      unknownKey: (key) => `Trang này không biết mục “${key}”.`,
      unknownValue: (key, value) => `${key}: không có gì tên là “${value}”.`,
      malformed: (key, value) => `${key}: không đọc được “${value}”.`,
      reversed: (key, value) => `${key}: “${value}” kết thúc trước khi bắt đầu.`,
      more: (count) => `và ${count} phần nữa`,
      rest: 'Phần còn lại của liên kết vẫn được hiển thị.',
    },
    removed: {
      title: (id) => `Bộ tư liệu không còn mục “${id}”.`,
      nowIn: 'Nay được nêu trong:',
    },
  },
})
