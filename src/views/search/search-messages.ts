import { defineMessages } from '../../language/define-messages'

export const searchMessages = defineMessages({
  en: {
    results: 'Results',
    hint: 'Countries, commitments, documents, people, events and passages, in Vietnamese or English.',
    accents: 'Accents are optional; “quotation marks” keep words together.',
    passages: 'Passages',
    found: (count: number) => (count === 1 ? '1 result' : `${count} results`),
    nothing: (typed: string) => `Nothing found for “${typed}”.`,
    filter: (typed: string) => `Filter all views by “${typed}”`,
    all: (count: number) => `Show all ${count}`,
    loading: 'Loading what can be searched…',
    failed: 'What can be searched could not be loaded.',
  },
  vi: {
    results: 'Kết quả',
    hint: 'Tìm nước, cam kết, văn kiện, nhân vật, sự kiện và đoạn trích, bằng tiếng Việt hoặc tiếng Anh.',
    accents: 'Gõ có dấu hay không dấu đều được; đặt trong “ngoặc kép” để tìm nguyên cụm từ.',
    passages: 'Đoạn trích',
    found: (count) => `${count} kết quả`,
    nothing: (typed) => `Không tìm thấy gì với “${typed}”.`,
    filter: (typed) => `Lọc mọi góc nhìn theo “${typed}”`,
    all: (count) => `Xem cả ${count} kết quả`,
    loading: 'Đang tải dữ liệu tìm kiếm…',
    failed: 'Không tải được dữ liệu tìm kiếm.',
  },
})
