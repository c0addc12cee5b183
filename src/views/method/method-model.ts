/** The method page: the texts of the seeds, and between them the vocabulary in full. */
import { toDayWords } from '../../language/day-words'
import { formatRange } from '../../language/format-date'
import type { ArticleId, Dossier, EventId, FigureId } from '../../model/dossier'
import type { Method } from '../../model/method'
import type { ActorId, Language } from '../../model/vocabulary'
import { toCounted } from '../../passages/counted'
import { toPlaceName } from '../../selection/pages'
import { methodMessages } from './method-messages'
import { toActorRows, type ActorGroup } from './to-actor-rows'
import {
  toBindingTable,
  toChoices,
  toHostileTable,
  toStatementTable,
  type AgreementTable,
  type ReadChoice,
} from './to-agreement'
import { toCommitments, toExhibitOf, toRoster, toStances } from './to-exhibits'
import { toFurtherParts } from './to-further-parts'
import { toPart } from './to-part'
import { toProse, type Prose } from './to-prose'
import type { StatementRef } from './to-statement-refs'
import type { Everything } from '../../stages/stages'

/** A word of the vocabulary with its definition. */
export interface Term {
  /** Unique on the page: the target of links. */
  readonly anchor: string
  readonly id: string
  readonly name: string
  readonly definition: string
  /** Number of statements with it, in words. */
  readonly counted: string
  /** Shown below the definition; null if there is nothing to add. */
  readonly aside: string | null
}

export interface StanceTerm extends Term {
  readonly mark: Dossier['stances'][number]['mark']
  readonly hue: Dossier['stances'][number]['hue']
}

export interface RosterRow {
  readonly code: ActorId
  readonly name: string
  readonly level: string
  readonly isSure: boolean
  readonly certainty: string
  /** Null if no source can be looked up, which `certainty` says. */
  readonly source: string | null
  readonly note: string | null
}

/** How long a statement holds. */
export interface Duration {
  readonly statement: StatementRef
  readonly words: string
}

export interface FigureRow {
  readonly id: FigureId
  /** `about 30 states`, `thousands of soldiers`. */
  readonly words: string
  readonly article: ArticleId
  readonly articleName: string
  readonly note: string | null
}

export interface RemovedRow {
  readonly id: string
  /** When and why it was removed. */
  readonly words: string
  /** The statements that cover its passage now. */
  readonly statements: readonly StatementRef[]
  readonly events: readonly { readonly id: EventId; readonly name: string }[]
}

/** The list or table below a section's text. */
export type Exhibit =
  | { readonly kind: 'stances'; readonly terms: readonly StanceTerm[] }
  | {
      readonly kind: 'commitments'
      readonly groups: readonly { readonly name: string; readonly terms: readonly Term[] }[]
    }
  | { readonly kind: 'terms'; readonly terms: readonly Term[] }
  | { readonly kind: 'actors'; readonly groups: readonly ActorGroup[] }
  | {
      readonly kind: 'rulings'
      readonly rulings: readonly { readonly number: number; readonly prose: Prose }[]
    }
  | {
      readonly kind: 'agreement'
      readonly tables: readonly AgreementTable[]
      readonly caveat: string
    }
  | { readonly kind: 'open'; readonly table: AgreementTable }
  | { readonly kind: 'durations'; readonly durations: readonly Duration[] }
  | { readonly kind: 'figures'; readonly figures: readonly FigureRow[] }
  | { readonly kind: 'removed'; readonly removed: readonly RemovedRow[] }
  | { readonly kind: 'choices'; readonly choices: readonly ReadChoice[] }
  | {
      readonly kind: 'roster'
      readonly rows: readonly RosterRow[]
      readonly sources: readonly { readonly name: string; readonly note: string | null }[]
    }

export interface MethodPart {
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly Prose[]
  readonly points: readonly Prose[]
  readonly exhibit: Exhibit | null
}

