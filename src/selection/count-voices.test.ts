import { expect, it } from 'vitest'
import { toyDossier } from '../testing/toy-dossier'
import { toStages } from '../testing/toy-stages'
import { countVoices } from './count-voices'
import { DEFAULT_SELECTION } from './selection'

it('does not count a group’s own words as its member’s', () => {
  const selection = { ...DEFAULT_SELECTION, country: ['JP'] }
  const count = (inherit: boolean) =>
    Object.fromEntries(
      [...countVoices(toStages(toyDossier.index).matching, { ...selection, inherit }, 'JP')].map(
        ([choice, { statements }]) => [choice, statements],
      ),
    )
  expect(count(false)).toEqual({ all: 3, own: 2, reported: 1, narrator: 0 })
  expect(count(true)).toEqual({ all: 5, own: 2, reported: 1, narrator: 0 })
})
