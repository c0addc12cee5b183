/**
 * The dossier travels in two files, so that the matrix need not wait for what is read later.
 * Law: joinTexts(toIndex(d), toTexts(d)) = d.
 */
import type {
  Article,
  ArticleHead,
  Dispute,
  DisputeHead,
  Dossier,
  DossierIndex,
  DossierTexts,
  Statement,
  StatementHead,
  StatementText,
} from './dossier'
import type { Actor, ActorHead } from './vocabulary'

export function toIndex(dossier: Dossier): DossierIndex {
  return {
    format: dossier.format,
    about: dossier.about,
    stances: dossier.stances,
    groups: dossier.groups,
    commitments: dossier.commitments,
    conditions: dossier.conditions,
    actors: dossier.actors.map(toActorHead),
    roster: dossier.roster,
    articles: dossier.articles.map(toArticleHead),
    statements: dossier.statements.map(toHead),
    disputes: dossier.disputes.map(toDisputeHead),
    subjects: dossier.subjects,
    textsFile: dossier.textsFile,
    methodFile: dossier.methodFile,
  }
}

export function toTexts(
  dossier: Omit<Dossier, 'articles' | 'textsFile' | 'methodFile'> & Pick<DossierTexts, 'articles'>,
): DossierTexts {
  const { people, instruments, events, figures, disputes, mentions, statements } = dossier
  const { actors, articles } = dossier
  const texts = statements.map(toText)
  return { texts, actors, articles, people, instruments, events, figures, disputes, mentions }
}

/** Throws when the two have not as many statements: then they are not of one dossier. */
export function joinTexts(
  index: DossierIndex,
  { texts, articles: bodiless, ...rest }: DossierTexts,
): Dossier {
  if (texts.length > index.statements.length) {
    throw new Error(`There are ${texts.length} texts for ${index.statements.length} statements.`)
  }
  const statements = index.statements.map((head, position): Statement => {
    const text = texts[position]
    if (text === undefined) throw new Error(`The texts end before the statement ${head.id}.`)
    return { ...head, ...text }
  })
  const bodyOf = new Map(index.articles.map(({ id, body }) => [id, body]))
  const articles = bodiless.map((article): Article => {
    const body = bodyOf.get(article.id)
    if (body === undefined) throw new Error(`The index has no article ${article.id}.`)
    return { ...article, body }
  })
  return { ...index, ...rest, articles, statements }
}

function toHead(statement: Statement): StatementHead {
  const { id, article, actors, commitment, stance, voice, said, saidSpan } = statement
  const { conditions, binding, hash } = statement
  const asked = { id, article, actors, commitment, stance, voice, said, saidSpan }
  return { ...asked, conditions, binding, hash }
}

function toArticleHead(article: Article): ArticleHead {
  const { id, language, title, outlet, published, body } = article
  const { date, span, inferred } = published
  const heading = { id, language, title, outlet: { name: outlet.name } }
  return { ...heading, published: { date, span, inferred }, body }
}

function toActorHead(actor: Actor): ActorHead {
  if (actor.kind === 'state') {
    const { kind, id, role, also } = actor
    return { kind, id, role, also }
  }
  const { kind, id, name, short, also } = actor
  const members = actor.members.map(({ actor: member, sinceSpan }) => ({
    actor: member,
    sinceSpan,
  }))
  return { kind, id, name, short, also, members }
}

function toDisputeHead({ id, kind, sides }: Dispute): DisputeHead {
  return { id, kind, sides: sides.map(({ statements }) => ({ statements })) }
}

function toText(statement: Statement): StatementText {
  const { via, basis, limits, instrument, quote, sentence, gloss, note } = statement
  return { via, basis, limits, instrument, quote, sentence, gloss, note }
}