/** Reading order; `*` stands for sections of the seeds that are not listed here. */
const ORDER = [
  'what',
  'unit',
  'stances',
  'changes',
  'commitments',
  'conditions',
  'durations',
  'bindings',
  'actors',
  'rulings',
  'dates',
  'known-by',
  'origins',
  'mentions',
  'figures',
  '*',
  'open-readings',
  'agreement',
  'choices',
  'removed',
  'roster',
  'limits',
  'errors',
  'licence',
]

/** `method` is null until its texts are loaded; the vocabulary and the roster don't need them. */
export function toMethodModel(
  dossier: Everything<Dossier>,
  method: Method | null,
  language: Language,
): readonly MethodPart[] {
  const prose = (text: string) => toProse(text, dossier.articles)
  const fromSeeds = (method?.sections ?? []).map(
    ({ id, title, paragraphs, points }): MethodPart => ({
      id,
      title: title[language],
      paragraphs: paragraphs.map((text) => prose(text[language])),
      points: points.map((text) => prose(text[language])),
      exhibit: toExhibitOf(id, dossier, language),
    }),
  )
  const own = [
    ...toVocabularyParts(dossier, language),
    ...toFurtherParts(dossier, language),
    ...(method === null ? [] : toCodingParts(dossier, method, language)),
  ]
  const rankOf = ({ id }: MethodPart) => {
    const rank = ORDER.indexOf(id)
    return rank < 0 ? ORDER.indexOf('*') : rank
  }
  return [...fromSeeds, ...own].toSorted((a, b) => rankOf(a) - rankOf(b))
}

function toVocabularyParts(dossier: Dossier, language: Language): readonly MethodPart[] {
  const { what, stances, commitments, actors, roster } = methodMessages[language]
  const { articles, statements } = dossier
  const bearers = new Set(statements.flatMap((one) => one.actors))
  const unnamed = dossier.actors.filter(({ id, kind }) => kind === 'unnamed' && bearers.has(id))
  const intro = [
    what.subject(dossier.about.subtitle[language]),
    what.basis(
      articles.length,
      toPublished(dossier, language),
      toCounted(statements, language),
      what.actors(bearers.size - unnamed.length, unnamed.length),
    ),
    what.scope,
  ]
  const { asOf, members } = dossier.roster
  const counted = roster.asOf(toDayWords(asOf, language), members.length)
  return [
    toPart('what', what.title, intro, null),
    toPart('stances', stances.title, [stances.intro], toStances(dossier, language)),
    toPart('commitments', commitments.title, [commitments.intro], toCommitments(dossier, language)),
    toPart('actors', toPlaceName('actors')[language], [actors.intro], {
      kind: 'actors',
      groups: toActorRows(dossier, language),
    }),
    toPart(
      'roster',
      roster.title,
      [counted, dossier.roster.note[language]],
      toRoster(dossier, language),
    ),
  ]
}

function toCodingParts(
  dossier: Dossier,
  { rulings, agreement, choices }: Method,
  language: Language,
): readonly MethodPart[] {
  const words = methodMessages[language]
  return [
    toPart('rulings', words.rulings.title, [words.rulings.intro], {
      kind: 'rulings',
      rulings: rulings.map(({ number, text }) => ({
        number,
        prose: toProse(text[language], dossier.articles),
      })),
    }),
    toPart('agreement', words.agreement.title, [], {
      kind: 'agreement',
      tables: [
        toStatementTable(dossier, agreement.statements, language),
        toHostileTable(dossier, agreement.reading.hostile, language),
        toBindingTable(dossier, agreement.bindings, language),
      ],
      caveat: agreement.caveat[language],
    }),
    toPart('choices', words.choices.title, [words.choices.intro], {
      kind: 'choices',
      choices: toChoices(dossier, choices, language),
    }),
  ]
}

/** From the earliest to the latest possible day of publication. */
function toPublished({ articles }: Dossier, language: Language): string {
  const days = articles
    .flatMap(({ published: { span } }) => [span.earliest, span.latest])
    .filter((day) => day !== null)
    .toSorted()
  const [first = ''] = days
  return formatRange(first, days.at(-1) ?? first, language)
}
