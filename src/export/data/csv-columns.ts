import { toActorName } from '../../language/names'
import { bindingMessages } from '../../language/messages/binding-messages'
import { readingMessages } from '../../language/messages/reading-messages'
import { voiceMessages } from '../../language/messages/voice-messages'
import type { Article, Dossier, Statement } from '../../model/dossier'
import type { Language, LocalText } from '../../model/vocabulary'
import { toPassage, type Passage } from '../../passages/passage'
import { toSpeakerName } from '../../passages/words/source-words'
import { FACT_KINDS, type Fact } from '../../passages/words/statement-facts'
import { statementMessages } from '../../passages/words/statement-messages'
import { toStatementLink, type ExportFrame } from './export-frame'
import { toOtherwiseTags } from './otherwise-tags'

type Value = string | number | null

interface Row {
  readonly statement: Statement
  readonly passage: Passage
  readonly article: Article | undefined
  readonly dossier: Dossier
  readonly language: Language
  readonly link: string
  readonly version: string
}

interface Column {
  readonly name: LocalText
  readonly value: (row: Row) => Value
}

/** Joins several values in one cell. */
const BETWEEN = '; '
const YES: LocalText = { en: 'yes', vi: 'có' }
const NO: LocalText = { en: 'no', vi: 'không' }

/** Columns named differently from the same fact beside a passage. */
const HEADINGS: Partial<Record<Fact['kind'], LocalText>> = {
  conditions: { en: 'Conditions', vi: 'Điều kiện' },
  until: { en: 'Until', vi: 'Cho đến khi' },
  while: { en: 'While', vi: 'Trong khi' },
  limits: { en: 'Limits', vi: 'Giới hạn' },
}

/** Why it was coded this way: placed after the other reading. */
const REASONS: ReadonlySet<Fact['kind']> = new Set(['apart', 'beyondMeeting'])

/** In table order: what people read first, then the source, then what programs need. */
export const csvColumns: readonly Column[] = [
  column('Countries and groups', 'Nước và nhóm nước', ({ statement, dossier, language }) =>
    statement.actors.map((id) => toActorName(dossier, id, language)).join(BETWEEN),
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
    passage.speakers.map((speaker) => toSpeakerName(speaker, language)).join(BETWEEN),
  ),
  column(
    'Voice',
    'Lời của ai',
    ({ passage, language }) => voiceMessages[language].names[passage.voice],
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
  ...FACT_KINDS.filter((kind) => !REASONS.has(kind)).map(factColumn),
  column(
    'Reading',
    'Cách đọc',
    ({ passage, language }) => readingMessages[language].names[passage.reading],
  ),
  column('Another reading', 'Cách đọc khác', ({ passage }) => passage.otherwise),
  ...FACT_KINDS.filter((kind) => REASONS.has(kind)).map(factColumn),
  column('Note', 'Ghi chú', ({ passage }) => passage.note),
  // An article not yet published on the day has no title to show.
  column('Article', 'Bài báo', ({ article }) => article?.title.quote.exact || null),
  column('Outlet', 'Tòa soạn', ({ article }) => article?.outlet.name ?? null),
  column(
    'Likely outlet (inferred)',
    'Tòa soạn có thể (suy luận)',
    ({ article }) => article?.outlet.likely?.name ?? null,
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
  // With the prefix used in links: a spreadsheet would read bare digits, or digits with an “e”, as a number.
  column('Dossier version', 'Phiên bản bộ tư liệu', ({ version }) => `version=${version}`),
]

/** A statement's cells, one for each column; null means empty. */
export function toCsvCells(
  dossier: Dossier,
  statement: Statement,
  frame: ExportFrame,
  language: Language,
): readonly Value[] {
  const row = {
    statement,
    passage: toPassage(dossier, statement, language),
    dossier,
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

function factColumn(kind: Fact['kind']): Column {
  const { en, vi } = statementMessages
  return {
    name: HEADINGS[kind] ?? { en: en.terms[kind], vi: vi.terms[kind] },
    value: ({ passage }) =>
      passage.facts.find((fact) => fact.kind === kind)?.values.join(BETWEEN) ?? null,
  }
}
