/** How each kind of what is found is told: a title, what more there is to say, and where it leads. */
import { NO_FILTERS } from '../../filters/filters'
import { articleMessages } from '../../language/article-messages'
import { foldText } from '../../language/fold-text'
import { formatSpan } from '../../language/format-date'
import { toHeadline } from '../../language/headline'
import { toActorName, toFlag } from '../../language/names'
import { toFormText } from '../../passages/words/statement-facts'
import { toStatementWords } from '../../passages/words/statement-words'
import type { Dossier, Statement } from '../../model/dossier'
import type { Language, Stance } from '../../model/vocabulary'
import type { DossierSearch } from '../../search/dossier-search'
import type { Query } from '../../search/parse-query'
import type { Entry } from '../../search/to-entries'
import { toSnippet, type MarkedText } from '../../search/to-snippet'
import { toBrief, toPlace } from '../../selection/places'
import { VIEWS } from '../../selection/pages'
import type { Selection } from '../../selection/selection'
import type { Known } from '../../stages/stages'

export interface Hit {
  readonly key: string
  readonly to: Selection
  readonly title: MarkedText
  /** BCP 47, where it differs from the page's. */
  readonly titleLanguage: string
  readonly detail: MarkedText | null
  /** Where it stands: who, when, which outlet. */
  readonly source: string | null
  /** ISO 3166-1 alpha-2 code of a state. */
  readonly flag: string | null
  readonly stance: Stance | null
  /** The passage can be read otherwise. */
  readonly isOpen: boolean
}

export interface Asking {
  /** What is known on the selection's day. */
  readonly known: Known<Dossier>
  /** Over that: what is not known yet is not found either. */
  readonly search: DossierSearch
  /** Over all there is: by it the views are filtered. */
  readonly searchAll: DossierSearch
  readonly selection: Selection
  readonly language: Language
  /** True where a reader stands beside every view; else a passage is read on a page of its own. */
  readonly hasReader: boolean
}

/** Up to so many UTF-16 units of a text are told. */
const SNIPPET = 150
const OTHER_NAMES = 4

/** Tells what an entry is. */
export class Teller {
  private readonly dossier: Known<Dossier>
  private readonly language: Language

  constructor(
    private readonly asking: Asking,
    private readonly query: Query,
    private readonly typed: string,
  ) {
    this.dossier = asking.known
    this.language = asking.language
  }

  tell(entry: Entry): readonly Hit[] {
    const { kind, subject } = entry
    const told = this.tellKind(entry)
    if (told === null) return []
    const blank = { titleLanguage: this.language, detail: null, source: null }
    return [
      { key: `${kind} ${subject}`, flag: null, stance: null, isOpen: false, ...blank, ...told },
    ]
  }

  private tellKind(entry: Entry): (Pick<Hit, 'to' | 'title'> & Partial<Hit>) | null {
    switch (entry.kind) {
      case 'actor':
        return this.tellActor(entry)
      case 'commitment':
        return this.tellCommitment(entry)
      case 'instrument':
        return this.tellInstrument(entry)
      case 'person':
        return this.tellPerson(entry)
      case 'event':
        return this.tellEvent(entry)
      case 'dispute':
        return this.tellDispute(entry)
      case 'passage':
        return this.tellPassage(entry)
      case 'article':
        return this.tellArticle(entry)
    }
  }

  private tellActor({ subject, names, texts }: Entry) {
    const name = toActorName(this.dossier, subject, this.language)
    const title = this.mark(name)
    const others = names.filter((other) => other !== name && other !== subject)
    const also = others.length === 0 ? null : this.mark(this.asTyped(others).join(' · '))
    return {
      to: toBrief(this.asking.selection, 'actors', subject),
      title,
      detail: title.ranges.length === 0 ? (this.firstMarked(texts) ?? also) : also,
      flag: toFlag(this.dossier, subject),
    }
  }

  private tellCommitment({ subject }: Entry) {
    const commitment = this.dossier.commitments.find(({ id }) => id === subject)
    if (commitment === undefined) return null
    return {
      to: toBrief(this.asking.selection, 'commitments', subject),
      title: this.mark(commitment.name[this.language]),
      detail: this.snippet(commitment.definition[this.language]),
    }
  }

