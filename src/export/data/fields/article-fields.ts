import { toChecksum } from '../../../model/checksums'
import type { Article } from '../../../model/dossier'
import { toAuthorKind } from '../../../model/publication'
import { selectOfArticle } from '../../../model/statements-by-article'
import { toSharedSelection } from '../../../selection/share-target'
import { DEFAULT_SELECTION } from '../../../selection/selection'
import { BETWEEN, BETWEEN_LINES, field, inWords, type FieldOf } from './field'
import { authorFields, outletFields, publishedFields, versionField } from './source-fields'

export const ARTICLE_FIELDS: readonly FieldOf<Article>[] = [
  field(
    'id',
    { en: 'Article', vi: 'Bài báo' },
    { en: 'Names the article for good.', vi: 'Mã cố định của bài báo.' },
    ({ id }) => id,
    { isRequired: true },
  ),
  field(
    'title',
    { en: 'Title', vi: 'Tít' },
    {
      en: 'The headline, or the lead where there is none.',
      vi: 'Tít bài, hoặc câu mở đầu nếu không có tít.',
    },
    ({ title }) => title.quote.exact || null,
    { source: 'article' },
  ),
  field(
    'title_en',
    { en: 'Title in English', vi: 'Tít tiếng Anh' },
    { en: 'Our own rendering.', vi: 'Bản dịch của chúng tôi.' },
    ({ title }) => title.en || null,
    { source: 'words' },
  ),
  field(
    'language',
    { en: 'Language', vi: 'Ngôn ngữ' },
    { en: 'A BCP 47 tag.', vi: 'Thẻ BCP 47.' },
    ({ language }) => language,
    { isRequired: true },
  ),
  ...outletFields<Article>((article) => article),
  ...inWords<Article>(
    'outlet_basis',
    { en: 'How the outlet is known', vi: 'Căn cứ về tòa soạn' },
    { en: 'What the name of the outlet rests on.', vi: 'Tên tòa soạn dựa vào đâu.' },
    ({ outlet }, language) => outlet.basis[language],
  ),
  ...authorFields<Article>('', (article) => article),
  field(
    'author_kinds',
    { en: 'Kinds of author', vi: 'Loại tác giả' },
    {
      en: 'One for each author: a person whose family and given name are known, a person named as printed, or a body.',
      vi: 'Mỗi tác giả một loại: người biết rõ họ và tên, người ghi như bài in, hoặc một tổ chức.',
    },
    ({ authors }) => (authors ?? []).map(toAuthorKind),
    { delimiter: BETWEEN, vocabulary: 'authorKinds' },
  ),
  ...publishedFields<Article>((article) => article),
  field(
    'published_time',
    { en: 'Time of publication', vi: 'Giờ đăng' },
    { en: 'As the text has it, hours and minutes.', vi: 'Như văn bản ghi, giờ và phút.' },
    ({ published }) => published.time,
    { source: 'article' },
  ),
  field(
    'source_url',
    { en: 'Original', vi: 'Bản gốc' },
    {
      en: 'The address at which the article was published; empty where it is not known.',
      vi: 'Địa chỉ nơi bài được đăng; để trống khi không rõ.',
    },
    ({ source }) => source?.url ?? null,
    { type: 'link' },
  ),
  field(
    'source_archive',
    { en: 'Archived copy', vi: 'Bản lưu trữ' },
    {
      en: 'The address of an archived copy; empty where none is known.',
      vi: 'Địa chỉ của một bản lưu trữ; để trống khi không rõ.',
    },
    ({ source }) => source?.archive ?? null,
    { type: 'link' },
  ),
  field(
    'source_retrieved_edtf',
    { en: 'Retrieved', vi: 'Ngày lấy' },
    {
      en: 'The day on which it was read there; empty where it is not known.',
      vi: 'Ngày đọc tại địa chỉ đó; để trống khi không rõ.',
    },
    ({ source }) => source?.retrieved?.date ?? null,
    { type: 'edtf' },
  ),
  field(
    'relays',
    { en: 'Relays', vi: 'Dẫn lại' },
    {
      en: 'Agencies and newspapers that the article says it takes from.',
      vi: 'Hãng tin và báo mà bài nói là dẫn lại.',
    },
    ({ relays }) => relays,
    { delimiter: BETWEEN },
  ),
  ...inWords<Article>(
    'doubts',
    { en: 'Doubts', vi: 'Điều còn nghi ngờ' },
    {
      en: 'What is uncertain about the text as it was received.',
      vi: 'Điều chưa chắc về văn bản nhận được.',
    },
    ({ doubts }, language) => doubts.map((doubt) => doubt[language]),
    { delimiter: BETWEEN_LINES },
  ),
  field(
    'statements',
    { en: 'Statements', vi: 'Phát biểu' },
    { en: 'How many statements were coded in it.', vi: 'Số phát biểu được mã hóa trong bài.' },
    ({ id }, { dossier }) => selectOfArticle(dossier.statements, id).length,
    {
      type: 'integer',
      source: 'computed',
      isRequired: true,
      unit: { en: 'statements', vi: 'phát biểu' },
    },
  ),
  field(
    'file',
    { en: 'File', vi: 'Tệp' },
    { en: 'The name of the file as it was received.', vi: 'Tên tệp như khi nhận được.' },
    ({ file }) => file,
    { isRequired: true },
  ),
  field(
    'sha256',
    { en: 'SHA-256', vi: 'SHA-256' },
    { en: 'Of the bytes of that file.', vi: 'Của các byte trong tệp đó.' },
    toChecksum,
    { isRequired: true, source: 'computed' },
  ),
  field(
    'link',
    { en: 'Link', vi: 'Liên kết' },
    { en: 'Opens the article.', vi: 'Mở bài báo.' },
    ({ id }, { dossier, frame }) =>
      frame.toLink(toSharedSelection(DEFAULT_SELECTION, { kind: 'article', article: id }, dossier)),
    { type: 'link', source: 'computed', isRequired: true },
  ),
  versionField,
]
