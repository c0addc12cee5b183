import type { Furniture } from '../../model/dossier'
import { defineMessages } from '../define-messages'

/** The lines of a page that are not the article's own text. */
export const furnitureMessages = defineMessages({
  en: {
    menu: 'menu',
    'headline-of-another-article': 'headline of another article',
    'photo-caption': 'photo caption',
    'photo-credit': 'photo credit',
    rating: 'rating',
    'comment-box': 'comment box',
    dateline: 'date line',
    'source-credit': 'source credit',
    'repeated-title': 'repeated title',
  } satisfies Record<Furniture, string>,
  vi: {
    menu: 'trình đơn',
    'headline-of-another-article': 'tít bài khác',
    'photo-caption': 'chú thích ảnh',
    'photo-credit': 'nguồn ảnh',
    rating: 'đánh giá',
    'comment-box': 'ô bình luận',
    dateline: 'dòng ngày giờ',
    'source-credit': 'dòng ghi nguồn',
    'repeated-title': 'tít lặp lại',
  },
})
