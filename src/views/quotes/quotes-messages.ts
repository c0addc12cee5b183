import { defineMessages } from '../../language/define-messages'

export const quotesMessages = defineMessages({
  en: {
    passages: (count: number) => (count === 1 ? '1 passage' : `${count} passages`),
    inherited: (count: number) => `${count} inherited`,
    briefs: 'More on',
    share: 'Share this cell',
    close: 'Close',
    enlarge: 'Make this panel taller',
    shrink: 'Make this panel smaller',
    notMentioned: 'Not mentioned in these articles.',
    silence: 'Silence is not a refusal.',
    nonePass: 'No passage of this cell passes the filters.',
    hidden: (count: number) =>
      count === 1 ? '1 more passage is filtered out.' : `${count} more passages are filtered out.`,
    showHidden: 'Show anyway',
    hideHidden: 'Hide again',
  },
  vi: {
    passages: (count) => `${count} đoạn trích`,
    inherited: (count) => `${count} kế thừa`,
    briefs: 'Xem hồ sơ:',
    share: 'Chia sẻ ô này',
    close: 'Đóng',
    enlarge: 'Mở rộng khung này',
    shrink: 'Thu nhỏ khung này',
    notMentioned: 'Các bài báo này không nhắc đến.',
    silence: 'Im lặng không phải là từ chối.',
    nonePass: 'Không đoạn trích nào của ô này khớp bộ lọc.',
    hidden: (count) => `Còn ${count} đoạn trích bị bộ lọc ẩn đi.`,
    showHidden: 'Vẫn hiện',
    hideHidden: 'Ẩn lại',
  },
})
