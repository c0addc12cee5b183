import { defineMessages } from '../../language/define-messages'
import { toDigits } from '../../language/digits'

export const searchMessages = defineMessages({
  en: {
    results: 'Results',
    hint: 'Countries, commitments, documents, people, events, dates, passages and the text of the articles, in Vietnamese or English.',
    accents: 'Accents are optional; “quotation marks” keep words together.',
    cells: 'Cells of the matrix',
    passages: 'Passages',
    texts: 'In the articles’ text',
    textsFailed: 'The text of the articles could not be loaded, and is not searched.',
    notArticle: (kind: string) => `Not the article’s own text: ${kind}`,
    found: (count: number) => (count === 1 ? '1 result' : `${toDigits(count, 'en')} results`),
    nothing: (typed: string) => `Nothing found for “${typed}”.`,
    filter: (typed: string) => `Filter all views by “${typed}”`,
    all: (count: number) => `Show all ${toDigits(count, 'en')}`,
    more: (next: number, count: number) =>
      `Show ${toDigits(next, 'en')} of ${toDigits(count, 'en')}`,
    loading: 'Loading what can be searched…',
    failed: 'What can be searched could not be loaded.',
  },
  vi: {
    results: 'Kết quả',
    hint: 'Tìm nước, cam kết, văn kiện, nhân vật, sự kiện, ngày tháng, đoạn trích và nội dung bài báo, bằng tiếng Việt hoặc tiếng Anh.',
    accents: 'Gõ có dấu hay không dấu đều được; đặt trong “ngoặc kép” để tìm nguyên cụm từ.',
    cells: 'Ô trong bảng cam kết',
    passages: 'Đoạn trích',
    texts: 'Trong nội dung bài báo',
    textsFailed: 'Không tải được nội dung các bài báo nên chưa tìm trong đó.',
    notArticle: (kind) => `Không thuộc nội dung bài báo: ${kind}`,
    found: (count) => `${toDigits(count, 'vi')} kết quả`,
    nothing: (typed) => `Không tìm thấy gì với “${typed}”.`,
    filter: (typed) => `Lọc mọi góc nhìn theo “${typed}”`,
    all: (count) => `Xem cả ${toDigits(count, 'vi')} kết quả`,
    more: (next, count) => `Xem ${toDigits(next, 'vi')} trong ${toDigits(count, 'vi')} kết quả`,
    loading: 'Đang tải dữ liệu tìm kiếm…',
    failed: 'Không tải được dữ liệu tìm kiếm.',
  },
})
