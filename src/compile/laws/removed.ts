/** Laws of ids that are gone, and of what links may still name. */
import { KINDS, type Kind } from '../../model/release'
import type { KnownIds } from '../known-ids'
import { toProblem, type Problem } from '../problem'
import type { Seeds } from '../read/seeds'
import { listReleasedIds } from '../releases/kept'
import { createSuggest } from '../anchor/nearest'
import type { Law } from './law'

export const noRemovedIdInUse: Law = {
  rule: 'A removed id is never used again, so that no old link points at something else.',
  codes: ['removed-id-in-use'],
  check: ({ seeds }) =>
    listRemoved(seeds).flatMap((entry): Problem[] => {
      if (seeds.known[entry.kind]?.has(entry.id) !== true) return []
      const sentence = `“${entry.id}” is listed as removed, but is in use.`
      const hint =
        'Take it off the list if it means the same as before, or else choose another id for the new entry.'
      return [toProblem(seeds.places.of(entry, 'id'), 'removed-id-in-use', sentence, hint)]
    }),
}

export const everyRemovalExplained: Law = {
  rule: 'What is removed has a reason, or the id that it was renamed to.',
  codes: ['removed-unexplained', 'dangling-reference'],
  check: ({ seeds }) => {
    const suggest = createSuggest()
    return listRemoved(seeds).flatMap((entry): Problem[] => {
      const { id, kind, reason, 'renamed-to': renamedTo } = entry
      if (renamedTo === undefined) {
        if (reason !== undefined) return []
        const sentence = `Nothing says what became of “${id}”.`
        const hint = 'Give a reason in both languages, or “renamed-to”.'
        return [toProblem(seeds.places.of(entry, 'id'), 'removed-unexplained', sentence, hint)]
      }
      const known = seeds.known[kind]
      if (known === null || known.has(renamedTo)) return []
      const place = seeds.places.of(entry, 'renamed-to')
      const sentence = `“${renamedTo}” is not among the ${kind}.`
      return [toProblem(place, 'dangling-reference', sentence, suggest(renamedTo, known))]
    })
  },
}

export const noReleasedIdGone: Law = {
  rule: 'An id that the last release has is still in use, or removed.yaml says what became of it.',
  codes: ['released-id-gone'],
  check: ({ seeds }) => {
    const released = listReleasedIds(seeds.released)
    const last = seeds.released.at(-1)
    return KINDS.flatMap((kind) =>
      [...(released.get(kind) ?? [])]
        .filter((id) => !isAccountedFor(seeds, kind, id))
        .map((id) => {
          const place = { file: 'removed.yaml', line: 1, column: 1 }
          const sentence = `“${id}” was among the ${kind} of the release of ${last?.date ?? ''} and is gone without a word.`
          const hint = `List it here: id, kind: ${kind}, date, and renamed-to or a reason.`
          return toProblem(place, 'released-id-gone', sentence, hint)
        }),
    )
  },
}

/** Also true where the files that would tell can't be read. */
function isAccountedFor({ known, vocabulary }: Seeds, kind: Kind, id: string): boolean {
  const ids: KnownIds = known[kind]
  if (ids === null || vocabulary.removed === null) return true
  return ids.has(id) || vocabulary.removed.some((entry) => entry.kind === kind && entry.id === id)
}

function listRemoved({ vocabulary }: Seeds) {
  return vocabulary.removed ?? []
}
