/** A page about one subject: what it is, who stands where, its passages, dates and further links. */
import type { StatementId } from '../../model/dossier'
import type { ActorId, Stance } from '../../model/vocabulary'
import type { DisputeRef } from '../../passages/disputes-of'
import type { OpenCellModel, TopicGroup } from '../../passages/open-cell/open-cell-model'
import type { Passage, PassageList } from '../../passages/passage'
import type { SentencesModel } from '../../passages/sentences/sentences-model'
import type { AskedOf } from '../../passages/sentences/takers'
import type { BriefPage } from '../../selection/pages'
import type { Selection } from '../../selection/selection'

export interface CellAnswer extends Pick<OpenCellModel, 'groups' | 'isLater' | 'ofGroups'> {
  /** The only passage of the cell, shown in full; null if there are several, or none is shown. */
  readonly single: Passage | null
  /** Of a cell without a statement: what may also be read here, or stands beside it. */
  readonly beside: readonly StanceGroup[]
}

/** What the page of a cell, a statement or a question begins with. */
export type Answer = {
  /** The most important ways on, drawn as buttons. */
  readonly acts: readonly BriefItem[]
} & (
  | { readonly kind: 'cell'; readonly cell: CellAnswer }
  | { readonly kind: 'statement'; readonly passage: Passage }
  | ({
      readonly kind: 'question'
      readonly asked: AskedOf
    } & Pick<SentencesModel, 'counted' | 'groups'>)
)

/** What a link selects. `TargetLink` adds the day, language, version and embedding of the page. */
export type Target = Partial<Selection> & Pick<Selection, 'view'>

/** A name in a list. Null fields are left out; without `to` it is no link. */
export interface BriefItem {
  readonly text: string
  readonly to: Target | null
  /** ISO 3166-1 alpha-2. */
  readonly flag: ActorId | null
  readonly aside: string | null
  /** The address on another site that it leads to instead. */
  readonly out: string | null
  /** Where it is written; shown on its own line. */
  readonly source: string | null
}

export interface BriefFact {
  readonly term: string
  readonly items: readonly BriefItem[]
}

/** How many actors or statements take a stance; open readings are counted separately. */
export interface StanceCount {
  readonly stance: Stance
  readonly isOpen: boolean
  readonly count: number
}

/** One actor's latest stance on one thing. */
export interface StanceRow {
  readonly key: string
  readonly name: string
  /** The counterpart or document; null on a commitment that has no topics. */
  readonly topic: string | null
  readonly flag: ActorId | null
  /** Null if the search words leave it out. */
  readonly stance: Stance | null
  readonly isOpen: boolean
  /** The stance in words, or that it is left out. */
  readonly word: string
  /** Who tells it; null if the words are the actor's own, or the search words leave it out. */
  readonly teller: string | null
  /** The passage in which it is taken; null if the search words leave it out. */
  readonly passage: Pick<Passage, 'id' | 'quote' | 'gloss' | 'language'> | null
  /** Date, number of statements, earlier stance, whose words; joined by dots. */
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
  readonly items: readonly BriefItem[]
  readonly note: string | null
}

/** A passage that is no statement: it supports a role, an event or a figure. */
export interface SourceQuote {
  readonly title: string | null
  readonly quote: string
  readonly gloss: string
  /** BCP 47, of the quote. */
  readonly language: string
  readonly source: string
  readonly to: Target
  readonly note: string | null
  readonly disputes: readonly DisputeRef[]
}

export interface DateRow {
  readonly key: string
  /** Null for a gap, which `text` describes. */
  readonly to: Target | null
  readonly text: string
  /** The text gives none of the dates of the row; otherwise those that it doesn't give are marked. */
  readonly isInferred: boolean
  readonly counts: readonly StanceCount[]
  /** Number of statements in words; empty if there are none. */
  readonly counted: string
  readonly events: readonly BriefItem[]
}

type Body =
  | { readonly kind: 'facts'; readonly facts: readonly BriefFact[] }
  | {
      readonly kind: 'stances'
      readonly groups: readonly StanceGroup[]
      /** Stances on or of something else that a reader of this may look for here. */
      readonly beside: readonly StanceGroup[]
      /** Actors without a statement; null where the brief doesn't list them. */
      readonly silent: ItemGroup | null
    }
  | {
      readonly kind: 'passages'
      readonly passages: PassageList
      readonly heading: 'actor' | 'commitment' | 'both'
    }
  | { readonly kind: 'cell'; readonly groups: readonly TopicGroup[] }
  | {
      readonly kind: 'context'
      /** The one whose paragraphs are shown; null while its article is withheld. */
      readonly statement: StatementId | null
    }
  | { readonly kind: 'quotes'; readonly quotes: readonly SourceQuote[] }
  | { readonly kind: 'dates'; readonly rows: readonly DateRow[] }
  | {
      readonly kind: 'items'
      readonly layout: 'list' | 'flow'
      readonly groups: readonly ItemGroup[]
    }

export type Section = Body & {
  /** Unique in its brief; the `id` of its heading. */
  readonly id: string
  readonly title: string
  readonly lead: string | null
  readonly place: 'main' | 'rail'
  readonly links: readonly BriefItem[]
}

export interface Brief {
  readonly page: BriefPage
  readonly id: string
  readonly kicker: string
  readonly title: string
  readonly flag: ActorId | null
  /** A sentence or two; null without a definition. */
  readonly definition: string | null
  /** How much is known of it; may be empty. */
  readonly lead: string
  readonly note: string | null
  readonly answer?: Answer
  /** Non-empty sections only. */
  readonly sections: readonly Section[]
}

const BARE = { to: null, out: null, flag: null, aside: null, source: null } as const

export function item(text: string, details: Partial<BriefItem> = {}): BriefItem {
  return { ...BARE, text, ...details }
}

/** In the main column, without lead or links, unless `head` says otherwise. */
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
      return [...section.groups, ...section.beside].length > 0 || section.silent !== null
    case 'passages':
      return section.passages.statements.length > 0 || section.lead !== null
    case 'cell':
      return section.groups.length > 0
    case 'context':
      return section.statement !== null
    case 'quotes':
      return section.quotes.length > 0
    case 'dates':
      return section.rows.length > 0
    case 'items':
      return section.groups.some(({ items }) => items.length > 0) || section.links.length > 0
  }
}
