/** The sentences that answer what is asked: every statement that passes the filters, by stance. */
import type { Dossier, Quote, Statement } from '../../model/dossier'
import { groupBy } from '../../model/group-by'
import type { Language, Stance } from '../../model/vocabulary'
import { toCounted } from '../counted'
import { toPassage, type Passage } from '../passage'
import { toPlainText, type NamedPart } from '../words/named'
import { toVoiceParts } from '../words/source-words'
import type { Fact, FactKind } from '../words/statement-facts'
import { toStatementWords } from '../words/statement-words'
import { findCurrentQuestion } from '../../selection/current-question'
import { isAsking, selectStatements } from '../../selection/select-statements'
import type { Selection } from '../../selection/selection'
import { toTakers, type AskedOf, type Takers } from './takers'
import type { Matching } from '../../stages/stages'
import { toNewestFirst } from '../../stances/cells/cell-statements'

export interface StanceGroup extends Takers {
  readonly stance: Stance
  /** `6 statements in 4 sentences`. */
  readonly counted: string
  /** Newest first. */
  readonly statements: readonly Statement[]
}

/** Those that one passage makes together: at least one. */
export type SentenceStatements = readonly [Statement, ...Statement[]]

export interface SentencesModel {
  /** The starting question that this answers; null if the filters put none of them. */
  readonly question: string | null
  readonly counted: string
  /** In the vocabulary's order. */
  readonly groups: readonly StanceGroup[]
}

/** Null while nothing is asked: then the whole dossier would be the answer. */
export function toSentencesModel(
  dossier: Matching<Dossier>,
  selection: Selection,
  language: Language,
): SentencesModel | null {
  if (!isAsking(selection)) return null
  return {
    question: findCurrentQuestion(dossier, selection)?.question[language] ?? null,
    ...toSentenceGroups(dossier, selectStatements(dossier, selection), selection, language),
  }
}

/** The statements, in the dossier's order, by stance; only those asked for are named. */
export function toSentenceGroups(
  dossier: Dossier,
  statements: readonly Statement[],
  asked: AskedOf,
  language: Language,
): Pick<SentencesModel, 'counted' | 'groups'> {
  const byStance = groupBy(toNewestFirst(statements, dossier.stances), ({ stance }) => stance)
  return {
    counted: toCounted(statements, language),
    groups: dossier.stances.flatMap((stance) => {
      const taking = byStance.get(stance.id) ?? []
      if (taking.length === 0) return []
      const takers = toTakers(dossier, taking, asked, language)
      const counted = toCounted(taking, language)
      return { stance, counted, statements: taking, ...takers }
    }),
  }
}

/**
 * The first items of a list of statements, in the order of the first of each. Reads no words but those of
 * `selectForItems`.
 */
export function toItems(
  statements: readonly Statement[],
  most: number,
): readonly SentenceStatements[] {
  return groupItems(selectForItems(statements, most)).slice(0, most)
}

/** Those of which the first items are made: all on the same occasion as one of them. */
export function selectForItems(
  statements: readonly Statement[],
  most: number,
): readonly Statement[] {
  if (statements.length <= most) return statements
  const occasions = new Set<string>()
  const articles = new Set<string>()
  for (const statement of statements) {
    occasions.add(toOccasion(statement))
    articles.add(statement.article)
    if (occasions.size >= most) break
  }
  return statements.filter((each) => articles.has(each.article) && occasions.has(toOccasion(each)))
}

function groupItems(statements: readonly Statement[]): readonly SentenceStatements[] {
  const items: [Statement, ...Statement[]][] = []
  const ofOccasion = new Map<string, typeof items>()
  for (const statement of statements) {
    const occasion = toOccasion(statement)
    const alike = ofOccasion.get(occasion) ?? []
    const item = alike.find((known) => known.every((other) => isSaidTogether(statement, other)))
    if (item === undefined) {
      const made: (typeof items)[number] = [statement]
      items.push(made)
      ofOccasion.set(occasion, [...alike, made])
    } else item.push(statement)
  }
  return items
}

