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
    expect(chain?.cautions.map(({ id, note }) => [id, note])).toEqual([
      [
        'ceasefire-or-settlement-first',
        'The Paris commitments wait for a ceasefire which, Russian officials say, waits for a settlement. Their words predate the meeting.',
      ],
    ])
    expect(chain?.links[0]?.actors).toEqual(['The parties', 'Germany', 'Six states'])
    expect(chain?.links[1]?.besideNames).toEqual([
      'Multinational force',
      'Air, sea and land support',
      'Military aid',
      'Reconstruction',
    ])
    expect(chain?.circle).toMatchObject({ to: 1, waiting: 'Security guarantees' })
  })
})
