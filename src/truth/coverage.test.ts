/** The coverage page: who is named in which article, who takes a stance, who is not heard. */
import { describe, expect, it } from 'vitest'
import { DEFAULT_SELECTION } from '../selection/selection'
import { toCoverageModel } from '../views/coverage/coverage-model'
import { findUnsaid, LINES, readClaims, readTable, splitLine } from './tables'

const { table, dossier, now, bodies } = readTable('coverage', {
  named: LINES,
  quiet: LINES,
  'not-heard': LINES,
})
const quiet = readClaims(table.quiet)

const model = toCoverageModel(now, DEFAULT_SELECTION, 'en')
const rows = model.sections.flatMap((section) => section.rows)
const articlesOf = (lists: readonly { readonly article: string }[]) =>
  [...new Set(lists.map(({ article }) => article))].toSorted()

describe('coverage', () => {
  it('is in the words of the articles', () => {
    expect(findUnsaid(quiet, bodies)).toEqual([])
  })

  it('has these actors named and these with a stance', () => {
    const found = rows.map(({ actor, named, speaking }) => {
      const own = dossier.statements.filter(({ actors }) => actors.includes(actor))
      const mentions = dossier.mentions.filter((mention) => mention.actor === actor)
      const inArticles = articlesOf([...mentions, ...own])
      const firm = articlesOf(own.filter(({ reading }) => reading === 'firm'))
      expect([inArticles.length, firm.length]).toEqual([named, speaking])
      return `${actor} | ${inArticles.join(', ')} | ${firm.join(', ')}`.trim()
    })
    expect(found).toEqual(table.named)
  })

  it('has these actors named without a stance, and says what there is instead', () => {
    const found = rows.flatMap((row) =>
      row.withoutStance.map(({ article, hasOpen, others }) => {
        const instead = [...(hasOpen ? ['an open reading'] : []), ...others]
        return `${row.actor} | ${instead.length === 0 ? 'nothing' : instead.join(', ')} | ${article}`
      }),
    )
    const lines = quiet.map(({ says, article }) => `${says} | ${article}`)
    expect(found.toSorted()).toEqual(lines.toSorted())
  })

  it('lists these as not heard', () => {
    const found = model.silent.map(({ source, members }) => {
      const codes = members.map(({ code }) => code).toSorted()
      return `${source ?? 'no source'} | ${codes.join(' ')}`
    })
    expect(found).toEqual(table['not-heard'])
  })

  it('lists them because no article has their name', () => {
    const names = new Intl.DisplayNames('vi', { type: 'region' })
    const text = bodies
      .flatMap(({ paragraphs }) => paragraphs.filter(({ furniture }) => furniture === null))
      .map((paragraph) => paragraph.text)
      .join('\n')
    const codes = table['not-heard'].flatMap((line) => splitLine(line)[1]?.split(' ') ?? [])
    const isNamed = (code: string) =>
      new RegExp(`(?<!\\p{L})${names.of(code)}(?!\\p{L})`, 'u').test(text)
    const named = table.named.map((line) => splitLine(line)[0])
    expect(named.filter((id) => /^[A-Z]{2}$/u.test(id)).some(isNamed)).toBe(true)
    expect(codes.filter(isNamed)).toEqual([])
  })
})
