import { bindingMessages } from '../language/binding-messages'
import { readingMessages } from '../language/reading-messages'
import { statementMessages } from '../passages/words/statement-messages'
import type { Article, Dossier, Statement } from '../model/dossier'
import type { Language, LocalText } from '../model/vocabulary'
import { toPassage, type Passage } from '../passages/passage'
import { passagesMessages } from '../passages/passages-messages'
import { toStatementLink, type ExportFrame } from './export-frame'
import { toOtherwiseTags } from './otherwise-tags'

type Value = string | number | null

interface Row {
  readonly statement: Statement
  readonly passage: Passage
  readonly article: Article | undefined
  readonly language: Language
  readonly link: string
  readonly version: string
}

interface Column {
  readonly name: LocalText
  readonly value: (row: Row) => Value
}

/** What several values of one cell are joined with. */
const BETWEEN = '; '
const YES: LocalText = { en: 'yes', vi: 'có' }
const NO: LocalText = { en: 'no', vi: 'không' }

/** In the order of the table: what is read first, then where it stands, then what machines ask for. */
export const csvColumns: readonly Column[] = [
  column('Countries and groups', 'Nước và nhóm nước', ({ passage }) =>
    passage.actors.join(BETWEEN),
  ),
  column('Commitment', 'Cam kết', ({ passage }) => passage.commitment),
  column('Stance', 'Lập trường', ({ passage, language }) => passage.stance.name[language]),
  column('Quote', 'Nguyên văn', ({ passage }) => passage.quote),
  column(
    'English rendering (ours)',
    'Bản dịch tiếng Anh (của chúng tôi)',
    ({ passage }) => passage.gloss,
  ),
  column('Speaker', 'Người hoặc văn kiện phát ngôn', ({ passage, language }) =>
    passage.speakers
      .map(({ name, role }) =>
        role === null ? name : statementMessages[language].speaker(name, role),
      )
      .join(BETWEEN),
  ),
  column(
    'Voice',
    'Lời của ai',
    ({ passage, language }) => passagesMessages[language].voices[passage.voice],
  ),
  column(
    'Said as',
    'Dưới dạng',
    ({ statement, language }) => bindingMessages[language].names[statement.binding],
  ),
  column('Said (EDTF)', 'Ngày nói (EDTF)', ({ statement }) => statement.said),
  column(
    'Said, earliest day',
    'Ngày nói, sớm nhất',
    ({ statement }) => statement.saidSpan.earliest,
  ),
  column('Said, latest day', 'Ngày nói, muộn nhất', ({ statement }) => statement.saidSpan.latest),
  column('How the date is known', 'Căn cứ định ngày', ({ passage }) => passage.basis),
  column('With', 'Với', ({ passage }) => passage.with.map(({ name }) => name).join(BETWEEN)),
  column('Document', 'Văn kiện', ({ passage }) => passage.instrument?.name ?? null),
  column('Conditions', 'Điều kiện', ({ passage }) => passage.conditions.join(BETWEEN)),
  column('Until', 'Cho đến khi', ({ passage }) => passage.until),
  column('While', 'Trong khi', ({ passage }) => passage.while),
  column('Limits', 'Giới hạn', ({ passage }) => passage.limits),
  column('Tells of a change', 'Nêu sự thay đổi', ({ passage }) => passage.changeWords),
  column(
    'Reading',
    'Cách đọc',
    ({ passage, language }) => readingMessages[language].names[passage.reading],
  ),
  column('Another reading', 'Cách đọc khác', ({ passage }) => passage.otherwise),
  column('Why apart', 'Vì sao tách riêng', ({ passage }) => passage.apart),
  column('Beyond the meeting', 'Ngoài việc gặp gỡ', ({ passage }) => passage.beyondMeeting),
  column('Note', 'Ghi chú', ({ passage }) => passage.note),
  // An article that was not yet published has no words in its title.
  column('Article', 'Bài báo', ({ article }) => article?.title.quote.exact || null),
  column('Outlet', 'Tòa soạn', ({ passage }) => passage.outlet),
  column(
    'Likely outlet (inferred)',
    'Tòa soạn có thể (suy luận)',
    ({ passage }) => passage.likelyOutlet,
  ),
  column('Published (EDTF)', 'Ngày đăng (EDTF)', ({ article }) => article?.published.date ?? null),
  column(
    'Publication date inferred',
    'Ngày đăng là suy luận',
    ({ article, language }) => (article?.published.inferred === true ? YES : NO)[language],
  ),
  column('Link', 'Liên kết', ({ link }) => link),
  column('Statement ID', 'Mã phát biểu', ({ statement }) => statement.id),
  column('Actor IDs', 'Mã nước và nhóm nước', ({ statement }) => statement.actors.join(BETWEEN)),
  column('Commitment ID', 'Mã cam kết', ({ statement }) => statement.commitment),
  column('Stance ID', 'Mã lập trường', ({ statement }) => statement.stance),
  column('Said as ID', 'Mã dưới dạng', ({ statement }) => statement.binding),
  column('With IDs', 'Mã các bên đối thoại', ({ statement }) => statement.with.join(BETWEEN)),
  column('Document ID', 'Mã văn kiện', ({ statement }) => statement.instrument),
  column('Reading ID', 'Mã cách đọc', ({ statement }) => statement.reading),
  column('Another reading IDs', 'Mã cách đọc khác', ({ statement }) =>
    toOtherwiseTags(statement.otherwise).join(BETWEEN),
  ),
  column(
    'Sentences (the same number where passages share one)',
    'Câu (cùng số khi các đoạn chung một câu)',
    ({ statement }) => statement.sentences.join(BETWEEN),
  ),
  column('Article ID', 'Mã bài báo', ({ statement }) => statement.article),
  column('Article file', 'Tệp bài báo', ({ article }) => article?.file ?? null),
  column('Language of the quote', 'Ngôn ngữ nguyên văn', ({ passage }) => passage.language),
  column(
    'Start (code point of the text)',
    'Bắt đầu (điểm mã trong văn bản)',
    ({ statement }) => statement.quote.start,
  ),
  column(
    'End (code point, exclusive)',
    'Kết thúc (điểm mã, không gồm)',
    ({ statement }) => statement.quote.end,
  ),
  // As links name it: digits alone, or with an “e” among them, would be read as a number.
  column('Dossier version', 'Phiên bản bộ tư liệu', ({ version }) => `version=${version}`),
]

/** A statement's cells, one for each column; null is empty. */
export function toCsvCells(
  dossier: Dossier,
  statement: Statement,
  frame: ExportFrame,
  language: Language,
): readonly Value[] {
  const row = {
    statement,
    passage: toPassage(dossier, statement, language),
    article: dossier.articles.find(({ id }) => id === statement.article),
    language,
    link: toStatementLink(dossier, statement, frame),
    version: frame.version,
  }
  return csvColumns.map(({ value }) => value(row))
}

function column(en: string, vi: string, value: Column['value']): Column {
  return { name: { en, vi }, value }
}
