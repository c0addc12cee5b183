/** Of whom how much is told: who is named, who takes a stance, and of whom nobody speaks. */
import { actorMessages } from '../../language/actor-messages'
import { toActorName } from '../../language/names'
import type { Article, ArticleId, Dossier, Statement } from '../../model/dossier'
import type { Actor, ActorId, CommitmentId, Language, Voice } from '../../model/vocabulary'
import { toNewestFirst } from '../../selection/cell-statements'
import { selectStatements } from '../../selection/select-statements'
import type { Selection } from '../../selection/selection'
import { restsOnOneSentence } from '../../selection/sentences'

export interface CoverageRow {
  readonly actor: ActorId
  readonly kind: Actor['kind']
  readonly name: string
  /** Articles that name it, in a statement or otherwise. */
  readonly named: number
  /** Articles in which it takes a stance. */
  readonly speaking: number
  /** Statements by whose words they are. */
  readonly voices: Readonly<Record<Voice, number>>
  readonly commitments: number
  /** Commitments on which its stance rests on one sentence, in the order of the vocabulary. */
  readonly onOneSentence: readonly { readonly id: CommitmentId; readonly name: string }[]
}

export interface SilentMember {
  readonly code: ActorId
  readonly name: string
  /** How sure it is that it is a member. */
  readonly certainty: string
  readonly isCertain: boolean
  readonly note: string | null
}

export interface CoverageModel {
  /** Articles that are counted. */
  readonly articles: number
  /** States before collectives, each in the order of the dossier; then states of the roster alone. */
  readonly rows: readonly CoverageRow[]
  /** Members on the roster whom no article names, by their source. */
  readonly silent: readonly {
    readonly source: string
    readonly sourceNote: string | null
    readonly members: readonly SilentMember[]
  }[]
  readonly rosterNote: string
}

/**
 * Articles of which nothing is known on the day asked for are not counted. A statement names its
 * actors, also where the article paraphrases their names; inherited ones are not counted.
 */
export function toCoverageModel(
  dossier: Dossier,
  selection: Selection,
  language: Language,
): CoverageModel {
  const articles = selectArticles(dossier, selection)
  const passing = selectStatements(dossier, { ...selection, inherit: false })
  const isAsked = (id: ActorId) => selection.country.length === 0 || selection.country.includes(id)
  const named = toNamed(dossier, articles)
  const known = new Set(dossier.actors.map(({ id }) => id))
  const members = dossier.roster.members.map(({ code }) => code).filter((code) => !known.has(code))
  const states = dossier.actors.filter(({ kind }) => kind === 'state').map(({ id }) => id)
  const groups = dossier.actors.filter(({ kind }) => kind === 'collective').map(({ id }) => id)
  const rows = [...states, ...groups, ...members.filter((code) => named.has(code))]
    .filter(isAsked)
    .map((actor) => toRow(dossier, actor, named.get(actor)?.size ?? 0, passing, language))
  return {
    articles: articles.length,
    rows,
    silent: toSilent(dossier, (code) => isAsked(code) && !named.has(code), language),
    rosterNote: dossier.roster.note[language],
  }
}

function selectArticles(dossier: Dossier, { asOf, article: asked }: Selection): readonly Article[] {
  const told = new Set(dossier.statements.map(({ article }) => article))
  return dossier.articles.filter(
    ({ id }) => (asOf === null || told.has(id)) && (asked.length === 0 || asked.includes(id)),
  )
}

function toNamed(
  dossier: Dossier,
  articles: readonly Article[],
): ReadonlyMap<ActorId, ReadonlySet<ArticleId>> {
  const counted = new Set(articles.map(({ id }) => id))
  const named = new Map<ActorId, Set<ArticleId>>()
  const note = (actor: ActorId, article: ArticleId) => {
    if (!counted.has(article)) return
    named.set(actor, (named.get(actor) ?? new Set()).add(article))
  }
  for (const { actor, article } of dossier.mentions) note(actor, article)
  for (const { actors, article } of dossier.statements) {
    for (const actor of actors) note(actor, article)
  }
  return named
}

function toRow(
  dossier: Dossier,
  actor: ActorId,
  named: number,
  passing: readonly Statement[],
  language: Language,
): CoverageRow {
  const own = passing.filter(({ actors }) => actors.includes(actor))
  const countOf = (voice: Voice) => own.filter((statement) => statement.voice === voice).length
  const on = (id: CommitmentId) =>
    toNewestFirst(
      own.filter(({ commitment }) => commitment === id),
      dossier.stances,
    )
  return {
    actor,
    kind: dossier.actors.find(({ id }) => id === actor)?.kind ?? 'state',
    name: toActorName(dossier, actor, language, 'short'),
    named,
    speaking: new Set(own.map(({ article }) => article)).size,
    voices: {
      own: countOf('own'),
      reported: countOf('reported'),
      narrator: countOf('narrator'),
    },
    commitments: new Set(own.map(({ commitment }) => commitment)).size,
    onOneSentence: dossier.commitments
      .filter(({ id }) => restsOnOneSentence(on(id)))
      .map(({ id, name }) => ({ id, name: name[language] })),
  }
}

function toSilent(
  { roster }: Dossier,
  isSilent: (code: ActorId) => boolean,
  language: Language,
): CoverageModel['silent'] {
  const { certainties } = actorMessages[language]
  const { compare } = new Intl.Collator(language)
  return roster.sources
    .map((source) => ({
      source: source.name,
      sourceNote: source.note?.[language] ?? null,
      members: roster.members
        .filter((member) => member.source === source.id && isSilent(member.code))
        .map(({ code, certainty, note }) => ({
          code,
          name: toActorName({ actors: [] }, code, language),
          certainty: certainties[certainty],
          isCertain: certainty === 'stated' || certainty === 'reported',
          note: note?.[language] ?? null,
        }))
        .toSorted((a, b) => compare(a.name, b.name)),
    }))
    .filter(({ members }) => members.length > 0)
}
