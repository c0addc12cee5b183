/** Seeds with some words replaced, for tests. Node only. */
import type { SeedFiles } from '../compile/read/read-seeds'

export type Edits = Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>

/** Replaces the first of each in its file. */
export function editSeeds(seeds: SeedFiles, edits: Edits): SeedFiles {
  const files = new Map(seeds)
  for (const [file, words] of Object.entries(edits)) {
    const before = new TextDecoder().decode(files.get(file))
    const after = words.reduce((text, [from, to]) => text.replace(from, to), before)
    files.set(file, new TextEncoder().encode(after))
  }
  return files
}
