import { expect, it } from 'vitest'
import { compileSeeds } from './compile-seeds'
import { readSeedFiles } from './read-seed-files'

it('the seeds tell what waits for what: guarantees, a ceasefire, a settlement, guarantees', () => {
  const index = compileSeeds(readSeedFiles('seeds')).dossier?.index
  const waits = (commitment: string, actor: string) =>
    (index?.statements ?? [])
      .filter((each) => each.commitment === commitment && each.actors.includes(actor))
      .flatMap(({ conditions }) => conditions)
      .map((id) => index?.conditions.find((each) => each.id === id)?.fulfilledBy)
  expect(waits('security-guarantees', 'paris-parties')).toEqual(['ceasefire'])
  expect(waits('ceasefire', 'RU')).toEqual(['peace-plan'])
  expect(waits('peace-plan', 'paris-parties')).toEqual(['security-guarantees'])
})
