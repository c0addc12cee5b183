/** Last stage: seeds that keep every law → dossier. Missing optional keys become null or empty lists. */
import type { DateSpan } from '../../model/dates'
import { compareSpans } from '../../model/dates'
import { DOSSIER_FORMAT } from '../../model/dossier'
import type { Author, Source } from '../../model/publication'
import type {
  Article,
  ArticleBody,
  Dossier,
  Event,
  Evidence,
  Person,
  Quote,
} from '../../model/dossier'
import type { Instrument } from '../../model/instrument'
import type { Figure } from '../../model/figure'
import type { Method } from '../../model/method'
import { createMentionCounter } from '../anchor/count-mentions'
import type { LawContext } from '../laws/law'
import { listActorNames } from '../list-actor-names'
import { required } from './required'
import type {
  ArticleSeed,
  AuthorSeed,
  EvidenceSeed,
  QuoteSeed,
  Seed,
  SourceSeed,
} from '../shape/schema'
import { toAbout } from './to-about'
import { toActors } from './to-actors'
import { toBody } from './to-body'
import { toDispute } from './to-dispute'
import { toMethod } from './to-method'
import { toRemoved } from './to-removed'
import { toRoster } from './to-roster'
import { toStatements, type ValidFolder } from './to-statements'

type CompiledArticle = Omit<Article, 'body'>
/** The dossier without the paths of its files. */
export type CompiledIndex = Omit<Dossier, 'articles' | 'textsFile' | 'methodFile'> & {
  readonly articles: readonly CompiledArticle[]
}

export interface CompiledDossier {
  readonly index: CompiledIndex
  /** In the order of the index's articles. */
  readonly bodies: readonly ArticleBody[]
  readonly method: Method
}

/** Adds the paths of the texts, the method and every article's body, relative to the site's root. */
export function addFilePaths(
  { articles, ...index }: CompiledIndex,
  files: {
    readonly texts: string
    readonly method: string
    readonly bodyOf: (id: string) => string
  },
): Dossier {
  return {
    ...index,
    articles: articles.map((article) => ({ ...article, body: files.bodyOf(article.id) })),
    textsFile: files.texts,
    methodFile: files.method,
  }
}

/** Throws when the seeds break a law: check the laws first. */
export function toDossier(context: LawContext): CompiledDossier {
  return new Emitter(context).emit()
}

type ItemOf<T extends readonly unknown[]> = T[number]

class Emitter {
  constructor(private readonly context: LawContext) {}

  emit(): CompiledDossier {
    const { vocabulary } = this.context.seeds
    const folders = this.sortArticles()
    const groups = required(vocabulary.commitments).groups
    const speaking = new Set(
      folders.flatMap(({ folder }) => folder.statements.flatMap(({ actors }) => actors)),
    )
    const { once } = this.context.memory
    const bodies = folders.map(({ folder, article }) =>
      once(`body ${folder.id}`, [folder], () => toBody(folder, article)),
    )
    const [actors, states] = [required(vocabulary.actors), required(vocabulary.roster)]
    const countMentions = createMentionCounter(listActorNames(actors, states, this.span))
    const mentions = folders.flatMap(({ folder, article }, place) =>
      once(`mentions in ${folder.id}`, [folder, actors, states], () =>
        countMentions({ body: required(bodies[place]), span: this.span(article.published.date) }),
      ),
    )
    return {
      index: {
        format: DOSSIER_FORMAT,
        ...toAbout(required(vocabulary.about)),
        stances: required(vocabulary.stances),
        groups: groups.map(({ id, name, commitments }) => ({
          id,
          name,
          commitments: commitments.map((commitment) => commitment.id),
        })),
        commitments: groups.flatMap((group) =>
          group.commitments.map(({ id, name, short, definition, ...rest }) => {
            const toldApartBy = rest['told-apart-by'] ?? null
            const searchAs = rest['search-as'] ?? []
            const seeAlso = rest['see-also']
            const told = { id, group: group.id, name, short, definition, searchAs, toldApartBy }
            return seeAlso === undefined ? told : { ...told, seeAlso }
          }),
        ),
        conditions: required(vocabulary.conditions).map(
          ({ 'fulfilled-by': fulfilledBy = null, ...condition }) => ({ ...condition, fulfilledBy }),
        ),
        actors: toActors(actors, this.span),
        roster: toRoster(required(vocabulary.roster), speaking),
        people: required(vocabulary.people).map((seed) => this.toPerson(seed)),
        instruments: required(vocabulary.instruments).map((seed) => this.toInstrument(seed)),
        articles: folders.map(({ article }) => this.toArticle(article)),
        statements: toStatements(folders, { span: this.span, quote: this.quote }, once),
        events: required(vocabulary.events).map((seed) => this.toEvent(seed)),
        figures: folders.flatMap(({ folder }) =>
          folder.figures.map((seed) => this.toFigure(folder.id, seed)),
        ),
        disputes: required(vocabulary.disputes).map(toDispute),
        mentions,
        removed: required(vocabulary.removed).map(toRemoved),
        subjects: {
          people: required(vocabulary.people).map(({ id }) => id),
          instruments: required(vocabulary.instruments).map(({ id }) => id),
          events: required(vocabulary.events).map(({ id }) => id),
          questions: required(vocabulary.about).questions.map(({ id }) => id),
        },
      },
      bodies,
      method: toMethod(required(vocabulary.method)),
    }
  }

