import { describe, expect, it } from 'vitest'
import type { Dossier, Statement } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import type { Gap } from '../../selection/gaps'
import { toyDossier } from '../../testing/toy-dossier'
import { findWords } from './called-model'
import { toReason } from './to-reason'

const toy: Dossier = toyDossier.index
const [former, later] = ['brazil-says-australia-opposes-ban', 'australia-supports-ban'].map((id) =>
  findById(toy.statements, id),
)
if (former === undefined || later === undefined) throw new Error('not in the toy seeds')

const on = (parts: Partial<Statement>, one: Statement = former): Statement => ({ ...one, ...parts })
const declaration = { instrument: 'lisbon-declaration' }
const memo = { instrument: 'brazil-memo' }
const unnamed = { instrument: 'unnamed' }

const TABLE: readonly (readonly [Gap, readonly Statement[], en: string, vi: string])[] = [
  [
    'unnamed-bearer',
    [former, later],
    'The text does not name who takes these stances: in another article it may be others.',
    'Bài không nêu tên bên có lập trường: ở bài khác có thể là bên khác.',
  ],
  [
    'other-counterpart',
    [on({ with: ['KE'] }), on({ with: ['CL', 'BR'] }, later)],
    'They are with different counterparts: Kenya; Brazil and Chile.',
    'Các phát biểu có bên đối thoại khác nhau: Kenya; Brazil và Chile.',
  ],
  [
    'other-counterpart',
    [on({}), on({ with: ['KE'] }, later)],
    'They are with different counterparts: Kenya; nobody in particular.',
    'Các phát biểu có bên đối thoại khác nhau: Kenya; không với riêng bên nào.',
  ],
  [
    'other-document',
    [on(declaration), on(memo, later), on(memo)],
    'They are about different documents: Lisbon Declaration; Brazil’s memo.',
    'Các phát biểu nói về những văn kiện khác nhau: Tuyên bố Lisbon; Tài liệu của Brazil.',
  ],
  [
    'other-document',
    [on({}), on(memo, later)],
    'They are about different documents: Brazil’s memo; none in particular.',
    'Các phát biểu nói về những văn kiện khác nhau: Tài liệu của Brazil; không về riêng điều nào.',
  ],
  [
    'other-document',
    [on({ instrument: 'reef-fund-body' }), on(memo, later)],
    'They are about different things: The Reef Fund; Brazil’s memo.',
    'Các phát biểu nói về những điều khác nhau: Quỹ rạn san hô; Tài liệu của Brazil.',
  ],
  [
    'unnamed',
    [on(declaration), on(unnamed, later)],
    'The text does not name the document of at least one.',
    'Có ít nhất một phát biểu mà bài không nêu tên văn kiện.',
  ],
  [
    'unnamed',
    [on({ with: ['unnamed'] }), on({ with: ['KE'] }, later)],
    'The text does not name the counterpart of at least one.',
    'Có ít nhất một phát biểu mà bài không nêu tên bên đối thoại.',
  ],
  [
    'unnamed',
    [on({ with: ['unnamed'] }), on(unnamed, later)],
    'The text does not name the counterpart or the document of at least one.',
    'Có ít nhất một phát biểu mà bài không nêu tên bên đối thoại hoặc văn kiện.',
  ],
  [
    'open',
    [on({ reading: 'open' })],
    'One of them can be read otherwise.',
    'Một phát biểu trong số này còn cách đọc khác.',
  ],
  [
    'open',
    [on({ reading: 'open' }), on({ reading: 'open' }, later)],
    'Of them, 2 statements in 2 sentences can be read otherwise.',
    'Trong số này, 2 phát biểu trong 2 câu còn cách đọc khác.',
  ],
  [
    'order',
    [former, on({ reading: 'open' }, later)],
    'No order in time is certain: opposes (10 Jun 2025); supports (open reading) (18 Jan 2026).',
    'Không chắc phát biểu nào có trước: phản đối (10/6/2025); ủng hộ (còn cách đọc khác) (18/1/2026).',
  ],
  [
    'still-said',
    [on({ stance: 'opposes' }, later)],
    'Words of the later days still hold the former stance: opposes (18 Jan 2026).',
    'Những ngày sau vẫn có phát biểu giữ lập trường cũ: phản đối (18/1/2026).',
  ],
  [
    'already-said',
    [on({ stance: 'supports' })],
    'Words of the earlier days already held the later stance: supports (10 Jun 2025).',
    'Những ngày trước đã có phát biểu mang lập trường mới: ủng hộ (10/6/2025).',
  ],
]

const toCell = (statements: readonly Statement[], groups: readonly (readonly string[])[] = []) => ({
  actor: 'AU',
  isNamed: true,
  commitment: 'fishing-ban',
  statements,
  through: new Map(statements.map((one, place) => [one, groups[place] ?? []])),
})

describe('why stances are no shift', () => {
  it.each(TABLE)('%s', (gap, statements, en, vi) => {
    const tell = (language: 'en' | 'vi') =>
      toReason(toy, toCell(statements), { gap, statements }, language)
    expect([tell('en'), tell('vi')]).toEqual([en, vi])
  })

  it('of a group’s stances names the groups', () => {
    const statements = [former, later]
    const tell = (...groups: readonly (readonly string[])[]) =>
      toReason(toy, toCell(statements, groups), { gap: 'other-bearer', statements }, 'en')
    expect(tell([], ['reef-alliance'])).toBe(
      'They are not all its own: some are those of a group, Reef Alliance.',
    )
    expect(tell(['lisbon-parties'], ['reef-alliance'])).toBe(
      'They are those of different groups: Parties in Lisbon and Reef Alliance.',
    )
  })
})

describe('words in a passage', () => {
  it.each([
    ['for the first time ready', 'first', [[8, 13]]],
    [
      'first and first',
      'first',
      [
        [0, 5],
        [10, 15],
      ],
    ],
    ['🐳 lần đầu', 'lần đầu', [[3, 10]]],
    ['something else', 'first', []],
    ['anything', '', []],
  ])('of “%s” are found: %s', (text, words, found) => {
    expect(findWords(text, words).map(({ start, end }) => [start, end])).toEqual(found)
  })
})
