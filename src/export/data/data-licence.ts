/** What may be said truly of the rights in the data, as the project's NOTICE has it. */
import type { LocalText } from '../../model/vocabulary'

export const MIT = {
  name: 'MIT',
  title: 'MIT License',
  path: 'https://opensource.org/license/mit',
} as const

export const LICENCE: Readonly<Record<'ours' | 'theirs' | 'renderings', LocalText>> = {
  ours: {
    en: 'What the coding adds (statements, dates, notes, vocabulary) is the project’s own and is under the MIT licence, as is the code.',
    vi: 'Những gì phần mã hóa thêm vào (phát biểu, ngày tháng, ghi chú, danh mục) là của dự án và theo giấy phép MIT, cũng như mã nguồn.',
  },
  theirs: {
    en: 'The quotes and titles belong to the newspapers and authors. They are quoted as evidence and are not under that licence: whoever reuses them needs the publishers’ leave or a law that allows quotation.',
    vi: 'Các đoạn trích và tít bài thuộc về tòa soạn và tác giả. Chúng được trích dẫn làm bằng chứng và không theo giấy phép đó: ai dùng lại cần được tòa soạn cho phép, hoặc theo luật cho phép trích dẫn.',
  },
  renderings: {
    en: 'The English renderings are the project’s own words and no evidence; the quote alone is.',
    vi: 'Phần dịch tiếng Anh là lời của dự án, không phải bằng chứng; chỉ nguyên văn mới là bằng chứng.',
  },
}
