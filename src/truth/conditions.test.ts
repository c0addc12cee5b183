/** The conditions page: what waits for what according to the articles, and whose stance it is. */
import { describe, expect, it } from 'vitest'
import { DEFAULT_SELECTION } from '../selection/selection'
import { toConditionsModel } from '../views/conditions/conditions-model'
import { toChains } from '../views/conditions/to-chains'
import {
  findStatement,
  findUnsaid,
  hasClaim,
  LINES,
  readClaims,
  readTable,
  splitLine,
  toMatchedLines,
  toClaim,
  toLines,
  toPlainSpaces,
  type Claim,
} from './tables'

const { table, dossier, now, bodies } = readTable('conditions', {
  hanging: LINES,
  chains: LINES,
  beside: LINES,
  circles: LINES,
  cautions: LINES,
  'no-conditions': LINES,
  'only-time': LINES,
  cues: LINES,
  waits: LINES,
})
const hanging = readClaims(table.hanging)
const steps = readClaims(table.chains)
const beside = readClaims(table.beside)
const noConditions = readClaims(table['no-conditions'])
const onlyTime = readClaims(table['only-time'])
const cues = new RegExp(`(?<!\\p{L})(?:${table.cues.join('|')})(?!\\p{L})`, 'giu')

const model = toConditionsModel(now.matching, DEFAULT_SELECTION, 'en')
const foundConditional = model.conditional.flatMap(({ id, passages }) =>
  passages.statements.map((statement) => toClaim(findStatement(statement.id), [id])),
)
const chains = toChains(now.matching, DEFAULT_SELECTION)

describe('conditions', () => {
  it('are in the words of the articles', () => {
    const all = [...hanging, ...steps, ...beside, ...noConditions, ...onlyTime]
    expect(findUnsaid(all, bodies)).toEqual([])
  })

  it('are attached to these statements and no others', () => {
    expect(toMatchedLines(foundConditional, hanging)).toEqual(toLines(hanging))
  })

  it.each(noConditions)('exclude durations and manners: $says', (claim) => {
    const [field = ''] = claim.says.split(' | ')
    const found = dossier.statements.filter((one) => hasClaim([toClaim(one, [field])], claim))
    const fields = found.map(({ until, while: during, limits, conditions }) => ({
      held: { until, while: during, limits },
      conditions,
    }))
    expect(
      fields.map(({ held }) => Object.entries(held).filter(([, words]) => words !== null)),
    ).toEqual([[[field, expect.anything()]]])
    expect(fields.flatMap(({ conditions }) => conditions)).toEqual([])
  })

  it('leave out no “if”, “once”, “until” or “after” of the articles', () => {
    const tables = [...hanging, ...noConditions, ...onlyTime]
    const missed = bodies.flatMap(({ id, paragraphs }) =>
      paragraphs
        .filter(({ furniture }) => furniture === null)
        .map(({ text }) => toPlainSpaces(text))
        .flatMap((text) =>
          [...text.matchAll(cues)].flatMap(({ index }) => {
            const isIn = ({ article, words }: Claim) =>
              article === id && isWithin(index, text.indexOf(words), words.length)
            return tables.some(isIn) ? [] : [text.slice(index)]
          }),
        ),
    )
    expect(missed).toEqual([])
  })
})

function isWithin(index: number, start: number, length: number): boolean {
  return start >= 0 && index >= start && index < start + length
}

describe('chains', () => {
  it('lead back into themselves only if the table says so', () => {
    expect(model.chains).toHaveLength(chains.length)
    const circles = chains.flatMap(({ circle }, index) => (circle === null ? [] : [index + 1]))
    expect(circles.map(String)).toEqual(table.circles)
  })

  it('have these steps', () => {
    const found = chains.flatMap(({ links }, chain) =>
      links.flatMap(({ to, carried }, step) =>
        carried.map((one) => toClaim(one, [`${chain + 1}.${step + 1}`, to])),
      ),
    )
    expect(toMatchedLines(found, steps)).toEqual(toLines(steps))
  })

  it('have these statements beside them', () => {
    const found = chains.flatMap(({ links }, chain) =>
      links.flatMap((link, step) =>
        link.beside.map((one) => toClaim(one, [`${chain + 1}.${step + 1}`, link.to])),
      ),
    )
    expect(toMatchedLines(found, beside)).toEqual(toLines(beside))
  })

  it('note what the two sides of a dispute on them leave open', () => {
    const cautions = model.chains.flatMap((chain, index) =>
      chain.cautions.map(({ id }) => `${index + 1} | ${id}`),
    )
    expect(cautions).toEqual(table.cautions)
  })
})

it.each(table.waits)('the seeds say what waits for what: %s', (line) => {
  const [actor, on = '', ...awaited] = splitLine(line)
  const reading = on.startsWith('?') ? 'open' : 'firm'
  const said = dossier.statements.filter(
    (one) =>
      one.actors.includes(actor) &&
      one.commitment === on.replace('?', '') &&
      one.reading === reading,
  )
  expect(said).not.toEqual([])
  const conditions = new Set(said.flatMap((one) => one.conditions))
  const first = [...conditions].map(
    (id) => dossier.conditions.find((each) => each.id === id)?.fulfilledBy ?? id,
  )
  expect(first).toEqual(awaited.filter((one) => one !== 'nothing'))
})
