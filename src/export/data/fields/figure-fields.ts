import type { Figure } from '../../../model/figure'
import { toSharedSelection } from '../../../selection/share-target'
import { DEFAULT_SELECTION } from '../../../selection/selection'
import { field, inWords, quoteFields, type FieldOf } from './field'
import { articleIdField, versionField } from './source-fields'

export const FIGURE_FIELDS: readonly FieldOf<Figure>[] = [
  field(
    'id',
    { en: 'Figure', vi: 'Con số' },
    { en: 'Names the figure for good.', vi: 'Mã cố định của con số.' },
    ({ id }) => id,
    { isRequired: true },
  ),
  field(
    'value',
    { en: 'Value', vi: 'Giá trị' },
    {
      en: 'The number as the text has it; empty where it has only words such as “thousands”. What it counts is in measures.',
      vi: 'Con số trong văn bản; để trống khi chỉ có chữ như “hàng nghìn”. Đếm cái gì thì xem cột measures.',
    },
    ({ value }) => value,
    { type: 'number', source: 'article' },
  ),
  field(
    'bound',
    { en: 'Bound', vi: 'Mức chính xác' },
    {
      en: 'Whether the text says exactly, about, or more than that number.',
      vi: 'Văn bản nói đúng con số, khoảng, hay hơn con số đó.',
    },
    ({ bound }) => bound,
    { vocabulary: 'bounds' },
  ),
  field(
    'magnitude',
    { en: 'Magnitude', vi: 'Độ lớn' },
    {
      en: 'The size where the text gives it in words alone.',
      vi: 'Độ lớn khi văn bản chỉ nói bằng chữ.',
    },
    ({ magnitude }) => magnitude,
    { vocabulary: 'magnitudes' },
  ),
  ...inWords<Figure>(
    'measures',
    { en: 'What it measures', vi: 'Đo cái gì' },
    {
      en: 'What is counted, and of whom; numbers of different measures must not be added up.',
      vi: 'Đếm cái gì, của ai; không cộng những con số đo khác nhau.',
    },
    ({ measures }, language) => measures[language],
    { isRequired: true },
  ),
  ...quoteFields<Figure>(({ quote }) => quote),
  articleIdField<Figure>(({ article }) => article),
  ...inWords<Figure>(
    'note',
    { en: 'Note', vi: 'Ghi chú' },
    { en: 'What the number is not.', vi: 'Con số này không phải là gì.' },
    ({ note }, language) => note?.[language] ?? null,
  ),
  field(
    'link',
    { en: 'Link', vi: 'Liên kết' },
    { en: 'Opens its article.', vi: 'Mở bài báo có con số.' },
    ({ article }, { dossier, frame }) =>
      frame.toLink(toSharedSelection(DEFAULT_SELECTION, { kind: 'article', article }, dossier)),
    { type: 'link', source: 'computed', isRequired: true },
  ),
  versionField,
]
