/** How the five articles are cited: with nothing that they do not say, and marked where it is inferred. */
import { plugins } from '@citation-js/core'
import { describe, expect, it } from 'vitest'
import { findById } from '../model/find-by-id'
import { toBibtex } from '../export/to-bibtex'
import { toCitable } from '../export/citable'
import { toCitation } from '../export/to-citation'
import { toCslJson } from '../export/to-csl-json'
import { toRis } from '../export/to-ris'
import { readArticleText } from '../testing/our-dossier'
import { bodies, dossier, readLines, toPlainSpaces } from './tables'

// They add what they know to the core.
await Promise.all([import('@citation-js/plugin-bibtex'), import('@citation-js/plugin-ris')])

/* article | author | outlet | day; brackets mark what is inferred */
const SOURCES = readLines(`
# “(Dân trí)”, “Minh Phương”, “hôm nay 6/12”
peace-plan-consultations | Minh Phương | Dân trí | [December 6, 2025]
# “TPO”, the day in the first line
paris-guarantees | | Tiền Phong | January 7, 2026
# no outlet, the day in the first line
paris-summit | | [outlet not stated] | January 7, 2026
# no outlet, “31/07/2023 09:49 GMT+7”
talks-before-nato | | [perhaps Thanh Niên] | July 31, 2023
# no outlet, no day: after “tháng 3”, beside headlines of “6/6”
commitments-from-partners | | [outlet not stated] | [March–June 2025]
`)

/* article | what it is called: a headline, or its first sentence where it has none */
const TITLES = readLines(`
peace-plan-consultations | Mỹ, Ukraine công bố kết quả tham vấn kế hoạch hòa bình
paris-guarantees | Bước tiến mới trong các đảm bảo an ninh cho Ukraine
paris-summit | Cuộc họp ngày 6/1 tại Paris với sự tham dự của khoảng 30 quốc gia phương Tây đã đạt được đồng thuận xây dựng cơ chế bảo đảm an ninh đa tầng cho Ukraine và lần đầu nhận được sự ủng hộ công khai từ Mỹ.
talks-before-nato | Ukraine chuẩn bị đàm phán với Mỹ về đảm bảo an ninh trước khi gia nhập NATO
commitments-from-partners | Ukraine thảo luận cam kết an ninh với Mỹ và châu Âu
`)

const cite = (article: string) =>
  toCitable(
    dossier,
    { kind: 'article', article },
    {
      pageTitle: 'An article',
      language: 'en',
      link: `https://pledges.example/articles/${article}`,
      version: '0123456789',
      accessed: '2026-02-03',
    },
  )
const ids = dossier.articles.map(({ id }) => id)
const parse = (text: string, forceType: string) => {
  const [item] = plugins.input.chain(text, { forceType, generateGraph: false })
  return item
}

describe('a citation', () => {
  it('invents neither author, outlet nor day', () => {
    const told = ids.map((id) => {
      const citation = toCitation(cite(id), 'chicago', 'en')
      const [, author = '', source = ''] =
        /^(.*?)\.? ?“.*” \[.*?\]\. (.*)\. In Who/su.exec(citation) ?? []
      const [outlet = '', ...day] = source.split(', ')
      return [id, author, outlet, day.join(', ')].join(' | ').replaceAll('|  |', '| |')
    })
    expect(told.toSorted()).toEqual(SOURCES.toSorted())
  })

  it('has the title that the article has', () => {
    const told = ids.map((id) => `${id} | ${cite(id).title}`)
    expect(told.toSorted()).toEqual(TITLES.toSorted())
    const unsaid = TITLES.map((line) => line.split(' | ')).filter(
      ([id = '', title = '']) =>
        !toPlainSpaces(readArticleText(id)).includes(title) ||
        findById(bodies, id).paragraphs.every(({ text }) => !toPlainSpaces(text).includes(title)),
    )
    expect(unsaid).toEqual([])
  })

  it.each(ids)('of %s is read back by a public parser from each format', (id) => {
    const citable = cite(id)
    const { title, author, outlet, published } = citable
    const days = new Set([published?.span.earliest, published?.span.latest])
    const dateParts = [...days].map((day) => day?.split('-').map(Number))
    const csl = toCslJson(citable, 'en')
    const ris = parse(toRis(citable, 'en'), '@ris/file')
    const bibtex = parse(toBibtex(citable, 'en'), '@biblatex/text')
    expect(parse(JSON.stringify([csl]), '@else/json')).toEqual(csl)
    expect(csl.issued?.circa === true).toBe(published?.isInferred === true)
    expect([csl.type, ris?.['type']]).toEqual(['article-newspaper', 'article-newspaper'])
    for (const read of [csl, ris, bibtex]) {
      expect(read?.['title']).toBe(title)
      expect(read?.['container-title'] ?? null).toBe(outlet)
    }
    expect(bibtex?.['author'] ?? null).toEqual(author === null ? null : [{ family: author }])
    expect(bibtex?.['issued']).toMatchObject({ 'date-parts': dateParts })
  })
})
