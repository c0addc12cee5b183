import { expect, it } from 'vitest'
import { compileSeeds } from './compile-seeds'
import { readSeedFiles } from './read-seed-files'

it('the seeds tell what waits for what: guarantees for a ceasefire, a ceasefire for a settlement', () => {
  const index = compileSeeds(readSeedFiles('seeds')).dossier?.index
  const waits = (commitment: string, actor: string) =>
    (index?.statements ?? [])
      .filter((each) => each.commitment === commitment && each.actors.includes(actor))
      .flatMap(({ conditions }) => conditions)
      .map((id) => index?.conditions.find((each) => each.id === id)?.fulfilledBy)
  expect(waits('security-guarantees', 'paris-parties')).toEqual(['ceasefire'])
  expect(waits('ceasefire', 'RU')).toEqual(['peace-plan'])
  // “Backed by guarantees” is not “after guarantees”, and of what ends hostilities nobody speaks.
  expect(waits('peace-plan', 'paris-parties')).toEqual([null])
  expect(waits('multinational-force', 'coalition')).toEqual([null])
})
