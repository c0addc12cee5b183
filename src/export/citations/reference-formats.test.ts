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
  const { key, title, byline, outlet, link, published } = citable
  const isPage = citable.kind === 'page'
  const type = isPage ? 'webpage' : 'article-newspaper'
  const accessed = { 'date-parts': [[2026, 2, 3]] }
  const [year, month, day] = published?.date.split('/')[0]?.split('-') ?? []
  const isSpan = published?.date.includes('/') === true

  it(`CSL-JSON of ${key}`, () => {
    const given = toCslJson(citable, 'en')
    expect(parse(JSON.stringify([given]), '@else/json')).toEqual(given)
    expect(given).toMatchObject({ type, title, URL: link, accessed })
    // A program would print it as the newspaper's own.
    expect(given.version).toBe(isPage ? '0123456789' : undefined)
    expect(given.issued?.circa === true).toBe(published !== null && published.isInferred)
    expect(given['container-title'] ?? null).toBe(isPage ? 'Who Pledged What' : outlet)
  })

  it(`RIS of ${key}`, () => {
    const ris = toRis(citable, 'en')
    const lines = ris.split('\r\n')
    expect(lines.slice(-2)).toEqual(['ER  - ', ''])
    expect(lines.slice(0, -1).filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([])
    expect(lines.find((line) => line.startsWith('DA'))).toBe(
      year && `DA  - ${year}/${month}/${isSpan ? '' : day}/`,
    )
    const item = parse(ris, '@ris/file')
    expect(item).toMatchObject({ type, title, URL: link })
    // The parser drops the site and access date of a web page; for an article it reads the year (PY)
    // although there is a day (DA), and takes the author's line as it stands for the reporter.
    expect({
      outlet: item?.['container-title'] ?? null,
      author: item?.['reporter'] ?? null,
      accessed: item?.['accessed'],
      issued: item?.['issued'],
    }).toEqual({
      outlet,
      author: byline === null ? null : `${byline},`,
      accessed: isPage ? undefined : accessed,
      issued: isPage ? undefined : { 'date-parts': [[Number(year)]] },
    })
  })

  it(`BibTeX of ${key}`, () => {
    const item = parse(toBibtex(citable, 'en'), '@biblatex/text')
    expect(item).toMatchObject({ id: key, title, URL: link, accessed })
    expect(item?.['container-title'] ?? null).toBe(outlet)
    expect(item?.['author'] ?? null).toEqual(byline === null ? null : [{ family: byline }])
    expect(item?.['note']).toContain('0123456789')
    const parts = toCslJson(citable, 'en').issued?.['date-parts']
    expect(item?.['issued'] ?? {}).toMatchObject(parts === undefined ? {} : { 'date-parts': parts })
    expect(item?.['issued'] === undefined).toBe(parts === undefined)
  })
})

describe('authors named by a byline', () => {
  const citable = {
    ...toCitable(toyDossier.index, { kind: 'article', article: 'reef-summit' }, from),
    byline: 'Hải Yến, Nguyễn Văn An, Sở Biển and Đảo',
    authors: [
      { person: 'Hải Yến' },
      { family: 'Nguyễn', given: 'Văn An' },
      { body: 'Sở Biển and Đảo' },
    ],
  }

  it('are as many for each format, and none is taken apart that the seeds keep whole', () => {
    expect(toRis(citable, 'en').match(/AU .*(?=\r)/g)).toEqual([
      'AU  - Hải Yến,',
      'AU  - Nguyễn, Văn An',
      'AU  - Sở Biển and Đảo,',
    ])
    expect(parse(toBibtex(citable, 'en'), '@biblatex/text')?.['author']).toEqual([
      { family: 'Hải Yến' },
      { family: 'Nguyễn', given: 'Văn An' },
      { family: 'Sở Biển and Đảo' },
    ])
    expect(toCslJson(citable, 'en').author).toEqual([
      { literal: 'Hải Yến' },
      { family: 'Nguyễn', given: 'Văn An' },
      { literal: 'Sở Biển and Đảo' },
    ])
  })
})

it('an entry of BibTeX is of a newspaper, a page or, where no outlet is stated, of neither', () => {
  const kinds = targets.map(([target]) => {
    const entry = toBibtex(toCitable(toyDossier.index, target, from), 'en')
    return [/^@(\w+)/.exec(entry)?.[1], /entrysubtype = \{(\w+)\}/.exec(entry)?.[1]]
  })
  expect(kinds).toEqual([
    ['online', undefined],
    ['online', undefined],
    ['article', 'newspaper'],
    ['misc', undefined],
    ['article', 'newspaper'],
  ])
})

it('notes hold, in the reader’s language, what no field has room for', () => {
  const target = { kind: 'quote', statement: 'australia-supports-ban' } as const
  const citable = toCitable(toyDossier.index, target, from)
  expect(toCslJson(citable, 'vi').note).toBe(
    'Văn bản lưu tại Who Pledged What, bộ tư liệu phiên bản 0123456789. ' +
      'Đoạn trích: “Australia tuyên bố ủng hộ lệnh cấm đánh bắt”. ' +
      'Nhan đề tiếng Anh (bản dịch của chúng tôi): After seven months, a promise about whales turns round. ' +
      'Văn bản nhận được không nêu tên báo; có thể là Báo Biển. ' +
      'Ngày đăng, trong chừng mực biết được: 19–20 tháng 1 năm 2026. Ngày đăng là suy luận.',
  )
})

it.each(['en', 'vi'] as const)(
  'no note in %s starts as the fields do that programs look for there',
  (language) => {
    for (const [target] of targets) {
      const { note } = toCslJson(toCitable(toyDossier.index, target, from), language)
      expect(note).not.toMatch(/^[\p{L} -]+:/u)
    }
  },
)
