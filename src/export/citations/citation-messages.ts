import { defineMessages } from '../../language/define-messages'

export const citationMessages = defineMessages({
  en: {
    noDate: 'n.d.',
    likely: (outlet: string) => `perhaps ${outlet}`,
    keptIn: (site: string, version: string) => `In ${site}, version ${version}`,
    keptInApa: (site: string, version: string) => `In ${site} (Version ${version})`,
    site: (site: string, version: string) => `${site}, version ${version}`,
    siteApa: (site: string, version: string) => `${site} (Version ${version})`,
    accessed: (date: string) => `Accessed ${date}`,
    retrieved: (date: string, link: string) => `Retrieved ${date}, from ${link}`,
    noteKept: (site: string, version: string) =>
      `Text kept in ${site}, dossier version ${version}.`,
    noteSite: (version: string) => `Dossier version ${version}.`,
    noteEnglish: (title: string) => `Title in English (our rendering): ${title}`,
    noteNoOutlet: 'The text as received states no outlet.',
    noteLikely: (outlet: string) => `The text as received states no outlet; perhaps ${outlet}.`,
    noteInferred: 'The date of publication is inferred.',
    notePassage: (passage: string) => `Passage: “${passage}”`,
  },
  vi: {
    noDate: 'không rõ ngày',
    likely: (outlet) => `có thể là ${outlet}`,
    keptIn: (site, version) => `Trong ${site}, phiên bản ${version}`,
    keptInApa: (site, version) => `Trong ${site} (Phiên bản ${version})`,
    site: (site, version) => `${site}, phiên bản ${version}`,
    siteApa: (site, version) => `${site} (Phiên bản ${version})`,
    accessed: (date) => `Truy cập ngày ${date}`,
    retrieved: (date, link) => `Truy cập ngày ${date}, từ ${link}`,
    noteKept: (site, version) => `Văn bản lưu tại ${site}, bộ tư liệu phiên bản ${version}.`,
    noteSite: (version) => `Bộ tư liệu phiên bản ${version}.`,
    noteEnglish: (title) => `Nhan đề tiếng Anh (bản dịch của chúng tôi): ${title}`,
    noteNoOutlet: 'Văn bản nhận được không nêu tên báo.',
    noteLikely: (outlet) => `Văn bản nhận được không nêu tên báo; có thể là ${outlet}.`,
    noteInferred: 'Ngày đăng là suy luận.',
    notePassage: (passage) => `Đoạn trích: “${passage}”`,
  },
})
