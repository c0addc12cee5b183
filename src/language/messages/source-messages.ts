import { defineMessages } from '../define-messages'

/** Where a text stands outside this project. */
export const sourceMessages = defineMessages({
  en: {
    original: 'Original',
    unknown: 'The address of the original is not known.',
    archive: 'Archived copy',
    retrieved: (day: string) => `retrieved ${day}`,
    atOriginal: 'In the original',
    officialText: 'Official text',
    unknownText: 'The address of the official text is not known.',
    leadsTo: (host: string) => `leads to another site: ${host}`,
  },
  vi: {
    original: 'Bản gốc',
    unknown: 'Không rõ địa chỉ của bản gốc.',
    archive: 'Bản lưu trữ',
    retrieved: (day) => `lấy ngày ${day}`,
    atOriginal: 'Trong bản gốc',
    officialText: 'Văn bản chính thức',
    unknownText: 'Không rõ địa chỉ của văn bản chính thức.',
    leadsTo: (host) => `dẫn sang trang khác: ${host}`,
  },
})
