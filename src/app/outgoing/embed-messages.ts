import { defineMessages } from '../../language/define-messages'

export const embedMessages = defineMessages({
  en: {
    label: 'About this extract',
    open: (site: string) => `Open in ${site}`,
    back: (place: string) => `Back to ${place}`,
    sources: (articles: number) =>
      `${articles === 1 ? '1 article' : `${articles} articles`}, quoted · method and licence`,
  },
  vi: {
    label: 'Về phần trích này',
    open: (site) => `Mở trong ${site}`,
    back: (place) => `Trở lại ${place}`,
    sources: (articles) => `Trích từ ${articles} bài báo · phương pháp và giấy phép`,
  },
})