  private tellInstrument({ subject, names, texts }: Entry) {
    const instrument = this.dossier.instruments.find(({ id }) => id === subject)
    if (instrument === undefined) return null
    const name = instrument.name[this.language]
    const others = [...names.filter((other) => other !== name), ...texts]
    return {
      to: toBrief(this.asking.selection, 'instruments', subject),
      title: this.mark(name),
      detail: this.firstMarked(others),
    }
  }

  private tellPerson({ subject }: Entry) {
    const person = this.dossier.people.find(({ id }) => id === subject)
    if (person === undefined) return null
    const titles = person.roles.map(({ title }) => title[this.language])
    const [first] = titles
    return {
      to: toBrief(this.asking.selection, 'people', subject),
      title: this.mark(person.name),
      detail: this.firstMarked(titles) ?? (first === undefined ? null : this.mark(first)),
      flag: person.country,
    }
  }

  private tellEvent({ subject, texts }: Entry) {
    const event = this.dossier.events.find(({ id }) => id === subject)
    if (event === undefined) return null
    return {
      to: toBrief(this.asking.selection, 'events', subject),
      title: this.mark(event.name[this.language]),
      detail: this.firstMarked(texts),
      source: formatSpan(event.span, this.language),
    }
  }

  private tellDispute({ subject }: Entry) {
    const dispute = this.dossier.disputes.find(({ id }) => id === subject)
    if (dispute === undefined) return null
    return {
      to: { ...toPlace(this.asking.selection, 'disputes', subject), ...NO_FILTERS, q: '' },
      title: this.mark(dispute.question[this.language]),
      detail: this.firstMarked(dispute.sides.map(({ label }) => label[this.language])),
    }
  }

  private tellPassage({ subject }: Entry) {
    const statement = this.dossier.statements.find(({ id }) => id === subject)
    const article = this.dossier.articles.find(({ id }) => id === statement?.article)
    if (statement === undefined || article === undefined) return null
    return {
      to: this.toPassagePlace(statement),
      title: this.snippet(statement.quote.exact),
      titleLanguage: article.language,
      detail: this.language === 'en' ? this.snippet(statement.gloss) : null,
      source: this.toSource(statement),
      stance: this.dossier.stances.find(({ id }) => id === statement.stance) ?? null,
      isOpen: statement.reading === 'open',
    }
  }

  private toPassagePlace({ id, hash, article }: Statement): Selection {
    const { selection, hasReader } = this.asking
    const beside = VIEWS.find((view) => view === selection.view)
    const view = hasReader && beside !== undefined ? beside : 'articles'
    const read = view === 'articles' ? article : null
    return { ...toPlace(selection, view), at: id, quote: hash, read, side: 'reader' }
  }

  /** Who takes which stance on what of which commitment, as what it was said, and when. */
  private toSource(statement: Statement): string {
    const { dossier, language } = this
    const { who, what, stance, when } = toStatementWords(dossier, statement, language, 'short')
    return [who, `${what}: ${stance}`, toFormText(statement, language), when].join(' · ')
  }

  private tellArticle({ subject }: Entry) {
    const article = this.dossier.articles.find(({ id }) => id === subject)
    if (article === undefined) return null
    const { title, outlet, published, language, withheld } = article
    const isTold = this.language === 'en' || withheld !== undefined
    return {
      to: { ...toPlace(this.asking.selection, 'articles'), read: subject },
      title: this.snippet(toHeadline(article, this.language)),
      titleLanguage: isTold ? this.language : language,
      detail: isTold ? this.firstMarked([title.quote.exact]) : null,
      source: [
        outlet.name ?? articleMessages[this.language].outletNotStated,
        formatSpan(published.span, this.language),
      ].join(' · '),
    }
  }

  private mark(text: string): MarkedText {
    return { text, ranges: this.asking.search.mark(text, this.query) }
  }

  private snippet(text: string): MarkedText {
    return toSnippet(this.mark(text), SNIPPET)
  }

  private firstMarked(texts: readonly string[]): MarkedText | null {
    const marked = texts.map((text) => this.mark(text)).find(({ ranges }) => ranges.length > 0)
    return marked === undefined ? null : toSnippet(marked, SNIPPET)
  }

  /** The name that was typed first: it tells why the actor is found. */
  private asTyped(names: readonly string[]): readonly string[] {
    const typed = foldText(this.typed).trim()
    const alike = names.filter((name) => foldText(name) === typed)
    return [...new Set([...alike, ...names])].slice(0, OTHER_NAMES)
  }
}
