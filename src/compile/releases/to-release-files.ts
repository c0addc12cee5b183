/** The kept releases → the files of a site that shows and tells them. */
import { createHash } from 'node:crypto'
import type { Dossier } from '../../model/dossier'
import type { ReleaseDay } from '../../model/release'
import { toFeeds } from '../feed/to-feeds'
import type { Kept } from './kept'
import { readAllReleases, toHistory } from './to-history'
import { listPaths, toIndexPath, type DataByPath } from './whole'

export interface ReleaseFiles {
  /** By path from the site's root: what each release consists of, their list, and what they changed. */
  readonly files: DataByPath
  /** Beside the pages. */
  readonly feeds: DataByPath
  /** Among `files`: the changes in words. */
  readonly historyFile: string
  /** Newest first. */
  readonly days: readonly ReleaseDay[]
}

/** `root` is null where the address of the site is not known; then paths below `base` take its place. */
export function toReleaseFiles(
  kept: Kept,
  present: Dossier,
  { root, base }: { readonly root: string | null; readonly base: string },
): ReleaseFiles {
  const releases = readAllReleases(kept)
  const history = JSON.stringify(toHistory(releases, present))
  const hash = createHash('sha256').update(history).digest('hex').slice(0, 10)
  const historyFile = `data/history-${hash}.json`
  const listed = releases.map(({ release: { version, ...rest } }) => {
    return { version, index: (root ?? base) + toIndexPath(version), ...rest }
  })
  const paths = releases.flatMap(({ release, whole }) => listPaths(release.version, whole))
  return {
    files: new Map([
      ...[...new Set(paths)].map((path) => [path, kept.files.get(path) ?? ''] as const),
      ['versions.json', `${JSON.stringify(listed, null, 2)}\n`],
      [historyFile, history],
    ]),
    feeds: root === null ? new Map() : toFeeds({ releases, present, root }),
    historyFile,
    days: releases.map(({ release: { version, date } }) => ({ version, date })),
  }
}
