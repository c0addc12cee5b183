import { defineMessages } from '../../language/define-messages'
import { lowerFirst } from '../../language/lower-first'

export const pictureMessages = defineMessages({
  en: {
    hint: 'With title, filters, legend, date and link in it',
    dark: 'On a dark ground',
    download: (format: string, of: string) => `Download ${format}: ${lowerFirst(of, 'en')}`,
    notLoaded:
      'What draws the picture could not be loaded. Check the network and try again, or reload the page.',
    notDrawn: 'This browser could not draw the picture. Try the other format.',
  },
  vi: {
    hint: 'Có tiêu đề, bộ lọc, chú giải, ngày và liên kết ngay trong hình',
    dark: 'Trên nền tối',
    download: (format, of) => `Tải ${format}: ${lowerFirst(of, 'vi')}`,
    notLoaded: 'Không tải được phần vẽ hình. Hãy kiểm tra mạng rồi thử lại, hoặc tải lại trang.',
    notDrawn: 'Trình duyệt không vẽ được hình này. Hãy thử định dạng kia.',
  },
})
