/**
 * The fields of the published tables. Each is described once, here and in the files beside: CSV,
 * JSON, Parquet, data package and the page about the data all read it. Names and ids are the same in
 * every language; names in words stand beside them, one field for each language.
 */
import type { DateSpan } from '../../../model/dates'
import type { Dossier, Quote } from '../../../model/dossier'
import { LANGUAGES, type Language, type LocalText } from '../../../model/vocabulary'
import type { ExportFrame } from '../export-frame'
import type { VocabularyId } from './vocabularies'

/** `edtf` is text in the Extended Date/Time Format; `link` an address. */
export type FieldType = 'text' | 'edtf' | 'date' | 'link' | 'integer' | 'number' | 'boolean'

/** Null is unknown or not coded; a list is empty instead. Dates are ISO days. */
export type Cell = string | number | boolean | null | readonly string[] | readonly number[]

/** Where the values come from. */
export const FIELD_SOURCES = {
  article: { en: 'the article, letter for letter', vi: 'bài báo, đúng từng chữ' },
  coded: { en: 'our coding of the article', vi: 'phần mã hóa bài báo của chúng tôi' },
  words: { en: 'our own words', vi: 'lời của chúng tôi' },
  computed: { en: 'computed from the rest', vi: 'tính từ dữ liệu khác' },
} as const satisfies Record<string, LocalText>
export type FieldSource = keyof typeof FIELD_SOURCES

/** In code points of the article’s text in NFC. */
export const CODE_POINTS: LocalText = { en: 'Unicode code points', vi: 'điểm mã Unicode' }

export interface Field {
  /** The same in every language. */
  readonly name: string
  readonly type: FieldType
  readonly title: LocalText
  readonly description: LocalText
  readonly source: FieldSource
  /** What stands between the values of a list in CSV; null for a single value. */
  readonly delimiter: string | null
  /** True if it has a value in every row; lists always have. */
  readonly isRequired: boolean
  /** The list that its values are from; null for free values. */
  readonly vocabulary: VocabularyId | null
  readonly unit: LocalText | null
  /** The language of its words, where the next field has the same in another; null for ids and quotes. */
  readonly language: Language | null
}

/** A value as one text, as in CSV: empty if unknown, a list with its delimiter between the values. */
export function toCellText(cell: Cell, of: Field | undefined): string {
  return Array.isArray(cell) ? cell.join(of?.delimiter ?? BETWEEN) : String(cell ?? '')
}

/** What a value is taken from, besides its own thing. */
export interface RowContext {
  readonly dossier: Dossier
  readonly frame: ExportFrame
}

/** A field with the way to its value. */
export interface FieldOf<T> extends Field {
  readonly value: (thing: T, context: RowContext) => Cell
}

type Options = Partial<
  Pick<Field, 'type' | 'source' | 'delimiter' | 'isRequired' | 'vocabulary' | 'unit' | 'language'>
>

/** Between the values of a list, none of which may contain it. */
export const BETWEEN = '; '
/** Between passages, which never span lines. */
export const BETWEEN_LINES = '\n'

/** Text from our coding, unless `options` say otherwise. */
export function field<T>(
  name: string,
  title: LocalText,
  description: LocalText,
  value: FieldOf<T>['value'],
  options: Options = {},
): FieldOf<T> {
  return {
    name,
    title,
    description,
    value,
    type: 'text',
    source: 'coded',
    delimiter: null,
    isRequired: false,
    vocabulary: null,
    unit: null,
    language: null,
    ...options,
  }
}

const IN_LANGUAGE: Readonly<Record<Language, LocalText>> = {
  en: { en: 'in English', vi: 'tiếng Anh' },
  vi: { en: 'in Vietnamese', vi: 'tiếng Việt' },
}

/** `Stance, in English`. */
export function toFullTitle({ title, language }: Field): LocalText {
  if (language === null) return title
  const { en, vi } = IN_LANGUAGE[language]
  return { en: `${title.en}, ${en}`, vi: `${title.vi}, ${vi}` }
}

