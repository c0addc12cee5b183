/** How much there is on whom: who is named, who takes a stance, and who is not mentioned at all. */
import { actorMessages } from '../../language/messages/actor-messages'
import { toSourceName } from '../../language/day-words'
import { toActorName } from '../../language/names'
import { sectionMessages } from '../../language/messages/section-messages'
import { toTopicName } from '../../language/messages/topic-messages'
import type { Article, ArticleId, Dossier, Statement } from '../../model/dossier'
import type { Actor, ActorId, Language, Voice } from '../../model/vocabulary'
import { toCellParts } from '../../stances/cells/cell-parts'
import { toCount, type Count } from '../../model/count'
import { toNamingArticles } from '../../stances/naming-articles'
import { selectStatements } from '../../selection/select-statements'
import type { CellRef, Selection } from '../../selection/selection'
import { selectOfSubject } from '../../stances/subject-statements'
import { toCellSubject } from '../../selection/cell-text'
import { restsOnOneSentence } from '../../stances/cells/sentences'
import type { Known, Stages } from '../../stages/stages'
import { coverageMessages } from './coverage-messages'
import { toArticlesWithoutStance, type ArticleWithoutStance } from './articles-without-stance'

export interface CoverageRow {
  readonly actor: ActorId
  readonly name: string
  /** Articles that name it, in a statement or otherwise. */
  readonly named: number
  /** Articles in which it takes a firm stance. */
  readonly speaking: number
  /** Articles that name it but in which it takes no stance, whatever the filters. */
  readonly withoutStance: readonly ArticleWithoutStance[]
  /** Statements by voice, without open readings. */
  readonly voices: Readonly<Record<Voice, Count>>
  /** Number of open readings. */
  readonly open: Count
  /** Without open readings. */
  readonly commitments: number
  /** Its latest stances that rest on one sentence, in the order of the vocabulary. */
  readonly onOneSentence: readonly { readonly cell: CellRef; readonly name: string }[]
}

export interface CoverageSection {
  readonly id: Actor['kind']
  readonly title: string
  /** In the order of the dossier; states that only the roster has come last. */
  readonly rows: readonly CoverageRow[]
}

export interface SilentMember {
  readonly code: ActorId
  readonly name: string
  /** How certain its attendance is; null if that is said for the whole list. */
  readonly certainty: string | null
  readonly isCertain: boolean
  readonly note: string | null
}

export interface CoverageModel {
  /** Number of counted articles. */
  readonly articles: number
  /** States, groups and unnamed bearers; non-empty sections only. */
  readonly sections: readonly CoverageSection[]
  /** Roster states that no article names, by source. */
  readonly silent: readonly {
    /** Null if it can't be looked up. */
    readonly source: string | null
    readonly sourceNote: string | null
    readonly members: readonly SilentMember[]
  }[]
  readonly rosterNote: string
}

/**
 * Doesn't count articles without anything known on the day. A statement names its actors, even if the
 * article paraphrases their names; inherited statements don't count.
 */
export function toCoverageModel(
  { known, matching }: Stages<Dossier>,
  selection: Selection,
  language: Language,
): CoverageModel {
  const articles = selectArticles(known, selection)
  const passing = selectStatements(matching, { ...selection, inherit: false })
  const shown = new Set(passing)
  const isAsked = (id: ActorId) => selection.country.length === 0 || selection.country.includes(id)
  const named = toNamed(known, articles)
  const withoutStance = toArticlesWithoutStance(known, articles, named, language)
  const ids = new Set(known.actors.map(({ id }) => id))
  const counted = known.roster.members.map(({ code }) => code).filter((code) => !ids.has(code))
  const toRows = (actors: readonly ActorId[]) =>
    actors.filter(isAsked).map((actor): CoverageRow => ({
      actor,
      name: toActorName(known, actor, language, 'short'),
      named: named.get(actor)?.size ?? 0,
      withoutStance: withoutStance(actor),
      ...toSaid(selectOfSubject({ ...known, statements: passing }, 'actors', actor)),
      onOneSentence: selectOnOneSentence(known, shown, actor, language),
    }))
  const titles = { ...sectionMessages[language], state: coverageMessages[language].states }
  return {
    articles: articles.length,
    sections: (['state', 'collective', 'unnamed'] as const)
      .map((id) => {
        const listed = known.actors.filter(({ kind }) => kind === id).map((actor) => actor.id)
        const others = id === 'state' ? counted.filter((code) => named.has(code)) : []
        return { id, title: titles[id], rows: toRows([...listed, ...others]) }
      })
      .filter(({ rows }) => rows.length > 0),
    silent: toSilent(known, (code) => isAsked(code) && !named.has(code), language),
    rosterNote: known.roster.note[language],
  }
}

