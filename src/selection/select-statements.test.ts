import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FILTERS, LIST_FILTERS, type ListFilterName } from '../filters/filters'
import { toRecord } from '../model/keys-of'
import { toyDossier } from '../testing/toy-dossier'
import { toStages } from '../testing/toy-stages'
import { countByValue } from './count-by-value'
import { selectStatements } from './select-statements'
import { DEFAULT_SELECTION, type Selection } from './selection'

const dossier = toyDossier.index
const ask = (filters: Partial<Selection>) =>
  selectStatements(dossier, { ...DEFAULT_SELECTION, ...filters }).map((statement) => statement.id)

describe('the statements that pass the filters', () => {
  it('are all by default', () => {
    expect(ask({})).toHaveLength(dossier.statements.length)
  })

  it.each<[string, Partial<Selection>, readonly string[]]>([
    [
      'either of two countries, together or alone',
      { country: ['CL', 'KE'] },
      [
        'kenya-chile-propose-vote',
        'chile-led-ships',
        'kenya-requests-fund',
        'chile-may-send-ships',
        'kenya-requests-relief',
      ],
    ],
    ['a country and a stance', { country: ['JP'], stance: ['declines'] }, ['japan-declines-ban']],
    [
      'what others say of a country',
      { country: ['AU'], voice: ['reported'] },
      ['brazil-says-australia-opposes-ban'],
    ],
    ['a condition', { condition: ['others-join'] }, ['japan-joins-ban-with-others']],
    [
      'a period, with dates that may be in it',
      { time: { from: '2025-12-01', to: '2025-12-31' } },
      ['brazil-undecided-on-relief'],
    ],
    [
      'a period with an open start',
      { time: { from: null, to: '2025-06-09' }, commitment: ['debt-relief'] },
      ['kenya-requests-relief'],
    ],
    [
      'one article',
      { article: ['reef-summit'], commitment: ['fishing-ban'] },
      ['brazil-says-australia-opposes-ban', 'japan-declines-ban'],
    ],
    ['nothing at all', { country: ['FJ'] }, []],
  ])('%s', (_, filters, expected) => {
    expect(ask(filters).toSorted()).toEqual(expected.toSorted())
  })

  it('include a collective’s for its members only if stances are inherited', () => {
    expect(ask({ country: ['FJ'], inherit: true })).toEqual(
      expect.arrayContaining(['alliance-commits-fund', 'parties-support-treaty']),
    )
  })
})

const anyOf = (name: ListFilterName) =>
  fc.subarray(
    FILTERS[name].toValues(dossier, 'en').map(({ id }) => id),
    { maxLength: 2 },
  )
const anyQuestion = fc
  .record({
    lists: fc.record({ ...toRecord(LIST_FILTERS, anyOf) }),
    time: fc.constantFrom(null, { from: '2026-01-01', to: null }, { from: null, to: '2025-12-31' }),
    inherit: fc.boolean(),
  })
  .map(({ lists, ...rest }) => ({ ...DEFAULT_SELECTION, ...lists, ...rest }) as Selection)

describe('the same question', () => {
  it('has the same list for an answer, so that what is made of it is made once', () => {
    const put = () => selectStatements(dossier, { ...DEFAULT_SELECTION, country: ['CL'] })
    expect(put()).toBe(put())
    expect(selectStatements(dossier, DEFAULT_SELECTION)).toBe(dossier.statements)
  })

  it('is not taken for another one, nor asked of other statements or other groups', () => {
    const alone = dossier.actors.map((actor) => ({ ...actor, members: [] }))
    fc.assert(
      fc.property(anyQuestion, fc.boolean(), (question, isAlone) => {
        const actors = isAlone ? (alone as typeof dossier.actors) : dossier.actors
        // Another list of the same statements: nothing is kept for it.
        const anew = { actors: [...actors], statements: [...dossier.statements] }
        expect(selectStatements({ ...dossier, actors }, question)).toEqual(
          selectStatements(anew, question),
        )
      }),
    )
  })
})

describe('counts beside a filter’s values', () => {
  const { matching } = toStages(dossier)

  it('ignore that filter and apply the others', () => {
    const selection = { ...DEFAULT_SELECTION, country: ['BR'], commitment: ['fishing-ban'] }
    expect(Object.fromEntries(countByValue(matching, selection, 'country'))).toEqual({
      // Its two stances of January are in one sentence.
      AU: { statements: 3, sentences: 2 },
      JP: { statements: 3, sentences: 3 },
    })
  })

  it('are what choosing the value alone would show, whatever else is chosen', () => {
    fc.assert(
      fc.property(anyQuestion, (selection) => {
        for (const name of LIST_FILTERS) {
          const counts = countByValue(matching, selection, name)
          for (const { id } of FILTERS[name].toValues(matching, 'en')) {
            const shown = selectStatements(matching, { ...selection, [name]: [id] })
            const count = counts.get(id)?.statements ?? 0
            expect(count, `${name}=${id}`).toBe(shown.length)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
