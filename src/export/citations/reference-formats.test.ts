import { plugins } from '@citation-js/core'
import { describe, expect, it } from 'vitest'
import { toyDossier } from '../../testing/toy-dossier'
import type { ShareTarget } from '../../selection/share-target'
import { toCitable } from './citable'
import { toBibtex } from './to-bibtex'
import { toCslJson } from './to-csl-json'
import { toRis } from './to-ris'

// Each plugin registers its format with the core.
await Promise.all([import('@citation-js/plugin-bibtex'), import('@citation-js/plugin-ris')])

const from = {
  pageTitle: 'Úc & “fishing ban”: 100% of {it} #1_~^\\',
  language: 'en',
  link: 'https://pledges.example/?cell=AU.fishing-ban&at=x_y~z%20#a',
  version: '0123456789',
  released: null,
  accessed: '2026-02-03',
}
const parse = (text: unknown, forceType: string) => {
  const [item, ...more] = plugins.input.chain(text, { forceType, generateGraph: false })
  expect(more).toEqual([])
  return item
}

const targets: readonly (readonly [ShareTarget])[] = [
  [{ kind: 'page' }],
  [{ kind: 'cell', cell: { actor: 'AU', commitment: 'fishing-ban' } }],
  [{ kind: 'quote', statement: 'kenya-requests-relief' }],
  [{ kind: 'article', article: 'whale-pledge' }],
  [{ kind: 'article', article: 'reef-summit' }],
]

describe.each(targets)('a public parser reads back', (target) => {
  const citable = toCitable(toyDossier.index, target, from)
  const { key, title, author, outlet, link, published } = citable
  const isPage = citable.kind === 'page'
  const type = isPage ? 'webpage' : 'article-newspaper'
  const accessed = { 'date-parts': [[2026, 2, 3]] }
  const { earliest, latest } = published?.span ?? {}
  const day = earliest === latest ? earliest : undefined
  const dateParts = day?.split('-').map(Number)

  it(`CSL-JSON of ${key}`, () => {
    const given = toCslJson(citable, 'en')
    expect(parse(JSON.stringify([given]), '@else/json')).toEqual(given)
    expect(given).toMatchObject({ type, title, URL: link, version: '0123456789', accessed })
    expect(given.issued?.circa === true).toBe(published !== null && published.isInferred)
    expect(given['container-title'] ?? null).toBe(isPage ? 'Who Pledged What' : outlet)
  })

  it(`RIS of ${key}`, () => {
    const ris = toRis(citable, 'en')
    const lines = ris.split('\r\n')
    expect(lines.slice(-2)).toEqual(['ER  - ', ''])
    expect(lines.slice(0, -1).filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([])
    expect(lines.find((line) => line.startsWith('DA'))).toBe(
      day && `DA  - ${day.replaceAll('-', '/')}`,
    )
    const item = parse(ris, '@ris/file')
    expect(item).toMatchObject({ type, title, URL: link })
    // The parser drops the site and access date of a web page; for an article it also reads the year
    // (PY) although there is a day (DA).
    expect({
      outlet: item?.['container-title'] ?? null,
      author: item?.['reporter'] ?? null,
      accessed: item?.['accessed'],
      issued: item?.['issued'],
    }).toEqual({
      outlet,
      author,
      accessed: isPage ? undefined : accessed,
      issued: isPage ? undefined : { 'date-parts': [[Number(earliest?.slice(0, 4))]] },
    })
  })

  it(`BibTeX of ${key}`, () => {
    const item = parse(toBibtex(citable, 'en'), '@biblatex/text')
    expect(item).toMatchObject({ id: key, title, URL: link, accessed })
    expect(item?.['container-title'] ?? null).toBe(outlet)
    expect(item?.['author'] ?? null).toEqual(author === null ? null : [{ family: author }])
    expect(item?.['note']).toContain('0123456789')
    const issued = item?.['issued'] ?? { 'date-parts': [undefined] }
    expect(issued).toMatchObject(day === undefined ? {} : { 'date-parts': [dateParts] })
  })
})

it('notes hold, in the reader’s language, what no field has room for', () => {
  const target = { kind: 'quote', statement: 'australia-supports-ban' } as const
  const citable = toCitable(toyDossier.index, target, from)
  expect(toCslJson(citable, 'vi').note).toBe(
    'Đoạn trích: “Australia tuyên bố ủng hộ lệnh cấm đánh bắt” ' +
      'Văn bản lưu tại Who Pledged What, bộ tư liệu phiên bản 0123456789. ' +
      'Nhan đề tiếng Anh (bản dịch của chúng tôi): After seven months, a promise about whales turns round ' +
      'Văn bản nhận được không nêu tên báo; có thể là Báo Biển. Ngày đăng là suy luận.',
  )
})
