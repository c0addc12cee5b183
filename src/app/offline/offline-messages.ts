import { defineMessages } from '../../language/define-messages'

export const offlineMessages = defineMessages({
  en: {
    kept: (day: string) =>
      `The network does not answer. This is the site as it was saved on this device on ${day}.`,
    newer: 'A new version of this site is ready.',
    reload: 'Reload',
  },
  vi: {
    kept: (day) =>
      `Không kết nối được mạng. Đây là bản của trang đã lưu trên thiết bị này ngày ${day}.`,
    newer: 'Đã có phiên bản mới của trang này.',
    reload: 'Tải lại',
  },
})
