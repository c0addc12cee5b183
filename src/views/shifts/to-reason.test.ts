import { describe, expect, it } from 'vitest'
import type { Dossier, Statement } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import type { Gap } from '../../stances/gap'
import { toyDossier } from '../../testing/toy-dossier'
import { findWords } from './named-changes-model'
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
const across = { earliest: '2025-06-01', latest: '2025-06-30', precision: 'interval' } as const

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
    'For one of them the text names no counterpart.',
    'Ở một phát biểu trong số này, bài không nêu bên đối thoại nào.',
  ],
  [
    'other-counterpart',
    [on({ with: ['KE'] }), on({ with: ['BR'] }, later), on({}), on({}, later)],
    'They are with different counterparts: Kenya; Brazil. For some of them the text names no counterpart.',
    'Các phát biểu có bên đối thoại khác nhau: Kenya; Brazil. Ở một số phát biểu trong số này, bài không nêu bên đối thoại nào.',
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
    'For one of them the text names no document.',
    'Ở một phát biểu trong số này, bài không nêu văn kiện nào.',
  ],
  [
    'other-document',
    [on({}), on({ instrument: 'reef-fund-body' }, later)],
    'For one of them the text names no document, mechanism or force.',
    'Ở một phát biểu trong số này, bài không nêu văn kiện, cơ chế hay lực lượng nào.',
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
    'In at least one of them the document is not named.',
    'Có ít nhất một phát biểu mà bài không nêu tên văn kiện.',
  ],
  [
    'unnamed',
    [on({ with: ['unnamed'] }), on({ with: ['KE'] }, later)],
    'In at least one of them the counterpart is not named.',
    'Có ít nhất một phát biểu mà bài không nêu tên bên đối thoại.',
  ],
  [
    'unnamed',
    [on({ with: ['unnamed'] }), on(unnamed, later)],
    'In at least one of them the counterpart or the document is not named.',
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
    [former, on({ reading: 'open', saidSpan: across }, later)],
    'Which came first is not certain: opposes (10 Jun 2025); supports (open reading) (Jun 2025).',
    'Không chắc phát biểu nào có trước: phản đối (10/6/2025); ủng hộ (còn cách đọc khác) (tháng 6/2025).',
  ],
  [
    'order',
    [former, on({ saidSpan: { ...across, latest: '2026-01-31' } }), later],
    'For some of these, which came first is not certain: opposes (10 Jun 2025); opposes (Jun 2025 – Jan 2026); supports (18 Jan 2026).',
    'Ở một số phát biểu trong số này, không chắc phát biểu nào có trước: phản đối (10/6/2025); phản đối (tháng 6/2025 – 1/2026); ủng hộ (18/1/2026).',
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
    const reasonIn = (language: 'en' | 'vi') =>
      toReason(toy, toCell(statements), { gap, statements }, language)
    expect([reasonIn('en'), reasonIn('vi')]).toEqual([en, vi])
  })

  it('counts those that name nothing among all shown statements', () => {
    const statements = [on(memo), on({}, later)]
    const shown = [...statements, on({})]
    expect(toReason(toy, toCell(shown), { gap: 'other-document', statements }, 'en')).toBe(
      'For some of them the text names no document.',
    )
  })

  it('names the groups of inherited stances', () => {
    const statements = [former, later]
    const reasonOf = (...groups: readonly (readonly string[])[]) =>
      toReason(toy, toCell(statements, groups), { gap: 'other-bearer', statements }, 'en')
    expect(reasonOf([], ['reef-alliance'])).toBe(
      'They are not all its own: some are those of a group, Reef Alliance.',
    )
    expect(reasonOf(['lisbon-parties'], ['reef-alliance'])).toBe(
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
