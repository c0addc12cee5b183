/** The story of the first screen: what its steps say, held against the passages they name. */
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Statement } from '../model/dossier'
import { LANGUAGES } from '../model/vocabulary'
import { toSelectionVocabulary } from '../selection/selection-vocabulary'
import { parseSelection } from '../selection/url-codec'
import { toKnownDays } from '../stages/known-days'
import { KNOWN_BY, type KnownBy } from '../stages/cutoff'
import {
  findStatement,
  findUnsaid,
  LINES,
  ours,
  readClaims,
  readTable,
  splitLine,
  toClaim,
  toLines,
  toMatchedLines,
  toPlainSpaces,
  toStages,
} from './tables'

const { table, bodies } = readTable('story', {
  steps: v.array(v.strictObject({ claims: LINES, dates: LINES, names: LINES, known: v.string() })),
})
const { story } = ours.dossier.guide
const vocabulary = toSelectionVocabulary(ours.dossier)

const QUOTED = /“([^”]*)”/gu
const INFERRED = { en: /inferred/u, vi: /suy luận/u }
const NARRATION = { en: /narration/u, vi: /lời dẫn/u }
const OPEN = { en: /\bopen\b/u, vi: /để ngỏ/u }

const told = table.steps.map(({ claims, dates, names, known }, index) => ({
  step: index + 1,
  claims: readClaims(claims),
  dates: dates.map(toNamed),
  names: names.map(toNamed),
  known,
  statements: (story[index]?.statements ?? []).map(findStatement),
  text: story[index]?.text ?? { en: '', vi: '' },
}))
const toldInBoth = told.flatMap((each) =>
  LANGUAGES.map((language) => ({ ...each, language, words: each.text[language] })),
)

/** A date or an id, and what a step calls it. */
function toNamed(line: string) {
  const [what, en = '', vi = ''] = splitLine(line)
  return { what, en, vi }
}

function toQuoted(text: string): readonly string[] {
  return [...text.matchAll(QUOTED)].map(([, run = '']) => run)
}

/** A step in English rests on the glosses, in Vietnamese on the passages themselves. */
function toPassage({ quote, gloss }: Statement, language: 'en' | 'vi'): string {
  return toPlainSpaces(language === 'vi' ? quote.exact : gloss)
}

/** As whole words; a sentence may begin with them. */
function hasWords(text: string, words: string): boolean {
  return toWords(text).includes(toWords(words))
}

function toWords(text: string): string {
  return ` ${text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ')} `
}

describe('the story', () => {
  it('has these steps', () => {
    expect(story).toHaveLength(told.length)
  })

  it.each(told)('has a table in the words of the articles: step $step', ({ claims }) => {
    expect(findUnsaid(claims, bodies)).toEqual([])
  })

  it.each(told)('rests on these statements: step $step', ({ statements, claims }) => {
    const found = statements.map((statement) => toClaim(statement))
    expect(toMatchedLines(found, claims)).toEqual(toLines(claims))
  })

  it.each(toldInBoth)(
    'quotes nothing but the passages of its statements: step $step in $language',
    ({ statements, words, language }) => {
      const passages = statements.map((statement) => toPassage(statement, language))
      const runs = toQuoted(words)
      expect(runs.length).toBeGreaterThan(0)
      expect(runs.filter((run) => !passages.some((each) => each.includes(run)))).toEqual([])
    },
  )

  it.each(told)('quotes the words of each claim: step $step', ({ claims, text }) => {
    const runs = toQuoted(text.vi)
    const unquoted = claims.filter(({ words }) => !runs.some((run) => run.includes(words)))
    expect(toLines(unquoted)).toEqual([])
  })

  it.each(toldInBoth)(
    'dates its statements as they are coded: step $step in $language',
    ({ statements, dates, words, language }) => {
      expect(new Set(dates.map(({ what }) => what))).toEqual(
        new Set(statements.map(({ said }) => said)),
      )
      expect(dates.filter((date) => !hasWords(words, date[language]))).toEqual([])
    },
  )

  it.each(toldInBoth)(
    'names who acts and who speaks: step $step in $language',
    ({ statements, names, words, language }) => {
      const acting = statements.flatMap(({ actors, via }) => [...actors, ...via])
      const others = statements.flatMap((each) => each.with)
      const named = names.map(({ what }) => what)
      expect(acting.filter((id) => !named.includes(id))).toEqual([])
      expect(named.filter((id) => ![...acting, ...others].includes(id))).toEqual([])
      expect(names.filter((name) => !hasWords(words, name[language]))).toEqual([])
    },
  )

  it.each(toldInBoth)(
    'has no other number or, in English, name: step $step in $language',
    ({ dates, names, words, language }) => {
      const rest = [...dates, ...names]
        .map((each) => each[language])
        .toSorted((a, b) => b.length - a.length)
        .reduce((text, each) => text.replaceAll(each, '…'), words.replaceAll(QUOTED, '…'))
      expect(rest.match(/\d+/gu)).toBeNull()
      const inside = language === 'en' ? rest.replaceAll(/(?:^|[.] )\p{Lu}/gu, '') : ''
      expect(inside.match(/\p{Lu}\p{L}*/gu)).toBeNull()
    },
  )

  it.each(toldInBoth)(
    'marks narration, inferred dates and open readings: step $step in $language',
    ({ statements, words, language }) => {
      const unquoted = words.replaceAll(QUOTED, '')
      expect({
        isNarration: NARRATION[language].test(unquoted),
        isInferred: INFERRED[language].test(unquoted),
        isOpen: OPEN[language].test(unquoted),
      }).toEqual({
        isNarration: statements.some(({ voice }) => voice === 'narrator'),
        isInferred: statements.some(({ basis }) => INFERRED.en.test(basis?.en ?? '')),
        isOpen: statements.some(({ reading }) => reading === 'open'),
      })
    },
  )

  it('opens a passage at each step, by a link without invalid parts', () => {
    for (const { link, statements } of story) {
      const [pathname = '', search = ''] = link.split('?')
      const { selection, dropped } = parseSelection({ pathname, search: `?${search}` }, vocabulary)
      expect(dropped).toEqual([])
      expect(statements).toContain(selection.at)
    }
  })

  it('tells each step from these days on', () => {
    const toFirstDays = (knownBy: KnownBy) =>
      story.map((_, index) => {
        const days = toKnownDays(ours.dossier, knownBy).map(({ day }) => day)
        const isTold = (asOf: string) =>
          toStages(ours.dossier, { asOf, knownBy }).known.guide.story[index]?.text !== null
        return days.find(isTold)
      })
    const [said = [], published = []] = KNOWN_BY.map(toFirstDays)
    expect(said.map((day, index) => `${day} | ${published[index]}`)).toEqual(
      told.map(({ known }) => known),
    )
  })
})