/**
 * Of two on the same occasion: true for one passage that says something of several or on several
 * things; its voice may differ, as in what one government reports of another beside its own words.
 * Also where the passage of one is a part of the other's, if the bearer and the voice are the same: no
 * words are then shown as anybody else's.
 */
function isSaidTogether(a: Statement, b: Statement): boolean {
  const isSamePassage = a.quote.start === b.quote.start && a.quote.end === b.quote.end
  if (isSamePassage) return a.gloss === b.gloss
  const isSameBearer = a.voice === b.voice && a.actors.join() === b.actors.join()
  return isSameBearer && (isPartOf(a.quote, b.quote) || isPartOf(b.quote, a.quote))
}

/** What an item shows once: where, when, how and by whom it is said. */
function toOccasion({ article, said, basis, binding, via }: Statement): string {
  return JSON.stringify([article, said, basis, binding, via])
}

function isPartOf(part: Quote, whole: Quote): boolean {
  return whole.start <= part.start && part.end <= whole.end
}

/** One item of the list. What all its statements share is said once. */
export interface Sentence {
  /** The widest of its passages: its words are shown. */
  readonly passage: Passage
  /** One for each statement. */
  readonly bearers: readonly Bearer[]
  /** `Said as: remark`. */
  readonly form: string
  /** Speaker and voice, the parts of one line; empty if the bearers' differ. */
  readonly source: readonly (readonly NamedPart[])[]
  /** What the stance depends on: conditions, limits, how long it holds. */
  readonly terms: Passage['facts']
}

/** Whose stance it is, and on what. */
export interface Bearer extends Pick<Sentence, 'passage' | 'source' | 'terms'> {
  readonly who: string
  readonly what: string
  /** Tells it from the others: who, or on what. */
  readonly short: string
}

const TERMS: ReadonlySet<string> = new Set<FactKind>(['conditions', 'until', 'while', 'limits'])

export function toSentence(
  dossier: Dossier,
  statements: SentenceStatements,
  language: Language,
): Sentence {
  const bearers = statements.map((statement) => toBearer(dossier, statement, language))
  const widest = statements.reduce((one, other) => (isPartOf(one.quote, other.quote) ? other : one))
  const passage = toPassage(dossier, widest, language)
  const source = toVoiceParts(passage, language)
  const isOneSource = bearers.every((bearer) => toSourceText(bearer) === toSourceText({ source }))
  const terms = selectTerms(passage).filter((term) => bearers.every(has(term)))
  return {
    passage,
    bearers: bearers.map((bearer) => ({
      ...bearer,
      source: isOneSource ? [] : bearer.source,
      terms: bearer.terms.filter((term) => !terms.some((other) => isSameFact(other, term))),
      short: bearers.every(({ who }) => who === bearer.who) ? bearer.what : bearer.who,
    })),
    source: isOneSource ? source : [],
    form: passage.form,
    terms,
  }
}

function toBearer(dossier: Dossier, statement: Statement, language: Language): Bearer {
  const passage = toPassage(dossier, statement, language)
  const { who, what } = toStatementWords(dossier, statement, language)
  const terms = selectTerms(passage)
  return { passage, who, what, short: who, source: toVoiceParts(passage, language), terms }
}

function selectTerms({ facts }: Passage): Passage['facts'] {
  return facts.filter(({ kind }) => TERMS.has(kind))
}

function toSourceText({ source }: Pick<Bearer, 'source'>): string {
  return source.map(toPlainText).join()
}

function has(term: Fact): (bearer: Bearer) => boolean {
  return ({ terms }) => terms.some((other) => isSameFact(other, term))
}

function isSameFact(a: Fact, b: Fact): boolean {
  return a.kind === b.kind && toPlainText(a.parts) === toPlainText(b.parts)
}
