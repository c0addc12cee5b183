/** A page about one subject: what it is, who stands where, its quotes, its place in time, the way on. */
import type { ActorId, Stance } from '../../model/vocabulary'
import type { DisputeRef } from '../../passages/disputes-of'
import type { Passage } from '../../passages/passage'
import type { BriefPage } from '../../selection/pages'
import type { Selection } from '../../selection/selection'

/** Where a link leads: a selection of its own; only the day of knowing and the language go along. */
export type Target = Partial<Selection> & Pick<Selection, 'view'>

/** A name in a list, with what is told beside it. Null is nothing to tell, or nowhere to go. */
export interface Item {
  readonly text: string
  readonly to: Target | null
  /** ISO 3166-1 alpha-2. */
  readonly flag: ActorId | null
  readonly aside: string | null
  /** Where it is written: a sentence of its own. */
  readonly source: string | null
}

export interface Fact {
  readonly term: string
  readonly items: readonly Item[]
}

/** How many stand, or are said, with one stance; open readings of it apart. */
export interface StanceCount {
  readonly stance: Stance
  readonly isOpen: boolean
  readonly count: number
}

/** One actor's latest stance on one thing. */
export interface StanceRow {
  readonly key: string
  readonly name: string
  /** With whom, or about which document; null where nothing need be told apart. */
  readonly topic: string | null
  readonly flag: ActorId | null
  /** Null where the words looked for leave it out. */
  readonly stance: Stance | null
  readonly isOpen: boolean
  /** The stance as it is said, or that it is left out. */
  readonly word: string
  /** All that is told of it beside the stance: how many statements, since when, whose words. */
  readonly details: string
  readonly to: Target
}

export interface StanceGroup {
  readonly key: string
  readonly title: string
  readonly titleTo: Target | null
  readonly rows: readonly StanceRow[]
}

export interface ItemGroup {
  readonly title: string | null
  readonly items: readonly Item[]
  readonly note: string | null
}

/** A passage that is no statement: it carries a role, an event, a number. */
export interface SourceQuote {
  readonly title: string | null
  readonly quote: string
  /** BCP 47, of the quote. */
  readonly language: string
  readonly source: string
  readonly to: Target
  readonly note: string | null
  readonly disputes: readonly DisputeRef[]
}

export interface DateRow {
  readonly key: string
  /** Null is a silence, told by `text`. */
  readonly to: Target | null
  readonly text: string
  readonly counts: readonly StanceCount[]
  /** How many statements; empty of none. */
  readonly counted: string
  readonly events: readonly Item[]
}

type Body =
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'stances'
      readonly groups: readonly StanceGroup[]
      /** Those of whom nothing is told; null where that is not asked. */
      readonly silent: ItemGroup | null
    }
  | {
      readonly kind: 'passages'
      readonly passages: readonly Passage[]
      readonly heading: 'actor' | 'commitment' | 'both'
    }
  | { readonly kind: 'quotes'; readonly quotes: readonly SourceQuote[] }
  | { readonly kind: 'dates'; readonly rows: readonly DateRow[] }
  | {
      readonly kind: 'items'
      readonly layout: 'list' | 'flow'
      readonly groups: readonly ItemGroup[]
    }

export type Section = Body & {
  /** Unique in its brief; the fragment that leads to it. */
  readonly id: string
  readonly title: string
  readonly lead: string | null
  /** What is read, or what stands beside it. */
  readonly place: 'main' | 'rail'
  readonly links: readonly Item[]
}

export interface Brief {
  readonly page: BriefPage
  readonly id: string
  readonly kicker: string
  readonly title: string
  readonly flag: ActorId | null
  /** What it is, in a sentence or two; null where nothing says so. */
  readonly definition: string | null
  /** How much is known of it. */
  readonly lead: string
  readonly note: string | null
  /** Without empty ones. */
  readonly sections: readonly Section[]
}

const BARE = { to: null, flag: null, aside: null, source: null } as const

export function item(text: string, told: Partial<Item> = {}): Item {
  return { ...BARE, text, ...told }
}

/** A section in the main column with nothing to tell beside its body, but for what `head` says. */
export function toSection(
  id: string,
  title: string,
  body: Body,
  head: Partial<Pick<Section, 'lead' | 'place' | 'links'>> = {},
): Section {
  return { lead: null, place: 'main', links: [], ...head, ...body, id, title }
}

/** False for a section that has nothing to show. */
export function isFilled(section: Section): boolean {
  switch (section.kind) {
    case 'facts':
      return section.facts.some(({ items }) => items.length > 0)
    case 'stances':
      return section.groups.length > 0 || section.silent !== null
    case 'passages':
      return section.passages.length > 0 || section.lead !== null
    case 'quotes':
      return section.quotes.length > 0
    case 'dates':
      return section.rows.length > 0
    case 'items':
      return section.groups.some(({ items }) => items.length > 0)
  }
}
