import { expect, test } from 'vitest'
import { DEFAULT_SELECTION } from '../../../selection/selection'
import { toyDossier } from '../../../testing/toy-dossier'
import { toStages } from '../../../testing/toy-stages'
import { toReaderModel } from '../reader-model'
import { toShownTags } from './to-shown-tags'

const model = toReaderModel(
  toStages(toyDossier.index).matching,
  { ...DEFAULT_SELECTION, read: 'reef-summit' },
  'en',
)
const passages = model.kind === 'article' ? model.passages : []

test.each([
  ['three are all shown', 3, null, [0, 1, 2], []],
  ['of five, two and a count', 5, null, [0, 1], [2, 3, 4]],
  ['the selected one comes forward', 5, 3, [0, 3], [1, 2, 4]],
  ['unless it is there already', 5, 0, [0, 1], [2, 3, 4]],
])('%s', (_, count, selected, shown, hidden) => {
  const some = passages.slice(0, count)
  const tags = toShownTags(some, selected === null ? null : (some[selected] ?? null))
  const places = (list: typeof passages) => list.map((passage) => some.indexOf(passage))
  expect(places(tags.shown)).toEqual(shown)
  expect(places(tags.hidden)).toEqual(hidden)
})
