/** A search hit for each kind of entry: title, detail, source and link. */
import { findIfAny } from '../../model/find-by-id'
import { toPlain } from '../../model/view-columns'
import { NO_FILTERS } from '../../filters/filters'
import { articleMessages } from '../../language/messages/article-messages'
import { furnitureMessages } from '../../language/messages/furniture-messages'
import { foldText } from '../../language/fold-text'
import { formatSpan } from '../../language/format-date'
import { toHeadline } from '../../language/headline'
import { toActorName, toFlag } from '../../language/names'
import { toFormText } from '../../passages/words/statement-facts'
import { toStatementWords } from '../../passages/words/statement-words'
import type { SearchedArticle, SearchedDossier, SearchedStatement } from '../../model/searched'
import type { Language, StanceHead } from '../../model/vocabulary'
import { findStatementId, findTitle } from '../../query/names'
import type { DossierSearch } from '../../search/dossier-search'
import type { Query } from '../../search/parse-query'
import type { Entry } from '../../search/to-entries'
import { toSnippet, type MarkedText } from '../../search/to-snippet'
import { searchMessages } from './search-messages'
import { toCellHit } from './to-cell-hit'
import { toTextPlace } from './to-text-place'
import { toBrief, toPlace } from '../../selection/places'
import { VIEWS } from '../../selection/pages'
import type { Selection } from '../../selection/selection'
import type { Known } from '../../stages/stages'

export interface Hit {
  readonly key: string
  readonly to: Selection
  readonly title: MarkedText
  /** BCP 47. */
  readonly titleLanguage: string
  readonly detail: MarkedText | null
  /** Who, when, which outlet. */
  readonly source: string | null
  /** ISO 3166-1 alpha-2 code of a state. */
  readonly flag: string | null
  readonly stance: StanceHead | null
  /** Whether the passage has an open reading. */
  readonly isOpen: boolean
}

export interface SearchRequest {
  /** What is known on the selection's day. */
  readonly known: Known<SearchedDossier>
  /** Searches `known`: what is not known yet is not found. */
  readonly search: DossierSearch
  /** Searches the whole dossier, as the filter of the views does. */
  readonly searchAll: DossierSearch
  readonly selection: Selection
  readonly language: Language
  /** Whether a reader is beside every view; if not, passages link to the article's page. */
  readonly hasReader: boolean
}

type PartialHit = Pick<Hit, 'to' | 'title'> & Partial<Hit>

/** Maximum length of a snippet, in UTF-16 units. */
const SNIPPET = 150
const OTHER_NAMES = 4
/** Of the headline beside a paragraph, which already takes several lines. */
const HEADLINE = 60

export class HitBuilder {
  private readonly dossier: Known<SearchedDossier>
  private readonly language: Language

  constructor(
    private readonly request: SearchRequest,
    private readonly query: Query,
    private readonly typed: string,
  ) {
    this.dossier = request.known
    this.language = request.language
  }

  build(entry: Entry): readonly Hit[] {
    const { kind, subject, paragraph } = entry
    const hit = this.buildKind(entry)
    return hit === null ? [] : [this.toHit(`${kind} ${subject} ${paragraph?.line ?? ''}`, hit)]
  }

  buildPassage(statement: SearchedStatement): readonly Hit[] {
    const article = findIfAny(this.dossier.articles, statement.article)
    if (article === undefined) return []
    const hit = {
      to: this.toPassagePlace(statement),
      title: this.snippet(statement.quote.exact),
      titleLanguage: article.language,
      detail: this.language === 'en' ? this.snippet(statement.gloss) : null,
      source: this.toSource(statement),
      stance: this.dossier.stances.find(({ id }) => id === statement.stance) ?? null,
      isOpen: statement.reading === 'open',
    }
    return [this.toHit(`passage ${hit.to.at}`, hit)]
  }

  private toHit(key: string, hit: PartialHit): Hit {
    const blank = { titleLanguage: this.language, detail: null, source: null }
    return { key, flag: null, stance: null, isOpen: false, ...blank, ...hit }
  }

  private buildKind(entry: Entry): PartialHit | null {
    switch (entry.kind) {
      case 'cell':
        return toCellHit(this.request, entry.subject, (text) => this.mark(text))
      case 'actor':
        return this.buildActor(entry)
      case 'commitment':
        return this.buildCommitment(entry)
      case 'instrument':
        return this.buildInstrument(entry)
      case 'person':
        return this.buildPerson(entry)
      case 'event':
        return this.buildEvent(entry)
      case 'dispute':
        return this.buildDispute(entry)
      case 'passage':
        return null
      case 'article':
        return this.buildArticle(entry)
      case 'text':
        return this.buildText(entry)
    }
  }

  private buildActor({ subject, names, texts }: Entry) {
    const name = toActorName(this.dossier, subject, this.language)
    const title = this.mark(name)
    const others = names.filter((other) => other !== name && other !== subject)
    const also = others.length === 0 ? null : this.mark(this.asTyped(others).join(' · '))
    return {
      to: toBrief(this.request.selection, 'actors', subject),
      title,
      detail: title.ranges.length === 0 ? (this.firstMarked(texts) ?? also) : also,
      flag: toFlag(this.dossier, subject),
    }
  }

  private buildCommitment({ subject }: Entry) {
    const commitment = this.dossier.commitments.find(({ id }) => id === subject)
    if (commitment === undefined) return null
    return {
      to: toBrief(this.request.selection, 'commitments', subject),
      title: this.mark(commitment.name[this.language]),
      detail: this.snippet(commitment.definition[this.language]),
    }
  }

