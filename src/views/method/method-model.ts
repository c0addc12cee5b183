/** The method as it is read: the texts of the seeds, and between them the vocabulary in full. */
import { bindingMessages } from '../../language/binding-messages'
import { formatDay, formatRange } from '../../language/format-date'
import type { Dossier, DossierIndex } from '../../model/dossier'
import type { Method } from '../../model/method'
import { BINDINGS, type ActorId, type Language } from '../../model/vocabulary'
import { methodMessages } from './method-messages'
import { toActorRows, type ActorGroup } from './to-actor-rows'
import {
  toBindingTable,
  toChoices,
  toStatementTable,
  type AgreementTable,
  type ReadChoice,
} from './to-agreement'
import { toProse, type Prose } from './to-prose'

/** A word of the vocabulary with what it means here. */
export interface Term {
  /** Unique on the page: links point at it. */
  readonly anchor: string
  readonly id: string
  readonly name: string
  readonly definition: string
  /** How many use it. */
  readonly statements: number
  /** Told below the definition; null when there is nothing more. */
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
  readonly source: string
  readonly note: string | null
}

/** What stands below a section's text. */
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

/** The statements of the whole dossier, whatever words are looked for. */
export type Described = Omit<Dossier, 'statements'> & Pick<DossierIndex, 'statements'>

/** In the order of reading; `*` stands for sections of the seeds that are not named here. */
const ORDER = [
  'what',
  'unit',
  'stances',
  'changes',
  'commitments',
  'conditions',
  'bindings',
  'actors',
  'rulings',
  'dates',
  'known-by',
  'origins',
  'mentions',
  '*',
  'agreement',
  'choices',
  'roster',
  'limits',
  'errors',
  'licence',
]

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** `method` is null until its texts are there; the vocabulary and the roster stand without it. */
export function toMethodModel(
  dossier: Described,
  method: Method | null,
  language: Language,
): readonly MethodPart[] {
  const prose = (text: string) => toProse(text, dossier.articles)
  const told = (method?.sections ?? []).map(({ id, title, paragraphs, points }): MethodPart => ({
    id,
    title: title[language],
    paragraphs: paragraphs.map((text) => prose(text[language])),
    points: points.map((text) => prose(text[language])),
    exhibit: toExhibitOf(id, dossier, language),
  }))
  const own = [
    ...toVocabularyParts(dossier, language),
    ...(method === null ? [] : toCodingParts(dossier, method, language)),
  ]
  const rankOf = ({ id }: MethodPart) => {
    const rank = ORDER.indexOf(id)
    return rank < 0 ? ORDER.indexOf('*') : rank
  }
  return [...told, ...own].toSorted((a, b) => rankOf(a) - rankOf(b))
}

/** Sections of the seeds below which the vocabulary that they speak of is listed. */
function toExhibitOf(id: string, dossier: Described, language: Language): Exhibit | null {
  const { names, definitions } = bindingMessages[language]
  const { conditionsBy } = methodMessages[language]
  if (id === 'bindings') {
    const terms = BINDINGS.map((binding) => ({
      anchor: `binding-${binding}`,
      id: binding,
      name: names[binding],
      definition: definitions[binding],
      statements: dossier.statements.filter((each) => each.binding === binding).length,
      aside: null,
    }))
    return { kind: 'terms', terms }
  }
  if (id !== 'conditions') return null
  const terms = dossier.conditions.map(({ id: condition, name, definition, fulfilledBy }) => {
    const by = dossier.commitments.find((known) => known.id === fulfilledBy)
    return {
      anchor: `condition-${condition}`,
      id: condition,
      name: name[language],
      definition: definition[language],
      statements: dossier.statements.filter((each) => each.conditions.includes(condition)).length,
      aside: by === undefined ? null : conditionsBy(by.name[language]),
    }
  })
  return { kind: 'terms', terms }
}

function toVocabularyParts(dossier: Described, language: Language): readonly MethodPart[] {
  const { what, stances, commitments, actors, roster } = methodMessages[language]
  const { actors: known, articles, statements } = dossier
  const intro = [
    what.subject(dossier.about.subtitle[language]),
    what.basis(articles.length, toPublished(dossier, language), statements.length, known.length),
    what.scope,
  ]
  const { asOf, members } = dossier.roster
  const counted = roster.asOf(DAY.test(asOf) ? formatDay(asOf, language) : asOf, members.length)
  return [
    toPart('what', what.title, intro, null),
    toPart('stances', stances.title, [stances.intro], toStances(dossier, language)),
    toPart('commitments', commitments.title, [commitments.intro], toCommitments(dossier, language)),
    toPart('actors', actors.title, [actors.intro], {
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
  dossier: Described,
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

function toPart(
  id: string,
  title: string,
  paragraphs: readonly string[],
  exhibit: Exhibit | null,
): MethodPart {
  return {
    id,
    title,
    paragraphs: paragraphs.map((text) => [{ start: 0, text }]),
    points: [],
    exhibit,
  }
}

function toStances({ stances, statements }: Described, language: Language): Exhibit {
  const { hues } = methodMessages[language].stances
  const terms = stances.map(({ id, mark, hue, name, definition }) => ({
    anchor: `stance-${id}`,
    id,
    name: name[language],
    definition: definition[language],
    statements: statements.filter(({ stance }) => stance === id).length,
    aside: hues[hue],
    mark,
    hue,
  }))
  return { kind: 'stances', terms }
}

function toCommitments(dossier: Described, language: Language): Exhibit {
  const groups = dossier.groups.map((group) => ({
    name: group.name[language],
    terms: dossier.commitments
      .filter((commitment) => commitment.group === group.id)
      .map(({ id, name, definition }) => ({
        anchor: `commitment-${id}`,
        id,
        name: name[language],
        definition: definition[language],
        statements: dossier.statements.filter(({ commitment }) => commitment === id).length,
        aside: null,
      })),
  }))
  return { kind: 'commitments', groups }
}

function toRoster({ roster }: Described, language: Language): Exhibit {
  const { levels, certainties } = methodMessages[language].roster
  const names = new Intl.DisplayNames([language], { type: 'region' })
  const rows = roster.members.map(({ code, level, certainty, source, note }) => ({
    code,
    name: names.of(code) ?? code,
    level: level === 'leaders' || level === 'not-stated' ? levels[level] : level,
    isSure: certainty === 'stated' || certainty === 'reported',
    certainty: certainties[certainty],
    source: roster.sources.find(({ id }) => id === source)?.name ?? source,
    note: note?.[language] ?? null,
  }))
  const sources = roster.sources.map(({ name, note }) => ({
    name,
    note: note?.[language] ?? null,
  }))
  return { kind: 'roster', rows, sources }
}

/** From the first day on which one may have been published to the last. */
function toPublished({ articles }: Described, language: Language): string {
  const days = articles
    .flatMap(({ published: { span } }) => [span.earliest, span.latest])
    .filter((day) => day !== null)
    .toSorted()
  const [first = ''] = days
  return formatRange(first, days.at(-1) ?? first, language)
}
