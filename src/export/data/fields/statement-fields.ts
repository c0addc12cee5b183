import { bindingMessages } from '../../../language/messages/binding-messages'
import { readingMessages } from '../../../language/messages/reading-messages'
import { voiceMessages } from '../../../language/messages/voice-messages'
import { toActorName } from '../../../language/names'
import { toSpeakerName } from '../../../passages/words/source-words'
import { toStatementLink } from '../export-frame'
import { toOtherwiseTags } from '../otherwise-tags'
import { BETWEEN, dateFields, field, inWords, quoteFields, type FieldOf } from './field'
import { articleOfFields, versionField } from './source-fields'
import { aboutFields, remarkFields, type StatementRow } from './statement-detail-fields'

type StatementField = FieldOf<StatementRow>

const ACTORS = { en: 'Countries and groups', vi: 'Nước và nhóm nước' }
const COMMITMENT = { en: 'Commitment', vi: 'Cam kết' }
const STANCE = { en: 'Stance', vi: 'Lập trường' }
const SPEAKERS = { en: 'Speakers', vi: 'Người hoặc văn kiện phát ngôn' }
const VOICE = { en: 'Voice', vi: 'Lời của ai' }
const BINDING = { en: 'Said as', vi: 'Dưới dạng' }
const READING = { en: 'Reading', vi: 'Cách đọc' }
const OTHERWISE = { en: 'Another reading', vi: 'Cách đọc khác' }

