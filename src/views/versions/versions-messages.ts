import { defineMessages } from '../../language/define-messages'

export const versionsMessages = defineMessages({
  en: {
    description:
      'Every version of the dossier that this site keeps, and what each of them changed.',
    lead: 'The dossier grows and is corrected. Each version that was published stays readable here, and a link that names one leads to it. Days are those of publication on this site, not of what was said.',
    none: 'No version has been published yet.',
    unreleased: (version: string) =>
      `This site shows a version that is not published yet, ${version}. What it changes is not listed below.`,
    heading: (day: string) => `Version of ${day}`,
    read: 'Read this version',
    readOf: (day: string) => `Read the version of ${day}`,
    shown: 'You are reading this version.',
    first: (counts: string) => `The first version: ${counts}.`,
    onlyForm: 'Nothing that it says has changed, only how it is stored.',
    parts: (parts: string) => `Also changed: ${parts}.`,
    renamed: (was: string, id: string) => `“${was}” is now called “${id}” in links.`,
    asBefore: 'as it was',
    asBeforeOf: (name: string) => `${name}, as it was`,
    now: 'Now:',
    withheld: (count: number, day: string) =>
      count === 1
        ? `1 more entry is not told, because it was not known on ${day}.`
        : `${count} more entries are not told, because they were not known on ${day}.`,
    files: 'For programs',
    list: 'The list of versions (JSON)',
    feed: 'Feed of new and changed statements (Atom)',
    loading: 'Loading the versions…',
    failed: 'The versions could not be loaded.',
  },
  vi: {
    description:
      'Mọi phiên bản của bộ tư liệu mà trang này lưu giữ, và điều mỗi phiên bản đã thay đổi.',
    lead: 'Bộ tư liệu được bổ sung và sửa dần. Mỗi phiên bản đã công bố vẫn đọc được ở đây, và liên kết nêu phiên bản nào sẽ dẫn tới phiên bản ấy. Ngày ghi ở đây là ngày công bố trên trang này, không phải ngày các bên phát biểu.',
    none: 'Chưa có phiên bản nào được công bố.',
    unreleased: (version) =>
      `Trang đang hiển thị một phiên bản chưa công bố, ${version}. Những thay đổi của nó chưa được nêu dưới đây.`,
    heading: (day) => `Phiên bản ngày ${day}`,
    read: 'Đọc phiên bản này',
    readOf: (day) => `Đọc phiên bản ngày ${day}`,
    shown: 'Bạn đang đọc phiên bản này.',
    first: (counts) => `Phiên bản đầu tiên: ${counts}.`,
    onlyForm: 'Nội dung không thay đổi, chỉ khác cách lưu trữ.',
    parts: (parts) => `Cũng đã sửa: ${parts}.`,
    renamed: (was, id) => `Trong liên kết, mã “${was}” nay là “${id}”.`,
    asBefore: 'như trước đây',
    asBeforeOf: (name) => `${name}, như trước đây`,
    now: 'Nay là:',
    withheld: (count, day) => `Còn ${count} mục không được nêu, vì tới ngày ${day} chưa ai biết.`,
    files: 'Dành cho chương trình',
    list: 'Danh sách các phiên bản (JSON)',
    feed: 'Bản tin các phát biểu mới và đã sửa (Atom)',
    loading: 'Đang tải các phiên bản…',
    failed: 'Không tải được các phiên bản.',
  },
})
