import { defineMessages } from '../../language/define-messages'

export const reportMessages = defineMessages({
  en: {
    title: (name: string) => `An error: ${name}`,
    about: 'About',
    wrong: 'What seems wrong?',
    hint: 'A word that was misread, a wrong date or speaker, another reading: say it in your own words.',
    message: 'Message',
    version: (version: string) => `Dossier version ${version}`,
    mail: (to: string) => `Write to ${to}`,
    site: (to: string) => `Go to ${to}`,
    mailNote: 'Opens your mail program. This page sends nothing itself.',
    siteNote: (host: string) => `Leads to another site, ${host}. This page sends nothing itself.`,
    paste: 'The message does not fit into the link. Copy it first, then paste it there.',
    noAddress:
      'No address is set for reports. Copy the message, and send it to whoever gave you this page.',
    copy: 'Copy the message',
  },
  vi: {
    title: (name) => `Báo lỗi: ${name}`,
    about: 'Về mục',
    wrong: 'Điều gì có vẻ chưa đúng?',
    hint: 'Một từ bị hiểu sai, sai ngày hay sai người nói, một cách đọc khác: hãy viết theo lời của bạn.',
    message: 'Nội dung',
    version: (version) => `Phiên bản bộ tư liệu ${version}`,
    mail: (to) => `Viết thư cho ${to}`,
    site: (to) => `Sang trang ${to}`,
    mailNote: 'Mở chương trình thư của bạn. Trang này không tự gửi gì.',
    siteNote: (host) => `Dẫn sang trang khác, ${host}. Trang này không tự gửi gì.`,
    paste: 'Nội dung dài quá, không gửi kèm liên kết được. Hãy sao chép trước, rồi dán vào đó.',
    noAddress:
      'Chưa có địa chỉ nhận báo lỗi. Hãy sao chép nội dung và gửi cho người đã đưa bạn trang này.',
    copy: 'Sao chép nội dung',
  },
})
