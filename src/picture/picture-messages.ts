import { defineMessages } from '../language/define-messages'

export const pictureMessages = defineMessages({
  en: {
    count: (part: string, articles: number, ofArticles: number) =>
      `${part} of ${articles} of ${ofArticles} articles`,
    empty: 'No statement passes these filters.',
    made: (site: string, day: string) => `${site}, picture made on ${day}`,
    sources: (articles: string) => `Statements from: ${articles}.`,
    article: (outlet: string, day: string) => `${outlet} (${day})`,
  },
  vi: {
    count: (part, articles, ofArticles) => `${part} của ${articles} trên ${ofArticles} bài báo`,
    empty: 'Không có phát biểu nào khớp bộ lọc.',
    made: (site, day) => `${site}, hình tạo ngày ${day}`,
    sources: (articles) => `Phát biểu trích từ: ${articles}.`,
    article: (outlet, day) => `${outlet} (${day})`,
  },
})
