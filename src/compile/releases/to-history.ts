/** Releases → what changed in each, in words. */
import type { Dossier } from '../../model/dossier'
import { toItemName } from '../../export/item-name'
import {
  ACTS,
  KINDS,
  listItems,
  type Change,
  type History,
  type Release,
} from '../../model/release'
import { findById } from '../../model/find-by-id'
import { toRecord } from '../../model/keys-of'
import { listChangedFields } from './compare-wholes'
import type { Kept } from './kept'
import { readWhole, type Whole } from './whole'

/** A release with its dossier, and the one before it. */
export interface ReadRelease {
  readonly release: Release
  readonly whole: Whole
  /** Null for the first. */
  readonly before: Whole | null
}

/** Newest first. Throws when a file of a release is missing. */
export function readAllReleases({ releases, files }: Kept): readonly ReadRelease[] {
  const wholes = releases.map(({ version }) => readWhole(version, files))
  return releases
    .flatMap((release, index) => {
      const whole = wholes[index]
      return whole === undefined ? [] : [{ release, whole, before: wholes[index - 1] ?? null }]
    })
    .toReversed()
}

/** `present` is the dossier that says which ids are names of the same thing. */
export function toHistory(releases: readonly ReadRelease[], present: Dossier): History {
  return {
    releases: releases.map((read) => ({
      version: read.release.version,
      date: read.release.date,
      parts: read.release.parts,
      counts: toRecord(KINDS, (kind) => listItems(read.whole.dossier, kind).length),
      changes: read.before === null ? [] : listChanges(read, present),
    })),
  }
}

/** By act, and within each in the order of the kinds. */
export function listChanges(
  { release, whole, before }: ReadRelease,
  { removed }: Dossier,
): readonly Change[] {
  const changes = KINDS.flatMap((kind): readonly Change[] => {
    const added = release.added[kind] ?? []
    const changed = release.changed[kind] ?? []
    const gone = release.removed[kind] ?? []
    const old = before ?? whole
    const renamed = new Map(
      removed.flatMap((entry) => {
        const { id: was, renamedTo: id } = entry
        const isRenamed = entry.kind === kind && gone.includes(was) && id !== null
        return isRenamed && added.includes(id) ? [[id, was] as const] : []
      }),
    )
    const was = new Set(renamed.values())
    return [
      ...added
        .filter((id) => !renamed.has(id))
        .map((id) => toChange({ act: 'added', kind, id }, whole)),
      ...[...changed.map((id) => [id, id] as const), ...renamed].map(([id, earlier]) => {
        const fields = listChangedFields(old, earlier, whole, id, kind)
        const differs = fields.length > 0 && { fields }
        return earlier === id
          ? toChange({ act: 'changed', kind, id, ...differs }, whole)
          : toChange({ act: 'renamed', kind, id, was: earlier, ...differs }, whole)
      }),
      ...gone.filter((id) => !was.has(id)).map((id) => toChange({ act: 'removed', kind, id }, old)),
    ]
  })
  return ACTS.flatMap((act) => changes.filter((change) => change.act === act))
}

function toChange(change: Omit<Change, 'name' | 'passage'>, { dossier }: Whole): Change {
  const { kind, id } = change
  return {
    ...change,
    name: {
      vi: toItemName(dossier, kind, id, 'vi'),
      en: toItemName(dossier, kind, id, 'en'),
    },
    ...(kind === 'statements' && { passage: toPassage(dossier, id) }),
  }
}

function toPassage({ statements, articles }: Dossier, id: string): NonNullable<Change['passage']> {
  const { article, quote, gloss } = findById(statements, id)
  return { quote: quote.exact, language: findById(articles, article).language, gloss }
}
