/** The list of all subjects of one kind. */
import type { ActorId } from '../../../model/vocabulary'
import type { BriefPage } from '../../../selection/pages'
import type { StanceCount, Target } from '../brief'

export interface DirectoryEntry {
  readonly key: string
  readonly name: string
  readonly to: Target
  /** ISO 3166-1 alpha-2. */
  readonly flag: ActorId | null
  /** What or where it is, in one line. */
  readonly line: string | null
  readonly counts: readonly StanceCount[]
  /** A number or a date, in a column of its own. */
  readonly aside: string | null
  readonly parts: readonly DirectoryEntry[]
}

export interface DirectorySection {
  readonly id: string
  readonly title: string
  readonly lead: string | null
  /** `compact` for bare names. */
  readonly layout: 'rows' | 'compact'
  readonly entries: readonly DirectoryEntry[]
}

export interface DirectoryModel {
  readonly page: BriefPage
  readonly title: string
  readonly lead: string
  /** Non-empty sections only. */
  readonly sections: readonly DirectorySection[]
}

const BARE = { flag: null, line: null, counts: [], aside: null, parts: [] } as const

export function entry(
  page: BriefPage,
  key: string,
  name: string,
  details: Partial<Omit<DirectoryEntry, 'key' | 'name' | 'to'>> = {},
): DirectoryEntry {
  return { ...BARE, ...details, key, name, to: { view: page, subject: key } }
}
