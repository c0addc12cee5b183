/** Wording used wherever an article is mentioned. */
import { defineMessages } from '../define-messages'

export const articleMessages = defineMessages({
  en: {
    outletNotStated: 'Outlet not stated',
    notYet: 'Not yet published on that day',
    textsNotSearched:
      'With so many articles, the search looks at passages, titles and names. Within an open article, all of its text can be searched.',
  },
  vi: {
    outletNotStated: 'Không rõ tòa soạn',
    notYet: 'Chưa đăng vào ngày đó',
    textsNotSearched:
      'Vì có quá nhiều bài, ô tìm kiếm chỉ tìm trong đoạn trích, tít và tên. Khi mở một bài, có thể tìm trong toàn bộ nội dung bài đó.',
  },
})
