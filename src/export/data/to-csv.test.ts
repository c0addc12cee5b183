import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { testFrame } from '../../testing/export-frame'
import { toyDossier } from '../../testing/toy-dossier'
import { TABLE_IDS } from '../../model/data-file'
import { toCsvFields } from './csv-table'
import { TABLES } from './fields/tables'
import { toCsv, type CsvDelimiter } from './to-csv'

const { index: dossier } = toyDossier

/** A strict RFC 4180 parser: throws on a bare quote, a lone CR or LF, or a row of another width. No line end ends the last row. */
function readCsv(csv: string, delimiter: CsvDelimiter = ','): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  const field = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${delimiter}\\r\\n]*))(${delimiter}|\\r\\n|$)`,
    'uy',
  )
  for (let isOpen = true; isOpen;) {
    const at = field.lastIndex
    const [whole, quoted, bare, end] = field.exec(csv) ?? []
    if (whole === undefined) throw new Error(`Not a field at ${at}: ${csv.slice(at, at + 40)}`)
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    isOpen = end !== ''
    if (end !== delimiter) {
      rows.push(row)
      row = []
    }
  }
  if (new Set(rows.map(({ length }) => length)).size > 1) throw new Error('Rows differ in width.')
  return rows
}

function read(of: typeof dossier) {
  const csv = toCsv('statements', { dossier: of, statements: of.statements }, testFrame)
  expect(csv.startsWith('\u{FEFF}')).toBe(true)
  const [names = [], ...rows] = readCsv(csv.slice(1))
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])))
}

describe('statements as a table', () => {
  it('have every fact, by id and in the words of both languages', () => {
    const rows = read(dossier)
    expect(rows).toHaveLength(dossier.statements.length)
    const {
      link,
      quote_hash: hash,
      ...row
    } = rows.find(({ id }) => id === 'brazil-undecided-on-relief') ?? {}
    expect(link).toMatch(
      /\/articles\/whale-pledge\?at=brazil-undecided-on-relief&quote=[0-9a-f]{6}$/,
    )
    expect(hash).toMatch(/^quote=[0-9a-f]{6}$/)
    const filled = Object.entries(row).filter(([, value]) => value !== '')
    expect(Object.fromEntries(filled)).toEqual({
      id: 'brazil-undecided-on-relief',
      actors: 'BR',
      actors_en: 'Brazil',
      actors_vi: 'Brazil',
      commitment: 'debt-relief',
      commitment_en: 'Debt relief',
      commitment_vi: 'Xóa nợ',
      stance: 'undecided',
      stance_en: 'Undecided',
      stance_vi: 'Chưa quyết',
      quote: 'Brazil chưa quyết định về việc xóa nợ',
      quote_start: '469',
      quote_end: '506',
      quote_line: '9',
      quote_language: 'vi',
      sentences: '5',
      gloss_en: 'Brazil has not decided on debt relief',
      speakers: 'brazil-memo',
      speakers_en: 'Brazil’s memo',
      speakers_vi: 'Tài liệu của Brazil',
      voice: 'own',
      voice_en: 'own words',
      voice_vi: 'lời của chính bên đó',
      binding: 'remark',
      binding_en: 'Remark',
      binding_vi: 'Lời nói',
      said_edtf: '[2025-10..2025-12]',
      said_earliest: '2025-10-01',
      said_latest: '2025-12-31',
      said_basis_en: '“Late last year”.',
      said_basis_vi: '“Cuối năm ngoái”.',
      instrument: 'brazil-memo',
      instrument_en: 'Brazil’s memo',
      instrument_vi: 'Tài liệu của Brazil',
      reading: 'firm',
      reading_en: 'One reading',
      reading_vi: 'Một cách đọc',
      article: 'whale-pledge',
      article_title: 'Sau bảy tháng, lời hứa về cá voi đổi chiều',
      article_file: 'toy-2.txt',
      outlet_likely: 'Báo Biển',
      published_edtf: '2026-01-19/2026-01-20',
      published_earliest: '2026-01-19',
      published_latest: '2026-01-20',
      published_inferred: 'true',
      published_basis_en: 'After 18 January.',
      published_basis_vi: 'Sau ngày 18/1.',
      version: 'version=0123456789',
    })
  })

  it('have joint speakers in one cell, in the order of their ids', () => {
    const row = read(dossier).find(({ id }) => id === 'kenya-chile-propose-vote')
    expect(row).toMatchObject({ actors: 'KE; CL', actors_en: 'Kenya; Chile' })
  })

  it('have topic, duration and other reading, as ids and in words', () => {
    const [statement] = dossier.statements
    if (statement === undefined) throw new Error('The toy has statements')
    const edited = {
      ...statement,
      with: ['KE', 'reef-alliance'],
      instrument: 'unnamed',
      reading: 'open',
      otherwise: {
        actors: ['JP', 'AU'],
        commitment: 'reef-fund',
        stance: 'supports',
        voice: 'narrator',
      },
      until: { vi: 'cho đến khi có hiệp ước', en: 'until there is a treaty' },
      while: { vi: 'khi còn họp', en: 'while the meeting lasts' },
      changeWords: 'lần đầu',
      apart: { vi: 'Hai điều', en: 'Two things' },
      beyondMeeting: { vi: 'Bàn tiếp', en: 'Talks go on' },
    } as const
    const of = { ...dossier, statements: [edited] }
    expect(read(of)[0]).toMatchObject({
      counterparts: 'KE; reef-alliance',
      counterparts_en: 'Kenya; Reef Alliance',
      counterparts_vi: 'Kenya; Liên minh Rạn san hô',
      instrument: 'unnamed',
      instrument_en: 'not named in the text',
      instrument_vi: 'bài không nêu tên',
      until_en: 'until there is a treaty',
      until_vi: 'cho đến khi có hiệp ước',
      while_en: 'while the meeting lasts',
      change_words: 'lần đầu',
      reading: 'open',
      reading_vi: 'Còn cách đọc khác',
      otherwise: 'actor:JP; actor:AU; commitment:reef-fund; stance:supports; voice:narrator',
      otherwise_en:
        'Another reading: Japan and Australia, supports, reef fund, the article’s narration.',
      apart_en: 'Two things',
      beyond_meeting_en: 'Talks go on',
    })
    const none = { ...edited, otherwise: 'none' } as const
    expect(read({ ...dossier, statements: [none] })[0]).toMatchObject({
      otherwise: 'stance:none',
      otherwise_en: 'Another reading: no stance at all.',
    })
  })

  it('return every quote letter for letter', () => {
    const quotes = dossier.statements.map(({ quote }) => quote.exact)
    expect(read(dossier).map(({ quote }) => quote)).toEqual(quotes)
  })
})

it.each(TABLE_IDS)(
  'a program that guesses the delimiter of %s guesses right, however few rows there are',
  (id) => {
    // Between the values of a list stand semicolons.
    const statements = dossier.statements.slice(0, 2)
    const articles = dossier.articles.map((article) => ({
      ...article,
      relays: ['Sóng', 'Biển Mới', 'Pravda'],
    }))
    for (const delimiter of [',', ';'] as const) {
      const exported = { dossier: { ...dossier, articles }, statements }
      const csv = toCsv(id, exported, testFrame, delimiter)
      const { meta, data } = Papa.parse(csv, { header: true })
      expect([id, meta.delimiter, meta.fields]).toEqual([
        id,
        delimiter,
        toCsvFields(id).map(({ name }) => name),
      ])
      expect(data).toHaveLength(TABLES[id].toRows(exported, testFrame).length)
    }
  },
)

describe('whatever a text holds', () => {
  const [statement] = dossier.statements
  const writeNote = (text: string, delimiter?: CsvDelimiter) => {
    if (statement === undefined) throw new Error('The toy has statements')
    const changed = { ...statement, note: { en: text, vi: `“${text}”` } }
    const csv = toCsv('statements', { dossier, statements: [changed] }, testFrame, delimiter)
    const [names = [], row = []] = readCsv(csv.slice(1), delimiter)
    return {
      note: row[names.indexOf('note_en')] ?? '',
      guarded: row[names.indexOf('guarded')] ?? '',
    }
  }

  it.each(['=1+1', '+84', '-cmd', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '=a\n"b",c'])(
    'no spreadsheet runs %j, and the row says which of its fields has the apostrophe',
    (text) => {
      expect(writeNote(text)).toEqual({ note: `'${text}`, guarded: 'note_en' })
    },
  )

  it.each(['a=1', ' – lời', '“quote”', '1,5', '1;5', 'a "b" c', 'hai\ndòng', "'=1", ''])(
    '%j stays unchanged',
    (text) => {
      expect(writeNote(text)).toEqual({ note: text, guarded: '' })
    },
  )

  it.each([',', ';'] as const)(
    'with %j between the cells, the table stays well-formed and gives the text back',
    (delimiter) => {
      const text = fc.string({ unit: fc.constantFrom(...'a đ="\',;\r\n\t+-@\\'), maxLength: 12 })
      fc.assert(
        fc.property(text, (given) => {
          const { note, guarded } = writeNote(given, delimiter)
          expect(guarded === '' ? note : note.slice(1)).toBe(given)
          expect(note).not.toMatch(/^[=+\-@\t\r\n]/)
        }),
      )
    },
  )
})