/** In the order of reading: who, on what, how, in which words; then when, and what qualifies it. */
export const STATEMENT_FIELDS: readonly StatementField[] = [
  field(
    'id',
    { en: 'Statement', vi: 'Phát biểu' },
    {
      en: 'Names the statement for good; one that is gone is in the list of removed ids.',
      vi: 'Mã cố định của phát biểu; mã đã bỏ nằm trong danh sách mã đã bỏ.',
    },
    ({ statement }) => statement.id,
    { isRequired: true },
  ),
  field(
    'actors',
    ACTORS,
    {
      en: 'Who takes the stance: ISO 3166-1 alpha-2 codes of states, ids of groups. A joint statement has several.',
      vi: 'Ai có lập trường: mã ISO 3166-1 alpha-2 của nước, mã của nhóm. Phát biểu chung có nhiều mã.',
    },
    ({ statement }) => statement.actors,
    { delimiter: BETWEEN, vocabulary: 'actors' },
  ),
  ...inWords<StatementRow>(
    'actors',
    ACTORS,
    { en: 'The same by name, in the same order.', vi: 'Tên gọi, theo cùng thứ tự.' },
    ({ statement }, language, { dossier }) =>
      statement.actors.map((id) => toActorName(dossier, id, language)),
    { delimiter: BETWEEN },
  ),
  field(
    'commitment',
    COMMITMENT,
    { en: 'What the stance is on.', vi: 'Lập trường về điều gì.' },
    ({ statement }) => statement.commitment,
    { isRequired: true, vocabulary: 'commitments' },
  ),
  ...inWords<StatementRow>(
    'commitment',
    COMMITMENT,
    { en: 'The same by name.', vi: 'Tên gọi.' },
    ({ passages }, language) => passages[language].commitment,
    { isRequired: true },
  ),
  field(
    'stance',
    STANCE,
    {
      en: 'From leading to opposing. Where there is no row there is no stance, which is not a refusal.',
      vi: 'Từ đi đầu đến phản đối. Không có dòng nghĩa là không có lập trường, không phải là từ chối.',
    },
    ({ statement }) => statement.stance,
    { isRequired: true, vocabulary: 'stances' },
  ),
  ...inWords<StatementRow>(
    'stance',
    STANCE,
    { en: 'The same by name.', vi: 'Tên gọi.' },
    ({ passages }, language) => passages[language].stance.name[language],
    { isRequired: true },
  ),
  ...quoteFields<StatementRow>(({ statement }) => statement.quote),
  field(
    'quote_language',
    { en: 'Language of the quote', vi: 'Ngôn ngữ nguyên văn' },
    { en: 'A BCP 47 tag.', vi: 'Thẻ BCP 47.' },
    ({ passages }) => passages.en.language,
    { isRequired: true },
  ),
  field(
    'quote_hash',
    { en: 'Hash of the quote', vi: 'Mã băm của nguyên văn' },
    {
      en: 'The first six hexadecimal digits of its SHA-256; a link with another hash was made from other words.',
      vi: 'Sáu chữ số thập lục phân đầu của SHA-256; liên kết mang mã khác được tạo từ câu chữ khác.',
    },
    // With the prefix used in links: a spreadsheet would read bare digits, or digits with an “e”, as a number.
    ({ statement }) => `quote=${statement.hash}`,
    { isRequired: true, source: 'computed' },
  ),
  field(
    'sentences',
    { en: 'Sentences', vi: 'Câu' },
    {
      en: 'Numbers of the sentences that the quote spans: two statements with the same number share that sentence.',
      vi: 'Số của những câu mà đoạn trích nằm trong đó: hai phát biểu cùng số là chung một câu.',
    },
    ({ statement: { firstSentence: first, sentences } }) =>
      Array.from({ length: sentences }, (_, place) => first + place),
    { type: 'integer', source: 'computed', delimiter: BETWEEN },
  ),
  field(
    'gloss_en',
    { en: 'English rendering', vi: 'Bản dịch tiếng Anh' },
    {
      en: 'Our own English for the quote. Never evidence.',
      vi: 'Bản dịch tiếng Anh của chúng tôi cho đoạn trích. Không phải bằng chứng.',
    },
    ({ passages }) => passages.en.gloss,
    { isRequired: true, source: 'words' },
  ),
  field(
    'speakers',
    SPEAKERS,
    {
      en: 'The people, offices or documents that speak; empty in the article’s own narration.',
      vi: 'Nhân vật, cơ quan hoặc văn kiện phát ngôn; để trống khi là lời dẫn của bài báo.',
    },
    ({ statement }) => statement.via,
    { delimiter: BETWEEN, vocabulary: 'speakers' },
  ),
  ...inWords<StatementRow>(
    'speakers',
    SPEAKERS,
    {
      en: 'The same by name, with the role that the article gives.',
      vi: 'Tên gọi, kèm chức vụ mà bài báo nêu.',
    },
    ({ passages }, language) =>
      passages[language].speakers.map((speaker) => toSpeakerName(speaker, language)),
    { delimiter: BETWEEN },
  ),
  field(
    'voice',
    VOICE,
    {
      en: 'Whose words: the actor’s own, somebody’s report of it, or the article’s narration.',
      vi: 'Lời của ai: của chính bên đó, của bên khác thuật lại, hay lời dẫn của bài báo.',
    },
    ({ statement }) => statement.voice,
    { isRequired: true, vocabulary: 'voices' },
  ),
  ...inWords<StatementRow>(
    'voice',
    VOICE,
    { en: 'The same by name.', vi: 'Tên gọi.' },
    ({ passages }, language) => voiceMessages[language].names[passages[language].voice],
    { isRequired: true },
  ),
  field(
    'binding',
    BINDING,
    {
      en: 'The form of the words, and so how binding they are.',
      vi: 'Hình thức của lời nói, cho biết mức ràng buộc.',
    },
    ({ statement }) => statement.binding,
    { isRequired: true, vocabulary: 'bindings' },
  ),
  ...inWords<StatementRow>(
    'binding',
    BINDING,
    { en: 'The same by name.', vi: 'Tên gọi.' },
    ({ statement }, language) => bindingMessages[language].names[statement.binding],
    { isRequired: true },
  ),
  ...dateFields<StatementRow>(
    'said',
    { en: 'Said', vi: 'Ngày nói' },
    { en: 'When it was said, not when it was published.', vi: 'Ngày nói, không phải ngày đăng.' },
    ({ statement }) => ({ date: statement.said, span: statement.saidSpan }),
  ),
  ...inWords<StatementRow>(
    'said_basis',
    { en: 'How the date is known', vi: 'Căn cứ định ngày' },
    {
      en: 'Why this date; empty where the text gives it.',
      vi: 'Vì sao là ngày này; để trống khi văn bản nêu rõ.',
    },
    ({ passages }, language) => passages[language].basis,
  ),
  ...aboutFields,
  field(
    'reading',
    READING,
    {
      en: 'Firm, or open: a careful reader could take the passage otherwise. Nothing should rest on an open one alone.',
      vi: 'Một cách đọc, hay còn cách đọc khác. Không kết luận nào chỉ dựa vào đoạn còn cách đọc khác.',
    },
    ({ statement }) => statement.reading,
    { isRequired: true, vocabulary: 'readings' },
  ),
  ...inWords<StatementRow>(
    'reading',
    READING,
    { en: 'The same by name.', vi: 'Tên gọi.' },
    ({ passages }, language) => readingMessages[language].names[passages[language].reading],
    { isRequired: true },
  ),
  field(
    'otherwise',
    OTHERWISE,
    {
      en: 'The parts in which the other reading differs, each as name:id; “stance:none” is no stance at all.',
      vi: 'Những phần khác đi trong cách đọc kia, mỗi phần là tên:mã; “stance:none” là không có lập trường nào.',
    },
    ({ statement }) => toOtherwiseTags(statement.otherwise),
    { delimiter: BETWEEN },
  ),
  ...inWords<StatementRow>(
    'otherwise',
    OTHERWISE,
    { en: 'The same as a sentence.', vi: 'Viết thành câu.' },
    ({ passages }, language) => passages[language].otherwise,
  ),
  ...remarkFields,
  ...articleOfFields<StatementRow>(
    ({ statement }) => statement.article,
    ({ article }) => article,
  ),
  field(
    'link',
    { en: 'Link', vi: 'Liên kết' },
    {
      en: 'Opens the passage in its article.',
      vi: 'Mở đoạn trích ngay trong bài báo.',
    },
    ({ statement }, { dossier, frame }) => toStatementLink(dossier, statement, frame),
    { type: 'link', source: 'computed', isRequired: true },
  ),
  versionField,
]