/** The same in words: one field for each language, `stance_vi` and `stance_en`. */
export function inWords<T>(
  name: string,
  title: LocalText,
  description: LocalText,
  value: (thing: T, language: Language, context: RowContext) => Cell,
  options: Options = {},
): readonly FieldOf<T>[] {
  return LANGUAGES.toReversed().map((language) =>
    field<T>(
      `${name}_${language}`,
      title,
      description,
      (thing, context) => value(thing, language, context),
      { source: 'words', language, ...options },
    ),
  )
}

/** A date as it was coded, and its first and last day, so that programs can compare it. */
export function dateFields<T>(
  name: string,
  title: LocalText,
  description: LocalText,
  dateOf: (thing: T) => { readonly date: string; readonly span: DateSpan } | null,
): readonly FieldOf<T>[] {
  return [
    field<T>(
      `${name}_edtf`,
      { en: `${title.en} (EDTF)`, vi: `${title.vi} (EDTF)` },
      {
        en: `${description.en} As exact as it is known: [2025-12-05..2025-12-06] is one of the two days.`,
        vi: `${description.vi} Chính xác đến mức đã biết: [2025-12-05..2025-12-06] là một trong hai ngày.`,
      },
      (thing) => dateOf(thing)?.date ?? null,
      { type: 'edtf' },
    ),
    field<T>(
      `${name}_earliest`,
      { en: `${title.en}, earliest day`, vi: `${title.vi}, sớm nhất` },
      {
        en: 'The first day that the date allows; empty where its start is not known.',
        vi: 'Ngày đầu tiên có thể; để trống khi không rõ điểm đầu.',
      },
      (thing) => dateOf(thing)?.span.earliest ?? null,
      { type: 'date', source: 'computed' },
    ),
    field<T>(
      `${name}_latest`,
      { en: `${title.en}, latest day`, vi: `${title.vi}, muộn nhất` },
      {
        en: 'The last day that the date allows; empty where its end is not known.',
        vi: 'Ngày cuối cùng có thể; để trống khi không rõ điểm cuối.',
      },
      (thing) => dateOf(thing)?.span.latest ?? null,
      { type: 'date', source: 'computed' },
    ),
  ]
}

/** A passage, and its place in the text. */
export function quoteFields<T>(quoteOf: (thing: T) => Quote): readonly FieldOf<T>[] {
  const place = { type: 'integer', source: 'computed', isRequired: true } as const
  return [
    field<T>(
      'quote',
      { en: 'Quote', vi: 'Nguyên văn' },
      { en: 'The passage itself, the evidence.', vi: 'Chính đoạn trích, là bằng chứng.' },
      (thing) => quoteOf(thing).exact,
      { source: 'article', isRequired: true },
    ),
    field<T>(
      'quote_start',
      { en: 'Start of the quote', vi: 'Đầu đoạn trích' },
      {
        en: 'Characters of the article’s text before the quote, the text being in NFC.',
        vi: 'Số ký tự đứng trước đoạn trích trong văn bản của bài (dạng NFC).',
      },
      (thing) => quoteOf(thing).start,
      { ...place, unit: CODE_POINTS },
    ),
    field<T>(
      'quote_end',
      { en: 'End of the quote', vi: 'Cuối đoạn trích' },
      {
        en: 'The same for its end: the first character that is no longer part of it.',
        vi: 'Tương tự cho điểm cuối: ký tự đầu tiên không còn thuộc đoạn trích.',
      },
      (thing) => quoteOf(thing).end,
      { ...place, unit: CODE_POINTS },
    ),
    field<T>(
      'quote_line',
      { en: 'Line', vi: 'Dòng' },
      {
        en: 'The line of the article’s text that the quote is on, the first being 1.',
        vi: 'Dòng của văn bản có đoạn trích; dòng đầu là 1.',
      },
      (thing) => quoteOf(thing).line,
      place,
    ),
  ]
}
