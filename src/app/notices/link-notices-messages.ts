import { defineMessages } from '../../language/define-messages'

export const linkNoticesMessages = defineMessages({
  en: {
    notYetKnown: {
      said: (day: string) =>
        `The passage that this link points at is not known to have been said by ${day}.`,
      published: (day: string) =>
        `The passage that this link points at is not known to have been published by ${day}.`,
      back: 'Back to now, and show it',
    },
    version: {
      older: (shown: string) => `You are reading an earlier version of the dossier, ${shown}.`,
      present: (present: string) =>
        `That is what the link asks for; the present one is ${present}.`,
      missing: (missing: string) =>
        `The link was made from version ${missing} of the dossier, which this site no longer keeps.`,
      instead: (present: string) => `You are reading the present one, ${present}.`,
      showPresent: 'Show the present version',
      ofDay: (version: string, day: string) => `${version} of ${day}`,
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
      repeated: (key: string, value: string) =>
        `${key}: there can be only one, not also “${value}”.`,
      reversed: (key: string, value: string) => `${key}: “${value}” ends before it starts.`,
      tooLong: (key: string) => `${key}: only the first 200 characters are looked for.`,
      more: (count: number) => `and ${count} more`,
      rest: 'Everything else in the link is shown.',
      perhaps: 'Perhaps this was meant:',
    },
    removed: {
      title: (id: string) => `“${id}” is no longer in the dossier.`,
      renamed: (id: string) => `“${id}” has another name in links now.`,
      nowIn: 'See instead:',
    },
  },
  vi: {
    notYetKnown: {
      said: (day) => `Đến hết ngày ${day}, chưa chắc lời mà liên kết này dẫn tới đã được nói ra.`,
      published: (day) =>
        `Đến hết ngày ${day}, chưa chắc đoạn mà liên kết này dẫn tới đã được đăng.`,
      back: 'Về hiện nay để xem',
    },
    version: {
      older: (shown) => `Bạn đang xem một phiên bản cũ của bộ tư liệu: ${shown}.`,
      present: (present) => `Liên kết yêu cầu phiên bản này; phiên bản hiện hành là ${present}.`,
      missing: (missing) =>
        `Liên kết được tạo từ phiên bản ${missing} của bộ tư liệu, nay trang không còn lưu.`,
      instead: (present) => `Bạn đang xem phiên bản hiện hành: ${present}.`,
      showPresent: 'Xem phiên bản hiện hành',
      ofDay: (version, day) => `${version}, ngày ${day}`,
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
      repeated: (key, value) => `${key}: chỉ chọn được một, nên bỏ qua “${value}”.`,
      reversed: (key, value) => `${key}: “${value}” kết thúc trước khi bắt đầu.`,
      tooLong: (key) => `${key}: chỉ tìm theo 200 ký tự đầu.`,
      more: (count) => `và ${count} phần nữa`,
      rest: 'Phần còn lại của liên kết vẫn được hiển thị.',
      perhaps: 'Có lẽ liên kết muốn dẫn tới:',
    },
    removed: {
      title: (id) => `Bộ tư liệu không còn mục “${id}”.`,
      renamed: (id) => `Trong liên kết, mục “${id}” nay mang mã khác.`,
      nowIn: 'Nay được nêu trong:',
    },
  },
})