  private buildInstrument({ subject, names, texts }: Entry) {
    const instrument = findIfAny(this.dossier.instruments, subject)
    if (instrument === undefined) return null
    const name = instrument.name[this.language]
    const others = [...names.filter((other) => other !== name), ...texts]
    return {
      to: toBrief(this.request.selection, 'instruments', subject),
      title: this.mark(name),
      detail: this.firstMarked(others),
    }
  }

  private buildPerson({ subject }: Entry) {
    const person = findIfAny(this.dossier.people, subject)
    if (person === undefined) return null
    const titles = person.roles.map(({ title }) => title[this.language])
    const [first] = titles
    return {
      to: toBrief(this.request.selection, 'people', subject),
      title: this.mark(person.name),
      detail: this.firstMarked(titles) ?? (first === undefined ? null : this.mark(first)),
      flag: person.country,
    }
  }

  private buildEvent({ subject, texts }: Entry) {
    const event = findIfAny(this.dossier.events, subject)
    if (event === undefined) return null
    return {
      to: toBrief(this.request.selection, 'events', subject),
      title: this.mark(event.name[this.language]),
      detail: this.firstMarked(texts),
      source: formatSpan(event.span, this.language),
    }
  }

  private buildDispute({ subject }: Entry) {
    const dispute = this.dossier.disputes.find(({ id }) => id === subject)
    if (dispute === undefined) return null
    return {
      to: { ...toPlace(this.request.selection, 'disputes', subject), ...NO_FILTERS, q: '' },
      title: this.mark(dispute.question[this.language]),
      detail: this.firstMarked(dispute.sides.map(({ label }) => label[this.language])),
    }
  }

  private toPassagePlace(statement: SearchedStatement): Selection {
    const { hash, article } = statement
    const place = this.toReaderPlace()
    const read = place.view === 'articles' ? article : null
    return { ...place, at: findStatementId(this.dossier, statement), quote: hash, read }
  }

  /** Where articles open: beside the view, or on their own. */
  private toReaderPlace(): Selection {
    const { selection, hasReader } = this.request
    const beside = VIEWS.find((view) => view === selection.view)
    const view = hasReader && beside !== undefined ? beside : 'articles'
    return { ...toPlace(selection, view), side: 'reader' }
  }

  /** Who takes which stance on what, in which form, and when. */
  private toSource(statement: SearchedStatement): string {
    const { dossier, language } = this
    const { who, what, stance, when } = toStatementWords(dossier, statement, language, 'short')
    return [who, `${what}: ${stance}`, toFormText(statement, dossier, language), when].join(' · ')
  }

  /** A paragraph of an article, marked where the words are. */
  private buildText({ subject, paragraph }: Entry): PartialHit | null {
    const article = findIfAny(this.dossier.articles, subject)
    if (article === undefined || paragraph === null) return null
    const { text, english, furniture } = paragraph
    const original = this.snippet(text)
    const rendering = this.snippet(english)
    const isOnlyRendering = original.ranges.length === 0 && rendering.ranges.length > 0
    const place = this.toReaderPlace()
    const { language } = this
    const kind =
      furniture === null
        ? []
        : [searchMessages[language].notArticle(furnitureMessages[language][furniture])]
    return {
      to: toTextPlace(place, subject, paragraph, this.typed, isOnlyRendering),
      title: original,
      titleLanguage: article.language,
      detail: language === 'en' || isOnlyRendering ? rendering : null,
      source: [
        ...kind,
        this.toArticleSource(article),
        toSnippet({ text: toHeadline(article, language), ranges: [] }, HEADLINE).text,
      ].join(' · '),
    }
  }

  private toArticleSource({ outlet, published }: SearchedArticle): string {
    return [
      outlet.name ?? articleMessages[this.language].outletNotStated,
      formatSpan(published.span, this.language),
    ].join(' · ')
  }

  private buildArticle({ subject }: Entry) {
    const article = findIfAny(this.dossier.articles, subject)
    if (article === undefined) return null
    const { language, withheld } = article
    const title = findTitle(this.dossier, article)
    const isTranslated = this.language === 'en' || withheld !== undefined
    return {
      to: { ...toPlace(this.request.selection, 'articles'), read: subject },
      title: this.snippet(toHeadline({ ...toPlain(article), title }, this.language)),
      titleLanguage: isTranslated ? this.language : language,
      detail: isTranslated ? this.firstMarked([title.quote.exact]) : null,
      source: this.toArticleSource(article),
    }
  }

  private mark(text: string): MarkedText {
    return { text, ranges: this.request.search.mark(text, this.query) }
  }

  private snippet(text: string): MarkedText {
    return toSnippet(this.mark(text), SNIPPET)
  }

  private firstMarked(texts: readonly string[]): MarkedText | null {
    const marked = texts.map((text) => this.mark(text)).find(({ ranges }) => ranges.length > 0)
    return marked === undefined ? null : toSnippet(marked, SNIPPET)
  }

  /** A typed name comes first, since it explains the hit. */
  private asTyped(names: readonly string[]): readonly string[] {
    const typed = foldText(this.typed).trim()
    const alike = names.filter((name) => foldText(name) === typed)
    return [...new Set([...alike, ...names])].slice(0, OTHER_NAMES)
  }
}
