import type { Release } from '../../model/release'
import { writeFiles } from '../data/write-files'
import type { DataByPath } from './whole'
import { VERSIONS, VERSIONS_LIST } from './kept'

/** Adds a release to those that a seeds folder keeps. */
export async function writeRelease(
  folder: string,
  kept: readonly Release[],
  release: Release,
  files: DataByPath,
): Promise<void> {
  const named = [...files].map(([path, content]) => [`${VERSIONS}${path}`, content] as const)
  await writeFiles(folder, new Map([...named, [VERSIONS_LIST, writeReleases([...kept, release])]]))
}

/** One release a line, so that a new one changes no other line. */
export function writeReleases(releases: readonly Release[]): string {
  return `[\n${releases.map((release) => `  ${JSON.stringify(release)}`).join(',\n')}\n]\n`
}
