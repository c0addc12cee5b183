/** The starting questions: the statements that their links answer with. */
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { selectStatements } from '../selection/select-statements'
import { toSelectionVocabulary } from '../selection/selection-vocabulary'
import { parseSelection } from '../selection/url-codec'
import {
  findUnsaid,
  LINES,
  ours,
  readClaims,
  readTable,
  splitLine,
  toMatchedLines,
  toClaim,
  toLines,
  type Claim,
} from './tables'

const { table, dossier, bodies } = readTable('questions', {
  answers: v.array(v.strictObject({ question: v.string(), statements: LINES })),
  pages: LINES,
  since: LINES,
})
const answers = table.answers.map(
  ({ question, statements }) => [question, readClaims(statements)] as const,
)

const vocabulary = toSelectionVocabulary(ours.dossier)
const asked = ours.dossier.guide.questions.map(({ question, link }) => {
  const [pathname = '', search = ''] = link.split('?')
  const { selection, dropped } = parseSelection({ pathname, search: `?${search}` }, vocabulary)
  return { question: question.en, selection, dropped }
})
const pages = new Set(table.pages.map((line) => splitLine(line)[1]))
const unanswered = asked
  .map(({ question }) => question)
  .filter((one) => !pages.has(one) && answers.every(([question]) => question !== one))

function answer(question: string): readonly Claim[] {
  const found = asked.find((one) => one.question === question)
  if (found === undefined) throw new Error(`Nobody asks: ${question}`)
  return selectStatements(dossier, found.selection).map((one) => toClaim(one))
}

describe('a starting question', () => {
  it.each(answers)('has its answer in the words of the articles: %s', (_, claims) => {
    expect(findUnsaid(claims, bodies)).toEqual([])
  })

  it.each(answers)('is answered by these statements: %s', (question, claims) => {
    expect(toMatchedLines(answer(question), claims)).toEqual(toLines(claims))
  })

  it('links to these pages, which have tables of their own', () => {
    const found = asked
      .filter(({ question }) => pages.has(question))
      .map(({ question, selection }) => `${selection.view} | ${question}`)
    expect(found).toEqual(table.pages)
  })

  it('asks about changes from the eve of what was new', () => {
    const since = asked.flatMap(({ question, selection }) =>
      selection.since === null ? [] : [`${selection.since} | ${question}`],
    )
    expect(since).toEqual(expect.arrayContaining(table.since))
  })

  it('has a link without invalid parts', () => {
    expect(asked.flatMap(({ dropped }) => dropped)).toEqual([])
  })

  // Questions about a new article can wait for its tables.
  it.runIf(dossier === ours.dossier)(
    'has an answer here, once the tables cover all articles',
    () => {
      expect(unanswered).toEqual([])
    },
  )
})
