import { defineMessages } from '../../language/define-messages'

export const openCellMessages = defineMessages({
  en: {
    inherited: (counted: string) => `inherited: ${counted}`,
    passing: (counted: string) => `what passes: ${counted}`,
    nonePass: 'no passage passes',
    newestOf: (counted: string, words: string) => `${counted}. Newest: ${words}`,
    onlyPassing: (words: string) => `What passes: ${words}`,
    newestPassing: (counted: string, words: string) =>
      `What passes: ${counted}. Newest of these: ${words}`,
    topics: {
      label: { with: 'Counterparts', instrument: 'Documents' },
      all: 'All',
    },
    briefs: 'More on',
    share: 'Share this cell',
    enlarge: 'Make this panel taller',
    shrink: 'Make this panel smaller',
    hidden: (counted: string) => `Filtered out: ${counted}.`,
    showHidden: 'Show anyway',
    hideHidden: 'Hide again',
  },
  vi: {
    inherited: (counted) => `kế thừa: ${counted}`,
    passing: (counted) => `khớp bộ lọc: ${counted}`,
    nonePass: 'không đoạn trích nào khớp bộ lọc',
    newestOf: (counted, words) => `${counted}. Mới nhất: ${words}`,
    onlyPassing: (words) => `Khớp bộ lọc: ${words}`,
    newestPassing: (counted, words) => `Khớp bộ lọc: ${counted}. Mới nhất trong số đó: ${words}`,
    topics: {
      label: { with: 'Các bên đối thoại', instrument: 'Các văn kiện' },
      all: 'Tất cả',
    },
    briefs: 'Xem hồ sơ:',
    share: 'Chia sẻ ô này',
    enlarge: 'Mở rộng khung này',
    shrink: 'Thu nhỏ khung này',
    hidden: (counted) => `Bị bộ lọc ẩn đi: ${counted}.`,
    showHidden: 'Vẫn hiện',
    hideHidden: 'Ẩn lại',
  },
})
