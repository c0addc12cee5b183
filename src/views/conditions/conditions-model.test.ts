import { describe, expect, it } from 'vitest'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'
import { compileOurDossier } from '../../testing/our-dossier'
import { toyDossier } from '../../testing/toy-dossier'
import { toConditionsModel } from './conditions-model'

const ask = (selection: Partial<Selection> = {}, dossier = toyDossier.index) =>
  toConditionsModel(dossier, { ...DEFAULT_SELECTION, ...selection }, 'en')

describe('what hangs on a condition', () => {
  it('is told with its passages, and with what would bring it about', () => {
    expect(
      ask().hanging.map(({ name, fulfilledBy, passages }) => [
        name,
        fulfilledBy,
        passages.map(({ id }) => id),
      ]),
    ).toEqual([
      ['Parliament decides', null, ['chile-may-send-ships']],
      ['Others join', 'Ocean treaty', ['japan-joins-ban-with-others']],
    ])
  })

  it('is narrowed by the condition that is chosen, the choice itself is not', () => {
    const { hanging, choices } = ask({ condition: ['others-join'] })
    expect(hanging.map(({ id }) => id)).toEqual(['others-join'])
    expect(choices).toEqual([
      { id: 'parliament-decides', name: 'Parliament decides', count: 1, isChosen: false },
      { id: 'others-join', name: 'Others join', count: 1, isChosen: true },
      { id: 'none', name: null, count: 13, isChosen: false },
    ])
  })

  it('leaves out what the other filters leave out', () => {
    const { hanging, choices, free } = ask({ country: ['JP'] })
    expect(hanging.map(({ id }) => id)).toEqual(['others-join'])
    expect(choices.map(({ id, count }) => `${id} ${count}`)).toEqual(['others-join 1', 'none 2'])
    expect(free).toEqual({ count: 2, of: 3 })
  })
})

describe('the articles', () => {
  const { dossier } = compileOurDossier()
  const model = ask({}, dossier)

  it('tell seven statements that hang on a ceasefire, and 116 that name no condition', () => {
    expect(model.hanging.find(({ id }) => id === 'after-ceasefire')?.passages).toHaveLength(7)
    expect(model.free).toEqual({ count: 116, of: 149 })
  })

  it('bid one bear in mind, by the note of the disagreement, that Russia spoke before the meeting', () => {
    const [chain] = model.chains
    expect(chain?.cautions.map(({ id, kind, note }) => [id, kind, note])).toEqual([
      [
        'ceasefire-or-settlement-first',
        'different-measure',
        'The Paris commitments wait for a ceasefire which, Russian officials say, waits for a settlement. The two do not exclude each other: it could be a settlement, then a ceasefire, then the commitments. Their words predate the meeting.',
      ],
    ])
  })

  it('tell who waits on what, by which documents and in which year, and never the one for the other', () => {
    const [chain] = model.chains
    expect(
      chain?.links.map(({ waiting }) =>
        waiting.map(
          ({ actors, commitment, instruments, year }) =>
            `${actors.join()}: ${commitment} (${[...instruments, year].join('; ')})`,
        ),
      ),
    ).toEqual([
      [
        'The parties: Security guarantees (Political and legal commitments; 2026)',
        'The parties: Ceasefire monitoring (US-proposed monitoring and verification mechanism; Continuous monitoring mechanism; Special commission on violations; 2026)',
        'Germany: Troops in neighbouring countries (2026)',
        'Six states: Ceasefire monitoring (Monitoring force of six states; 2025)',
        'Six states: Multinational force (Monitoring force of six states; 2025)',
      ],
      ['Russia: Ceasefire ()'],
    ])
    expect(chain?.links.map(({ beside }) => beside)).toEqual([[], []])
    expect(chain?.circle).toBeNull()
  })
})
