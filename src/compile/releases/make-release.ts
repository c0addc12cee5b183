/** A new release, out of the present dossier and those that are kept. */
import { isIsoDay } from '../../model/dates'
import type { Release } from '../../model/release'
import type { CompiledDossier } from '../emit/to-dossier'
import { toFiles } from '../emit/to-files'
import { compareWholes } from './compare-wholes'
import type { Kept } from './kept'
import { readWhole, type DataByPath } from './whole'

export type Made =
  | { readonly ok: true; readonly release: Release; readonly files: DataByPath }
  /** Why there is none, in a sentence. */
  | { readonly ok: false; readonly reason: 'unchanged' | 'refused'; readonly sentence: string }

/** `files` are all those of the new release, of which some may be kept already. */
export function makeRelease(
  compiled: CompiledDossier,
  { releases, files }: Kept,
  date: string,
): Made {
  const last = releases.at(-1)
  const present = toFiles(compiled)
  if (last?.version === present.version) {
    return {
      ok: false,
      reason: 'unchanged',
      sentence: `Nothing has changed since the release of ${last.date}, ${last.version}.`,
    }
  }
  if (!isIsoDay(date)) return refuse(`“${date}” is no day. Write it as 2026-11-29.`)
  if (last !== undefined && date <= last.date) {
    return refuse(
      `The last release is of ${last.date}, and a new one must be later. If that one was never published, put ${last.version} out of versions.json and release again.`,
    )
  }
  const before = last === undefined ? null : readWhole(last.version, files)
  const after = readWhole(present.version, present.files)
  const release = { version: present.version, date, ...compareWholes(before, after) }
  return { ok: true, release, files: present.files }
}

function refuse(sentence: string): Made {
  return { ok: false, reason: 'refused', sentence }
}
