import { toActorName } from '../../../language/names'
import type { Dossier, Event } from '../../../model/dossier'
import { findById, findIfAny } from '../../../model/find-by-id'
import { DEFAULT_SELECTION } from '../../../selection/selection'
import { BETWEEN, BETWEEN_LINES, dateFields, field, inWords, type FieldOf } from './field'
import { versionField } from './source-fields'

const NAME = { en: 'Event', vi: 'Sự kiện' }
const PARTICIPANTS = { en: 'Participants', vi: 'Bên tham gia' }

export const EVENT_FIELDS: readonly FieldOf<Event>[] = [
  field(
    'id',
    NAME,
    { en: 'Names the event for good.', vi: 'Mã cố định của sự kiện.' },
    ({ id }) => id,
    { isRequired: true },
  ),
  ...inWords<Event>(
    'name',
    NAME,
    { en: 'What happened or was planned.', vi: 'Điều đã xảy ra hoặc được dự kiến.' },
    ({ name }, language) => name[language],
    { isRequired: true },
  ),
  ...dateFields<Event>(
    'date',
    { en: 'Date', vi: 'Ngày' },
    { en: 'When it happened, or was to happen.', vi: 'Ngày đã hoặc sẽ xảy ra.' },
    ({ date, span }) => ({ date, span }),
  ),
  ...inWords<Event>(
    'date_basis',
    { en: 'How the date is known', vi: 'Căn cứ định ngày' },
    {
      en: 'Why this date; empty where the text gives it.',
      vi: 'Vì sao là ngày này; để trống khi văn bản nêu rõ.',
    },
    ({ basis }, language) => basis?.[language] ?? null,
  ),
  field(
    'after',
    { en: 'Came after', vi: 'Diễn ra sau' },
    {
      en: 'Events that it came after by the words of a passage; empty where none says so.',
      vi: 'Những sự kiện có trước, theo lời một đoạn trích; để trống khi không đoạn nào nói vậy.',
    },
    (event, { dossier }) => selectAfter(event, dossier).map((one) => one.event),
    { delimiter: BETWEEN, vocabulary: 'events' },
  ),
  field(
    'after_words',
    { en: 'Words for the order', vi: 'Lời về thứ tự' },
    {
      en: 'The words that say so for each of them, in the same order.',
      vi: 'Lời nói lên điều đó cho từng sự kiện, theo cùng thứ tự.',
    },
    (event, { dossier }) => selectAfter(event, dossier).map(({ words }) => words),
    { delimiter: BETWEEN_LINES, source: 'article' },
  ),
  ...inWords<Event>(
    'place',
    { en: 'Place', vi: 'Nơi' },
    { en: 'Where, if the articles say so.', vi: 'Nơi xảy ra, nếu bài báo nêu.' },
    ({ place }, language) => place?.[language] ?? null,
  ),
  field(
    'participants',
    PARTICIPANTS,
    { en: 'Countries and groups that took part.', vi: 'Nước và nhóm nước tham gia.' },
    ({ participants }) => participants,
    { delimiter: BETWEEN, vocabulary: 'actors' },
  ),
  ...inWords<Event>(
    'participants',
    PARTICIPANTS,
    { en: 'The same by name, in the same order.', vi: 'Tên gọi, theo cùng thứ tự.' },
    ({ participants }, language, { dossier }) =>
      participants.map((id) => toActorName(dossier, id, language)),
    { delimiter: BETWEEN },
  ),
  field(
    'people',
    { en: 'People', vi: 'Nhân vật' },
    { en: 'People who took part.', vi: 'Những người tham gia.' },
    ({ people }) => people,
    { delimiter: BETWEEN, vocabulary: 'people' },
  ),
  field(
    'people_names',
    { en: 'People, by name', vi: 'Tên nhân vật' },
    { en: 'The same by name, in the same order.', vi: 'Tên gọi, theo cùng thứ tự.' },
    ({ people }, { dossier }) => people.map((id) => findById(dossier.people, id).name),
    { delimiter: BETWEEN, source: 'words' },
  ),
  field(
    'quotes',
    { en: 'Quotes', vi: 'Nguyên văn' },
    {
      en: 'The passages that tell of it, the evidence.',
      vi: 'Những đoạn trích kể về sự kiện, là bằng chứng.',
    },
    ({ evidence }) => evidence.map(({ quote }) => quote.exact),
    { delimiter: BETWEEN_LINES, source: 'article' },
  ),
  field(
    'articles',
    { en: 'Articles', vi: 'Bài báo' },
    {
      en: 'The article of each quote, in the same order.',
      vi: 'Bài báo của từng đoạn trích, theo cùng thứ tự.',
    },
    ({ evidence }) => evidence.map(({ article }) => article),
    { delimiter: BETWEEN, vocabulary: 'articles' },
  ),
  field(
    'change_words',
    { en: 'Tells of a change', vi: 'Nêu sự thay đổi' },
    {
      en: 'The words in which the passage itself calls something new or changed.',
      vi: 'Những chữ mà chính đoạn trích dùng để gọi điều gì là mới hoặc đã đổi.',
    },
    ({ changeWords }) => changeWords,
    { source: 'article' },
  ),
  ...inWords<Event>(
    'note',
    { en: 'Note', vi: 'Ghi chú' },
    { en: 'Doubts about the event.', vi: 'Điều còn nghi ngờ về sự kiện.' },
    ({ note }, language) => note?.[language] ?? null,
  ),
  field(
    'link',
    { en: 'Link', vi: 'Liên kết' },
    { en: 'Opens the brief of the event.', vi: 'Mở hồ sơ của sự kiện.' },
    ({ id }, { frame }) => frame.toLink({ ...DEFAULT_SELECTION, view: 'events', subject: id }),
    { type: 'link', source: 'computed', isRequired: true },
  ),
  versionField,
]

/** Leaves out events that are not in the table, such as those not yet known on the day. */
function selectAfter({ after = [] }: Event, { events }: Dossier): NonNullable<Event['after']> {
  return after.filter(({ event }) => findIfAny(events, event) !== undefined)
}
