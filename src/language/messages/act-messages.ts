/** Labels of actions available in several places. */
import { defineMessages } from '../define-messages'
import { toDigits } from '../digits'

export const actMessages = defineMessages({
  en: {
    clearFilters: 'Clear all filters',
    close: 'Close',
    retry: 'Try again',
    share: 'Share',
    report: 'Report an error',
    copyLink: 'Copy link',
    linkCopied: 'Link copied',
    copyByHand: 'Copy this link by hand:',
    showInherited: 'Show inherited',
    showAll: (count: number) => `Show all ${toDigits(count, 'en')}`,
  },
  vi: {
    clearFilters: 'Bỏ tất cả bộ lọc',
    close: 'Đóng',
    retry: 'Thử lại',
    share: 'Chia sẻ',
    report: 'Báo lỗi',
    copyLink: 'Sao chép liên kết',
    linkCopied: 'Đã sao chép liên kết',
    copyByHand: 'Hãy tự sao chép liên kết này:',
    showInherited: 'Hiện cả lập trường của nhóm',
    showAll: (count) => `Hiện tất cả ${toDigits(count, 'vi')}`,
  },
})
