import { defineMessages } from '../define-messages'

/** Said of a dossier with so many articles that their texts are not searched. */
export const searchExtentMessages = defineMessages({
  en: {
    textsNotSearched:
      'With so many articles, the search looks at passages, titles and names. Within an open article, all of its text can be searched.',
  },
  vi: {
    textsNotSearched:
      'Vì có quá nhiều bài, ô tìm kiếm chỉ tìm trong đoạn trích, tít và tên. Khi mở một bài, có thể tìm trong toàn bộ nội dung bài đó.',
  },
})
