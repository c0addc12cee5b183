import { describe, expect, it } from 'vitest'
import type { Statement } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import type { Language } from '../../model/vocabulary'
import { toyDossier } from '../../testing/toy-dossier'
import { toPlainText } from './named'
import { toSpeakerParts } from './source-words'
import { toFactLines, toStatementDetails } from './statement-details'
import { toNoteFact } from './statement-facts'

const { index: dossier } = toyDossier
const details = (id: string, part: Partial<Statement> = {}, language: Language = 'en') =>
  toStatementDetails(dossier, { ...findById(dossier.statements, id), ...part }, language)
const lines = (...asked: Parameters<typeof details>) =>
  toFactLines(details(...asked), asked[2] ?? 'en')

describe('the facts of a statement, line by line', () => {
  it.each([
    ['chile-may-send-ships', ['Said as: remark', 'Condition: Parliament decides']],
    ['brazil-says-japan-wavers', ['Another reading: no stance at all.', 'Said as: remark']],
    ['kenya-chile-propose-vote', ['Said as: joint words', 'Document: not named in the text']],
    ['two-states-ready-with-ships', ['Said as: remark', 'Tells of a change: “lần đầu”']],
  ])('%s: %j', (id, expected) => {
    expect(lines(id)).toEqual(expected)
  })

  it('call that a joint statement which a document says', () => {
    const via = ['lisbon-declaration']
    expect(lines('kenya-chile-propose-vote', { via })).toContain('Said as: joint statement')
    expect(lines('kenya-chile-propose-vote', {}, 'vi')).toContain('Dưới dạng: lời chung')
  })

  it.each([['ana-prado'], ['reef-fund-body']])('call what %s says joint words', (speaker) => {
    const via = [speaker]
    expect(lines('kenya-chile-propose-vote', { via })).toContain('Said as: joint words')
  })

  const full: Partial<Statement> = {
    with: ['KE', 'reef-alliance'],
    instrument: 'lisbon-declaration',
    conditions: ['others-join', 'parliament-decides'],
    until: { vi: 'cho đến khi có hiệp ước', en: 'until there is a treaty' },
    while: { vi: 'khi còn họp', en: 'while the meeting lasts' },
    limits: { vi: 'Ngoài khơi', en: 'Offshore' },
    reading: 'open',
    otherwise: { actors: ['AU', 'BR'], commitment: 'reef-fund', stance: 'supports' },
    apart: { vi: 'Một câu nói hai điều', en: 'One sentence says two things' },
    beyondMeeting: { vi: 'Hứa bàn tiếp', en: 'It will go on talking' },
  }

  it('are all given', () => {
    expect(lines('japan-declines-ban', full)).toEqual([
      'Another reading: Australia and Brazil, supports, reef fund.',
      'Said as: remark',
      'With: Kenya and Reef Alliance',
      'Document: Lisbon Declaration',
      'Condition: Others join; Parliament decides',
      'How long: until there is a treaty',
      'How long: while the meeting lasts',
      'Limit: Offshore',
      'Why apart: One sentence says two things',
      'Beyond the meeting: It will go on talking',
    ])
  })

  it('does not call a body a document', () => {
    expect(lines('japan-declines-ban', { instrument: 'reef-fund-body' })).toContain(
      'Mechanism or force: The Reef Fund',
    )
  })

  it('are all given in Vietnamese', () => {
    expect(lines('japan-declines-ban', full, 'vi')).toEqual([
      'Cách đọc khác: Úc và Brazil, ủng hộ, quỹ rạn san hô.',
      'Dưới dạng: lời nói',
      'Với: Kenya và Liên minh Rạn san hô',
      'Văn kiện: Tuyên bố Lisbon',
      'Điều kiện: Nước khác tham gia; Quốc hội quyết định',
      'Thời hạn: cho đến khi có hiệp ước',
      'Thời hạn: khi còn họp',
      'Giới hạn: Ngoài khơi',
      'Vì sao tách riêng: Một câu nói hai điều',
      'Ngoài việc gặp gỡ: Hứa bàn tiếp',
    ])
    const unnamed = { with: ['unnamed'], instrument: 'unnamed' }
    expect(lines('japan-declines-ban', unnamed, 'vi').slice(1)).toEqual([
      'Với: bài không nêu tên',
      'Văn kiện: bài không nêu tên',
    ])
  })

  it.each([
    [{ actors: ['AU'] }, 'Another reading: Australia.'],
    [{ commitment: 'reef-fund' }, 'Another reading: reef fund.'],
    [{ stance: 'requests' }, 'Another reading: requests.'],
    [{ voice: 'narrator' }, 'Another reading: the article’s narration.'],
  ] as const)('of another reading says what differs: %j', (differing, expected) => {
    const same = { actors: null, commitment: null, stance: null }
    const otherwise = { ...same, ...differing }
    expect(lines('japan-declines-ban', { reading: 'open', otherwise })[0]).toBe(expected)
  })
})

describe('what has its own page', () => {
  const briefs = (parts: ReturnType<typeof toSpeakerParts>) =>
    parts.flatMap(({ brief }) => (brief === null ? [] : `${brief.page}/${brief.id}`))

  it('is linked: counterparts and documents', () => {
    const given = details('kenya-chile-propose-vote', {
      with: ['AU', 'BR'],
      instrument: 'brazil-memo',
    })
    expect(given.facts.map(({ parts }) => briefs(parts))).toEqual([
      ['actors/AU', 'actors/BR'],
      ['instruments/brazil-memo'],
    ])
  })

  it('is not linked if the text leaves it unnamed', () => {
    const given = details('kenya-chile-propose-vote', { with: ['unnamed'] })
    expect(given.facts.flatMap(({ parts }) => briefs(parts))).toEqual([])
  })

  it('is linked: speakers, in one list', () => {
    const { speakers } = details('japan-declines-ban', { via: ['ken-mori', 'lisbon-declaration'] })
    const parts = toSpeakerParts(speakers, 'en')
    expect(toPlainText(parts)).toBe('Ken Mori, Minister and Lisbon Declaration')
    expect(briefs(parts)).toEqual(['people/ken-mori', 'instruments/lisbon-declaration'])
    expect(toPlainText(toSpeakerParts(speakers, 'vi'))).toContain('Ken Mori')
  })
})

it('keeps a note apart', () => {
  const note = toNoteFact(details('chile-may-send-ships'), 'en')
  expect(note.map(({ term, parts }) => [term, toPlainText(parts)])).toEqual([
    ['Note', 'It is not clear who says so.'],
  ])
  expect(toNoteFact(details('japan-declines-ban'), 'en')).toEqual([])
})