it('a passage that begins with a dash can be had as long as its place in the article says', () => {
  const [statement] = dossier.statements
  if (statement === undefined) throw new Error('The toy has statements')
  const { start } = statement.quote
  const exact = '- Australia sẽ góp'
  const quote = { ...statement.quote, exact, end: start + exact.length }
  const [row = {}] = read({ ...dossier, statements: [{ ...statement, quote }] })
  expect(row).toMatchObject({ quote: `'${exact}`, guarded: 'quote' })
  expect(Number(row['quote_end']) - Number(row['quote_start'])).toBe(exact.length)
})

it('events say after which others they came, in whose words, but not after one that is not there', () => {
  const after = [
    { event: 'lisbon-summit', words: 'sau hội nghị' },
    { event: 'memo-drafted', words: 'khi đã có; tài liệu' },
    { event: 'not-known', words: 'sau đó' },
  ]
  const events = dossier.events.map((each) =>
    each.id === 'january-statements' ? { ...each, after } : each,
  )
  const csv = toCsv('events', { dossier: { ...dossier, events }, statements: [] }, testFrame)
  const [names = [], ...rows] = readCsv(csv.slice(1))
  const told = rows.map((row) =>
    ['id', 'after', 'after_words'].map((name) => row[names.indexOf(name)]),
  )
  expect(told).toContainEqual([
    'january-statements',
    'lisbon-summit; memo-drafted',
    'sau hội nghị\nkhi đã có; tài liệu',
  ])
  expect(told).toContainEqual(['lisbon-summit', '', ''])
})
