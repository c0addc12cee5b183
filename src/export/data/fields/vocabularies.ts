/** The closed lists that fields take their values from. */
import { bindingMessages } from '../../../language/messages/binding-messages'
import { figureMessages } from '../../../language/messages/figure-messages'
import { readingMessages } from '../../../language/messages/reading-messages'
import { voiceMessages } from '../../../language/messages/voice-messages'
import { BOUNDS, MAGNITUDES } from '../../../model/figure'
import {
  BINDINGS,
  READINGS,
  VOICES,
  type Language,
  type LocalText,
} from '../../../model/vocabulary'
import type { Dossier } from '../../../model/dossier'
import { AUTHOR_KINDS, type AuthorKind } from '../../../model/publication'
import type { BriefPage } from '../../../selection/pages'

export interface VocabularyEntry {
  readonly id: string
  readonly name: LocalText
}

interface Vocabulary {
  readonly name: LocalText
  /** Where `dossier.json` has the list, as a JSON pointer; null for lists of the code. */
  readonly pointer: string | null
  /** The page that lists it. */
  readonly page: BriefPage | 'articles' | null
  /** For lists that are closed: no field has another value. Null where `unnamed` may stand instead. */
  readonly toEntries: ((dossier: Dossier) => readonly VocabularyEntry[]) | null
}

const AUTHORS: Readonly<Record<AuthorKind, LocalText>> = {
  'family-and-given': {
    en: 'a person, family and given name known',
    vi: 'người, biết rõ họ và tên',
  },
  person: { en: 'a person, as printed', vi: 'người, như bài in' },
  body: { en: 'a body', vi: 'tổ chức' },
}

export const VOCABULARIES = {
  stances: {
    name: { en: 'stances, from strong to weak', vi: 'lập trường, từ mạnh đến yếu' },
    pointer: '/dossier/stances',
    page: null,
    toEntries: ({ stances }) => stances.map(toEntry),
  },
  commitments: {
    name: { en: 'commitments', vi: 'cam kết' },
    pointer: '/dossier/commitments',
    page: 'commitments',
    toEntries: ({ commitments }) => commitments.map(toEntry),
  },
  actors: open('countries and groups', 'nước và nhóm nước', '/dossier/actors', 'actors'),
  conditions: open('conditions', 'điều kiện', '/dossier/conditions', null),
  instruments: open(
    'documents and bodies',
    'văn kiện và cơ chế',
    '/dossier/instruments',
    'instruments',
  ),
  // Documents and bodies speak, too.
  speakers: open(
    'people, documents and bodies',
    'nhân vật, văn kiện và cơ chế',
    '/dossier/people',
    'people',
  ),
  people: open('people', 'nhân vật', '/dossier/people', 'people'),
  events: open('events', 'sự kiện', '/dossier/events', 'events'),
  articles: open('articles', 'bài báo', '/dossier/articles', 'articles'),
  voices: listed('voices', 'lời của ai', VOICES, (id, of) => voiceMessages[of].names[id]),
  bindings: listed(
    'forms, the weakest first',
    'hình thức, từ yếu nhất',
    BINDINGS,
    (id, of) => bindingMessages[of].names[id],
  ),
  readings: listed('readings', 'cách đọc', READINGS, (id, of) => readingMessages[of].names[id]),
  authorKinds: listed('kinds of author', 'loại tác giả', AUTHOR_KINDS, (id, of) => AUTHORS[id][of]),
  bounds: listed('bounds', 'mức chính xác', BOUNDS, (id, of) => figureMessages[of].bounds[id]('…')),
  magnitudes: listed(
    'magnitudes',
    'độ lớn',
    MAGNITUDES,
    (id, of) => figureMessages[of].magnitudes[id],
  ),
} as const satisfies Record<string, Vocabulary>

export type VocabularyId = keyof typeof VOCABULARIES

function open(en: string, vi: string, pointer: string, page: Vocabulary['page']): Vocabulary {
  return { name: { en, vi }, pointer, page, toEntries: null }
}

function listed<Id extends string>(
  en: string,
  vi: string,
  ids: readonly Id[],
  toName: (id: Id, of: Language) => string,
): Vocabulary {
  return {
    name: { en, vi },
    pointer: null,
    page: null,
    toEntries: () =>
      ids.map((id) => ({ id, name: { vi: toName(id, 'vi'), en: toName(id, 'en') } })),
  }
}

function toEntry({ id, name }: VocabularyEntry): VocabularyEntry {
  return { id, name }
}