function selectArticles(dossier: Dossier, { asOf, article: asked }: Selection): readonly Article[] {
  const withStatements = new Set(dossier.statements.map(({ article }) => article))
  return dossier.articles.filter(
    ({ id }) =>
      (asOf === null || withStatements.has(id)) && (asked.length === 0 || asked.includes(id)),
  )
}

/** The articles that name each actor. */
function toNamed(
  { mentions, statements }: Dossier,
  articles: readonly Article[],
): ReadonlyMap<ActorId, ReadonlySet<ArticleId>> {
  const counted = new Set(articles.map(({ id }) => id))
  const isCounted = ({ article }: { readonly article: ArticleId }) => counted.has(article)
  return toNamingArticles({
    mentions: mentions.filter(isCounted),
    statements: statements.filter(isCounted),
  })
}

/** Counts of an actor's statements, open readings separately. */
function toSaid(
  own: readonly Statement[],
): Pick<CoverageRow, 'speaking' | 'voices' | 'open' | 'commitments'> {
  const firm = own.filter(({ reading }) => reading === 'firm')
  const countOf = (voice: Voice) => toCount(firm.filter((each) => each.voice === voice))
  return {
    speaking: new Set(firm.map(({ article }) => article)).size,
    voices: {
      own: countOf('own'),
      reported: countOf('reported'),
      narrator: countOf('narrator'),
    },
    open: toCount(own.filter(({ reading }) => reading === 'open')),
    commitments: new Set(firm.map(({ commitment }) => commitment)).size,
  }
}

/** By topic; if the filters leave a latest stance out, no older one replaces it. */
function selectOnOneSentence(
  known: Known<Dossier>,
  passing: ReadonlySet<Statement>,
  actor: ActorId,
  language: Language,
): CoverageRow['onOneSentence'] {
  const toPart = (commitment: Dossier['commitments'][number]) =>
    toCellParts(
      selectOfSubject(known, 'cells', toCellSubject({ actor, commitment: commitment.id })),
      (statement) => passing.has(statement),
      commitment,
      known.stances,
    )
  return known.commitments.flatMap((commitment) =>
    toPart(commitment)
      .filter(({ isShown, latest }) => isShown && latest.reading === 'firm')
      .filter((part) => restsOnOneSentence(part.passing.filter(isFirm)))
      .map(({ topic }) => ({
        cell: { actor, commitment: commitment.id, ...(topic === null ? {} : { topic }) },
        name:
          topic === null || commitment.toldApartBy === null
            ? commitment.name[language]
            : `${commitment.name[language]} · ${toTopicName(known, topic, commitment.toldApartBy, language)}`,
      })),
  )
}

function isFirm({ reading }: Statement): boolean {
  return reading === 'firm'
}

function toSilent(
  { roster }: Dossier,
  isSilent: (code: ActorId) => boolean,
  language: Language,
): CoverageModel['silent'] {
  const { certainties } = actorMessages[language]
  const { compare } = new Intl.Collator(language)
  return roster.sources
    .map((source) => {
      const members = roster.members.filter(
        (member) => member.source === source.id && isSilent(member.code),
      )
      const isSourced = members.some(({ certainty }) => certainty !== 'unsourced')
      return {
        source: isSourced ? toSourceName(source, language) : null,
        sourceNote: source.note?.[language] ?? null,
        members: members
          .map(({ code, certainty, note }) => ({
            code,
            name: toActorName({ actors: [] }, code, language),
            // The list as a whole says that it has no source.
            certainty: isSourced ? certainties[certainty] : null,
            isCertain: certainty === 'stated' || certainty === 'reported',
            note: note?.[language] ?? null,
          }))
          .toSorted((a, b) => compare(a.name, b.name)),
      }
    })
    .filter(({ members }) => members.length > 0)
}
