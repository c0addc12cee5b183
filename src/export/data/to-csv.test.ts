import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testFrame } from '../../testing/export-frame'
import { toyDossier } from '../../testing/toy-dossier'
import { toCsv } from './to-csv'

const { index: dossier } = toyDossier

/** A strict RFC 4180 parser: throws on a bare quote, a lone CR or LF, or a row of another width. */
function readCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/uy
  while (field.lastIndex < csv.length) {
    const at = field.lastIndex
    const [whole, quoted, bare, end] = field.exec(csv) ?? []
    if (whole === undefined) throw new Error(`Not a field at ${at}: ${csv.slice(at, at + 40)}`)
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\r\n') {
      rows.push(row)
      row = []
    }
  }
  if (row.length > 0) throw new Error('The last line has no end.')
  if (new Set(rows.map(({ length }) => length)).size > 1) throw new Error('Rows differ in width.')
  return rows
}

function read(of: typeof dossier, language: 'en' | 'vi') {
  const csv = toCsv({ dossier: of, statements: of.statements }, testFrame, language)
  expect(csv.startsWith('\u{FEFF}')).toBe(true)
  const [names = [], ...rows] = readCsv(csv.slice(1))
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])))
}

describe('statements as a table', () => {
  it('have every fact in English', () => {
    const rows = read(dossier, 'en')
    expect(rows).toHaveLength(dossier.statements.length)
    const { Link: link, ...row } =
      rows.find((each) => each['Statement ID'] === 'brazil-undecided-on-relief') ?? {}
    expect(link).toMatch(
      /\/articles\/whale-pledge\?at=brazil-undecided-on-relief&quote=[0-9a-f]{6}$/,
    )
    expect(row).toEqual({
      'Countries and groups': 'Brazil',
      Commitment: 'Debt relief',
      Stance: 'Undecided',
      Quote: 'Brazil chưa quyết định về việc xóa nợ',
      'English rendering (ours)': 'Brazil has not decided on debt relief',
      Speaker: 'Brazil’s memo',
      Voice: 'own words',
      'Said as': 'Remark',
      'Said (EDTF)': '[2025-10..2025-12]',
      'Said, earliest day': '2025-10-01',
      'Said, latest day': '2025-12-31',
      'How the date is known': '“Late last year”.',
      With: '',
      Document: 'Brazil’s memo',
      Conditions: '',
      Until: '',
      While: '',
      Limits: '',
      'Tells of a change': '',
      Reading: 'One reading',
      'Another reading': '',
      'Why apart': '',
      'Beyond the meeting': '',
      Note: '',
      Article: 'Sau bảy tháng, lời hứa về cá voi đổi chiều',
      Outlet: '',
      'Likely outlet (inferred)': 'Báo Biển',
      'Published (EDTF)': '2026-01-19/2026-01-20',
      'Publication date inferred': 'yes',
      'Statement ID': 'brazil-undecided-on-relief',
      'Actor IDs': 'BR',
      'Commitment ID': 'debt-relief',
      'Stance ID': 'undecided',
      'Said as ID': 'remark',
      'With IDs': '',
      'Document ID': 'brazil-memo',
      'Reading ID': 'firm',
      'Another reading IDs': '',
      'Sentences (the same number where passages share one)': '5',
      'Article ID': 'whale-pledge',
      'Article file': 'toy-2.txt',
      'Language of the quote': 'vi',
      'Start (code point of the text)': '469',
      'End (code point, exclusive)': '506',
      'Dossier version': 'version=0123456789',
    })
  })

  it('have every fact in Vietnamese, with joint speakers in one cell', () => {
    const row = read(dossier, 'vi').find(
      (each) => each['Mã phát biểu'] === 'kenya-chile-propose-vote',
    )
    expect(row).toMatchObject({
      'Nước và nhóm nước': 'Kenya; Chile',
      'Nguyên văn': 'Kenya và Chile đề xuất đưa hiệp ước đại dương ra bỏ phiếu',
      'Lời của ai': 'lời của chính bên đó',
      'Ngày đăng là suy luận': 'có',
    })
  })

  it('have topic, duration and other reading, in words and as ids', () => {
    const [statement] = dossier.statements
    if (statement === undefined) throw new Error('The toy has statements')
    const edited = {
      ...statement,
      with: ['KE', 'reef-alliance'],
      instrument: 'unnamed',
      reading: 'open',
      otherwise: { actors: ['JP', 'AU'], commitment: 'reef-fund', stance: 'supports' },
      until: { vi: 'cho đến khi có hiệp ước', en: 'until there is a treaty' },
      while: { vi: 'khi còn họp', en: 'while the meeting lasts' },
      changeWords: 'lần đầu',
      apart: { vi: 'Hai điều', en: 'Two things' },
      beyondMeeting: { vi: 'Bàn tiếp', en: 'Talks go on' },
    } as const
    const of = { ...dossier, statements: [edited] }
    expect(read(of, 'en')[0]).toMatchObject({
      With: 'Kenya; Reef Alliance',
      'With IDs': 'KE; reef-alliance',
      Document: 'not named in the text',
      'Document ID': 'unnamed',
      Until: 'until there is a treaty',
      While: 'while the meeting lasts',
      'Tells of a change': 'lần đầu',
      Reading: 'Open to another reading',
      'Reading ID': 'open',
      'Another reading': 'Another reading: Japan and Australia, supports, reef fund.',
      'Another reading IDs': 'actor:JP; actor:AU; commitment:reef-fund; stance:supports',
      'Why apart': 'Two things',
      'Beyond the meeting': 'Talks go on',
    })
    expect(read(of, 'vi')[0]).toMatchObject({
      Với: 'Kenya; Liên minh Rạn san hô',
      'Văn kiện': 'bài không nêu tên',
      'Cho đến khi': 'cho đến khi có hiệp ước',
      'Trong khi': 'khi còn họp',
      'Cách đọc': 'Còn cách đọc khác',
    })
    const none = { ...edited, otherwise: 'none' } as const
    expect(read({ ...dossier, statements: [none] }, 'en')[0]).toMatchObject({
      'Another reading': 'Another reading: no stance at all.',
      'Another reading IDs': 'none',
    })
  })

  it('return every quote letter for letter, in either language', () => {
    const quotes = dossier.statements.map(({ quote }) => quote.exact)
    expect(read(dossier, 'en').map((row) => row['Quote'])).toEqual(quotes)
    expect(read(dossier, 'vi').map((row) => row['Nguyên văn'])).toEqual(quotes)
  })
})

describe('whatever a text holds', () => {
  const [statement] = dossier.statements
  const writeNote = (text: string) => {
    if (statement === undefined) throw new Error('The toy has statements')
    const changed = { ...statement, note: { en: text, vi: text } }
    const csv = toCsv({ dossier, statements: [changed] }, testFrame, 'en')
    const [names = [], row = []] = readCsv(csv.slice(1))
    return row[names.indexOf('Note')]
  }

  it.each(['=1+1', '+84', '-cmd', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '=a\n"b",c'])(
    'no spreadsheet runs %j',
    (text) => {
      expect(writeNote(text)).toBe(`'${text}`)
    },
  )

  it.each(['a=1', ' – lời', '“quote”', '1,5', 'a "b" c', 'hai\ndòng', ''])(
    '%j stays unchanged',
    (text) => {
      expect(writeNote(text)).toBe(text)
    },
  )

  it('the table stays well-formed', () => {
    const text = fc.string({ unit: fc.constantFrom(...'a đ="\',;\r\n\t+-@\\'), maxLength: 12 })
    fc.assert(
      fc.property(text, (given) => {
        const written = writeNote(given)
        expect([given, `'${given}`]).toContain(written)
      }),
    )
  })
})
