/** The facts of a statement beside its stance: what it is about, what limits it, why it was coded so. */
import type { Article, Statement } from '../../../model/dossier'
import type { Language, LocalText } from '../../../model/vocabulary'
import type { Passage } from '../../../passages/passage'
import type { FactKind } from '../../../passages/words/statement-facts'
import { BETWEEN, field, inWords, type FieldOf } from './field'

/** A statement with what several of its fields are made of. */
export interface StatementRow {
  readonly statement: Statement
  readonly article: Article | undefined
  readonly passages: Readonly<Record<Language, Passage>>
}

const WITH = { en: 'With', vi: 'Với' }
const INSTRUMENT = { en: 'Document', vi: 'Văn kiện' }
const CONDITIONS = { en: 'Conditions', vi: 'Điều kiện' }
const BY_NAME = { en: 'The same by name.', vi: 'Tên gọi.' }

export const aboutFields: readonly FieldOf<StatementRow>[] = [
  field(
    'counterparts',
    WITH,
    {
      en: 'With whom the talks or the deal are; “unnamed” where the text does not say.',
      vi: 'Đàm phán hay thỏa thuận với ai; “unnamed” khi bài không nêu.',
    },
    ({ statement }) => statement.with,
    { delimiter: BETWEEN, vocabulary: 'actors' },
  ),
  ...factList('counterparts', 'with', WITH),
  field(
    'instrument',
    INSTRUMENT,
    {
      en: 'The plan, declaration, framework or force it is about; “unnamed” where the text does not name it.',
      vi: 'Kế hoạch, tuyên bố, khuôn khổ hay lực lượng được nói đến; “unnamed” khi bài không nêu tên.',
    },
    ({ statement }) => statement.instrument,
    { vocabulary: 'instruments' },
  ),
  ...fact('instrument', 'instrument', INSTRUMENT, BY_NAME),
  field(
    'conditions',
    CONDITIONS,
    { en: 'What has to happen first.', vi: 'Điều phải xảy ra trước.' },
    ({ statement }) => statement.conditions,
    { delimiter: BETWEEN, vocabulary: 'conditions' },
  ),
  ...factList('conditions', 'conditions', CONDITIONS),
  ...fact(
    'until',
    'until',
    { en: 'Until', vi: 'Cho đến khi' },
    { en: 'What ends it. Not a condition.', vi: 'Điều làm nó kết thúc. Không phải điều kiện.' },
  ),
  ...fact(
    'while',
    'while',
    { en: 'While', vi: 'Trong khi' },
    { en: 'What it lasts as long as.', vi: 'Điều mà nó kéo dài theo.' },
  ),
  ...fact(
    'limits',
    'limits',
    { en: 'Limits', vi: 'Giới hạn' },
    { en: 'What it is limited to.', vi: 'Phạm vi giới hạn.' },
  ),
  field(
    'change_words',
    { en: 'Tells of a change', vi: 'Nêu sự thay đổi' },
    {
      en: 'The words in which the passage itself calls something new or changed.',
      vi: 'Những chữ mà chính đoạn trích dùng để gọi điều gì là mới hoặc đã đổi.',
    },
    ({ statement }) => statement.changeWords,
    { source: 'article' },
  ),
]

export const remarkFields: readonly FieldOf<StatementRow>[] = [
  ...fact(
    'apart',
    'apart',
    { en: 'Why apart', vi: 'Vì sao tách riêng' },
    {
      en: 'Why the same words are coded a second time for the same actor.',
      vi: 'Vì sao cùng câu chữ được mã hóa lần nữa cho cùng một bên.',
    },
  ),
  ...fact(
    'beyond_meeting',
    'beyondMeeting',
    { en: 'Beyond the meeting', vi: 'Ngoài việc gặp gỡ' },
    {
      en: 'What stance the passage takes when its words seem only to report a meeting.',
      vi: 'Lập trường trong đoạn trích khi câu chữ dường như chỉ kể về cuộc gặp.',
    },
  ),
  ...inWords<StatementRow>(
    'note',
    { en: 'Note', vi: 'Ghi chú' },
    { en: 'Doubts about the statement.', vi: 'Điều còn nghi ngờ về phát biểu.' },
    ({ passages }, language) => passages[language].note,
  ),
]

/** A fact in words, as beside the passage on the page. */
function fact(name: string, kind: FactKind, title: LocalText, description: LocalText) {
  return inWords<StatementRow>(
    name,
    title,
    description,
    ({ passages }, language) => valuesOf(kind, passages[language])[0] ?? null,
  )
}

function factList(name: string, kind: FactKind, title: LocalText) {
  return inWords<StatementRow>(
    name,
    title,
    { en: 'The same by name, in the same order.', vi: 'Tên gọi, theo cùng thứ tự.' },
    ({ passages }, language) => valuesOf(kind, passages[language]),
    { delimiter: BETWEEN },
  )
}

function valuesOf(kind: FactKind, { facts }: StatementRow['passages']['en']): readonly string[] {
  return facts.find((each) => each.kind === kind)?.values ?? []
}
