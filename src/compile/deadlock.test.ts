import { expect, it } from 'vitest'
import { compileOurDossier } from '../testing/our-dossier'

const { dossier } = compileOurDossier()

/** What would bring about each condition of an actor's firm statements on a commitment. */
function listAwaited(actor: string, commitment: string): readonly (string | null | undefined)[] {
  const conditions = dossier.statements
    .filter((each) => each.commitment === commitment && each.actors.includes(actor))
    .filter(({ reading }) => reading === 'firm')
    .flatMap((each) => each.conditions)
  return [...new Set(conditions)].map(
    (id) => dossier.conditions.find((each) => each.id === id)?.fulfilledBy,
  )
}

it.each([
  ['guarantees wait for a ceasefire', 'paris-parties', 'security-guarantees', ['ceasefire']],
  ['its watching too', 'paris-parties', 'ceasefire-monitoring', ['ceasefire']],
  ['the signed intent too', 'GB', 'multinational-force', ['ceasefire']],
  ['Russia’s ceasefire waits for a settlement', 'RU', 'ceasefire', ['peace-plan']],
  ['Ukraine’s talks wait for Russian troops to go', 'UA', 'peace-talks', ['territory']],
  ['the plan of a force waits for nothing', 'coalition', 'multinational-force', []],
  ['“backed by guarantees” is not “after guarantees”', 'paris-parties', 'peace-plan', []],
])('the seeds tell what waits for what: %s', (_, actor, commitment, awaited) => {
  expect(listAwaited(actor, commitment)).toEqual(awaited)
})
