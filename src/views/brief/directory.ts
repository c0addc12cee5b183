/** The list of all subjects of one kind. */
import type { ActorId } from '../../model/vocabulary'
import type { BriefPage } from '../../selection/pages'
import type { StanceCount, Target } from './brief'

export interface Entry {
  readonly key: string
  readonly name: string
  readonly to: Target
  /** ISO 3166-1 alpha-2. */
  readonly flag: ActorId | null
  /** What it is, or where it is, in a line; null tells nothing. */
  readonly line: string | null
  readonly counts: readonly StanceCount[]
  /** A number or a date that the eye runs down. */
  readonly aside: string | null
  readonly parts: readonly Entry[]
}

export interface DirectorySection {
  readonly id: string
  readonly title: string
  readonly lead: string | null
  /** `compact` for names of which nothing more is told. */
  readonly layout: 'rows' | 'compact'
  readonly entries: readonly Entry[]
}

export interface DirectoryModel {
  readonly page: BriefPage
  readonly title: string
  readonly lead: string
  /** Without empty ones. */
  readonly sections: readonly DirectorySection[]
}

const BARE = { flag: null, line: null, counts: [], aside: null, parts: [] } as const

export function entry(
  page: BriefPage,
  key: string,
  name: string,
  told: Partial<Omit<Entry, 'key' | 'name' | 'to'>> = {},
): Entry {
  return { ...BARE, ...told, key, name, to: { view: page, subject: key } }
}
