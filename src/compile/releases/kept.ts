/** The releases that a seeds folder keeps in `versions/`: their list, and their files as a site has them. */
import * as v from 'valibot'
import { isIsoDay } from '../../model/dates'
import { KINDS, PARTS, type Kind, type Release } from '../../model/release'
import type { SeedFiles } from '../read/read-seeds'
import { record } from '../shape/schema-parts'
import type { DataByPath } from './whole'

/** In the seeds folder. */
export const VERSIONS = 'versions/'
export const VERSIONS_LIST = `${VERSIONS}versions.json`

export interface Kept {
  /** Oldest first. */
  readonly releases: readonly Release[]
  /** By path from the site's root. */
  readonly files: DataByPath
}

const ids = v.array(v.string())
const idsByKind = record(
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets the kinds
  Object.fromEntries(KINDS.map((kind) => [kind, v.optional(ids)])) as Record<
    Kind,
    v.OptionalSchema<typeof ids, undefined>
  >,
)
const releases = v.array(
  record({
    version: v.pipe(v.string(), v.regex(/^[0-9a-f]{10}$/)),
    date: v.pipe(v.string(), v.check(isIsoDay)),
    added: idsByKind,
    changed: idsByKind,
    removed: idsByKind,
    parts: v.array(v.picklist(PARTS)),
  }),
)

/** The list of releases, oldest first; empty where there is none. Throws what is wrong with it. */
export function readReleases(files: SeedFiles): readonly Release[] {
  const bytes = files.get(VERSIONS_LIST)
  return bytes === undefined ? [] : v.parse(releases, JSON.parse(decode(bytes)))
}

export function readKept(files: SeedFiles): Kept {
  const paths = [...files.keys()].filter((path) => path.startsWith(`${VERSIONS}data/`))
  return {
    releases: readReleases(files),
    files: new Map(
      paths.map((path) => [
        path.slice(VERSIONS.length),
        decode(files.get(path) ?? new Uint8Array()),
      ]),
    ),
  }
}

/** Which ids the newest release has. */
export function listReleasedIds(all: readonly Release[]): ReadonlyMap<Kind, ReadonlySet<string>> {
  const found = new Map(KINDS.map((kind) => [kind, new Set<string>()]))
  for (const { added, removed } of all) {
    for (const kind of KINDS) {
      for (const id of added[kind] ?? []) found.get(kind)?.add(id)
      for (const id of removed[kind] ?? []) found.get(kind)?.delete(id)
    }
  }
  return found
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
