/** Where something stands: its article, with what most readers need to know of it. */
import type { Article, ArticleId } from '../../../model/dossier'
import { toSortedName } from '../../author-names'
import { BETWEEN, dateFields, field, inWords, type FieldOf } from './field'

/** A withheld article, of which `articleOf` gives what is known on the day, has no title. */
export function articleOfFields<T>(
  idOf: (thing: T) => ArticleId,
  articleOf: (thing: T) => Article | undefined,
): readonly FieldOf<T>[] {
  return [
    articleIdField<T>(idOf),
    field<T>(
      'article_title',
      { en: 'Title of the article', vi: 'Tít bài báo' },
      {
        en: 'The headline, or the lead where there is none.',
        vi: 'Tít bài, hoặc câu mở đầu nếu không có tít.',
      },
      (thing) => articleOf(thing)?.title.quote.exact || null,
      { source: 'article' },
    ),
    field<T>(
      'article_file',
      { en: 'File of the article', vi: 'Tệp bài báo' },
      { en: 'The name of the file as it was received.', vi: 'Tên tệp như khi nhận được.' },
      (thing) => articleOf(thing)?.file ?? null,
    ),
    ...outletFields<T>(articleOf),
    ...authorFields<T>('article_', articleOf),
    ...publishedFields<T>(articleOf),
  ]
}

export function articleIdField<T>(idOf: (thing: T) => ArticleId): FieldOf<T> {
  return field<T>(
    'article',
    { en: 'Article', vi: 'Bài báo' },
    {
      en: 'Where it is written: an id of the table of articles.',
      vi: 'Nơi viết điều đó: mã trong bảng bài báo.',
    },
    idOf,
    { isRequired: true, vocabulary: 'articles' },
  )
}

export function outletFields<T>(
  articleOf: (thing: T) => Article | undefined,
): readonly FieldOf<T>[] {
  return [
    field<T>(
      'outlet',
      { en: 'Outlet', vi: 'Tòa soạn' },
      {
        en: 'The newspaper; empty where the text does not name it.',
        vi: 'Tờ báo; để trống khi văn bản không nêu.',
      },
      (thing) => articleOf(thing)?.outlet.name ?? null,
    ),
    field<T>(
      'outlet_likely',
      { en: 'Likely outlet', vi: 'Tòa soạn có thể' },
      {
        en: 'Our inference where the text does not name it.',
        vi: 'Suy luận của chúng tôi khi văn bản không nêu.',
      },
      (thing) => articleOf(thing)?.outlet.likely?.name ?? null,
    ),
  ]
}

/** @param prefix of the names, where the fields are of something in the article */
export function authorFields<T>(
  prefix: 'article_' | '',
  articleOf: (thing: T) => Article | undefined,
): readonly FieldOf<T>[] {
  return [
    field<T>(
      `${prefix}byline`,
      { en: 'Byline', vi: 'Dòng tác giả' },
      {
        en: 'As the text has it; empty where it has none.',
        vi: 'Như văn bản ghi; để trống khi không ghi.',
      },
      (thing) => articleOf(thing)?.byline ?? null,
      { source: 'article' },
    ),
    field<T>(
      `${prefix}authors`,
      { en: 'Authors', vi: 'Tác giả' },
      {
        en: 'Those whom the byline names, in its order, each as “family, given” where it is known which is which, else as printed; empty where the byline is not taken apart.',
        vi: 'Những người dòng tác giả nêu, theo thứ tự ở đó: “họ, tên” khi biết rõ, nếu không thì như bài in; để trống khi dòng này chưa được tách.',
      },
      (thing) => (articleOf(thing)?.authors ?? []).map(toSortedName),
      { delimiter: BETWEEN },
    ),
  ]
}

export function publishedFields<T>(
  articleOf: (thing: T) => Article | undefined,
): readonly FieldOf<T>[] {
  return [
    ...dateFields<T>(
      'published',
      { en: 'Published', vi: 'Ngày đăng' },
      { en: 'When the article was published.', vi: 'Ngày bài báo được đăng.' },
      (thing) => articleOf(thing)?.published ?? null,
    ),
    field<T>(
      'published_inferred',
      { en: 'Publication date inferred', vi: 'Ngày đăng là suy luận' },
      { en: 'True where the text does not give the date.', vi: 'Đúng khi văn bản không nêu ngày.' },
      (thing) => articleOf(thing)?.published.inferred ?? null,
      { type: 'boolean' },
    ),
    ...inWords<T>(
      'published_basis',
      { en: 'How the date of publication is known', vi: 'Căn cứ ngày đăng' },
      { en: 'What the date rests on.', vi: 'Ngày đăng dựa vào đâu.' },
      (thing, language) => articleOf(thing)?.published.basis[language] ?? null,
    ),
  ]
}

export const versionField = field<unknown>(
  'version',
  { en: 'Version of the dossier', vi: 'Phiên bản bộ tư liệu' },
  {
    en: 'The content hash of the dossier, as it stands in links.',
    vi: 'Mã băm nội dung của bộ tư liệu, như trong liên kết.',
  },
  // With the prefix used in links: a spreadsheet would read bare digits, or digits with an “e”, as a number.
  (_, { frame }) => `version=${frame.version}`,
  { source: 'computed', isRequired: true },
)