  /** Newest first, then by id. */
  private sortArticles(): readonly ValidFolder[] {
    return this.context.seeds.articles
      .map((folder) => ({ folder, article: required(folder.article) }))
      .toSorted(
        (a, b) =>
          compareSpans(this.span(b.article.published.date), this.span(a.article.published.date)) ||
          (a.folder.id < b.folder.id ? -1 : 1),
      )
  }

  private span = (text: string): DateSpan => {
    const result = this.context.dates.get(text)
    if (!result.ok) throw new Error(`The date “${text}” was not parsed.`)
    return result.span
  }

  private quote = (seed: QuoteSeed): Quote => {
    const result = this.context.anchors.get(seed)
    if (result?.ok !== true) throw new Error(`The quote “${seed.exact}” was not anchored.`)
    return result.quote
  }

  private evidence = ({ article, quote, gloss }: EvidenceSeed): Evidence => ({
    article,
    quote: this.quote(quote),
    gloss,
  })

  private toPerson(seed: ItemOf<Seed<'people'>>): Person {
    const { id, name, country, roles = [], note = null } = seed
    const speaksFor = seed['speaks-for'] ?? null
    const held = roles.map((role) => ({ ...this.evidence(role), title: role.title }))
    return { id, name, country, speaksFor, roles: held, note }
  }

  private toInstrument(seed: ItemOf<Seed<'instruments'>>): Instrument {
    const { id, kind, name, also = [], date = null, evidence, note = null } = seed
    const span = date === null ? null : this.span(date)
    const partOf = seed['part-of'] ?? null
    const speaksFor = seed['speaks-for'] ?? null
    const named = { id, kind, name, also, date, span, partOf, speaksFor }
    const source = this.source(seed.source)
    return { ...named, ...source, evidence: evidence.map(this.evidence), note }
  }

  private source(seed: SourceSeed | undefined): { readonly source?: Source } {
    if (seed === undefined) return {}
    const { url, archive = null, retrieved: date = null } = seed
    const retrieved = date === null ? null : { date, span: this.span(date) }
    return { source: { url, archive, retrieved } }
  }

  private toArticle(seed: ArticleSeed): CompiledArticle {
    const { title, outlet, published } = seed
    return {
      id: seed.id,
      file: seed.file,
      sha256: seed.sha256,
      language: seed.language,
      title: { kind: title.kind, quote: this.quote(title), en: title.en },
      outlet: { name: outlet.name, basis: outlet.basis, likely: outlet.likely ?? null },
      byline: seed.byline ?? null,
      ...(seed.authors !== undefined && { authors: seed.authors.map(toAuthor) }),
      ...this.source(seed.source),
      published: {
        date: published.date,
        span: this.span(published.date),
        time: published.time ?? null,
        inferred: published.inferred,
        basis: published.basis,
      },
      relays: seed.relays ?? [],
      doubts: seed.doubts ?? [],
    }
  }

  private toEvent(seed: ItemOf<Seed<'events'>>): Event {
    const { id, date, after, name, participants = [], people = [], evidence } = seed
    const { basis = null, place = null, note = null, 'change-words': changeWords = null } = seed
    const span = this.span(date)
    const shown = { evidence: evidence.map(this.evidence), changeWords, note }
    const dated = { id, date, span, basis, ...(after !== undefined && { after }) }
    return { ...dated, name, place, participants, people, ...shown }
  }

  private toFigure(article: string, seed: ItemOf<Seed<'figures'>>): Figure {
    const { id, value = null, bound = null, magnitude = null, measures, note = null } = seed
    const evidence = this.evidence({ article, quote: seed.quote, gloss: seed.gloss })
    return { id, value, bound, magnitude, measures, ...evidence, note }
  }
}

/** The laws hold that these are a family and a given name where they are neither person nor body. */
function toAuthor({ family = '', given = '', person, body }: AuthorSeed): Author {
  if (person !== undefined) return { person }
  return body === undefined ? { family, given } : { body }
}
