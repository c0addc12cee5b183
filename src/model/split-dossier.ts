/**
 * Splits the dossier into two files, so that the matrix need not wait for texts it doesn't show.
 * Law: joinTexts(toIndex(d), toTexts(d)) = d.
 *
 * The hashes of passages, which only links need, are in the index of a small dossier, so that a link
 * can be read before the texts are there. They don't compress, and would be half of a large one's
 * index: there they are with the texts.
 */
import type {
  Article,
  ArticleHead,
  Dossier,
  DossierIndex,
  DossierTexts,
  Statement,
  StatementHead,
  StatementText,
} from './dossier'
import type { InstrumentHead } from './instrument'
import type { Dispute, DisputeHead } from './dispute'
import type { Actor, ActorHead, Commitment, CommitmentHead, Roster, RosterHead } from './vocabulary'

const MOST_ARTICLES_OF_SMALL = 1000

/** So many articles that their passages are only loaded by what shows them. */
export function isLarge({ articles }: { readonly articles: readonly unknown[] }): boolean {
  return articles.length > MOST_ARTICLES_OF_SMALL
}

export function toIndex(dossier: Dossier): DossierIndex {
  const hasHashes = !isLarge(dossier)
  return {
    format: dossier.format,
    about: dossier.about,
    stances: dossier.stances.map(({ id, mark, hue, name }) => ({ id, mark, hue, name })),
    groups: dossier.groups,
    commitments: dossier.commitments.map(toCommitmentHead),
    conditions: dossier.conditions.map(({ id, name }) => ({ id, name })),
    actors: dossier.actors.map(toActorHead),
    roster: toRosterHead(dossier.roster),
    articles: dossier.articles.map(toArticleHead),
    statements: dossier.statements.map((statement) => toHead(statement, hasHashes)),
    disputes: dossier.disputes.map(toDisputeHead),
    instruments: toInstrumentHeads(dossier),
    subjects: dossier.subjects,
    textsFile: dossier.textsFile,
    methodFile: dossier.methodFile,
  }
}

export function toTexts(
  dossier: Omit<Dossier, 'articles' | 'textsFile' | 'methodFile'> & Pick<DossierTexts, 'articles'>,
): DossierTexts {
  const { guide, people, instruments, events, figures, disputes, mentions, removed } = dossier
  const { stances, actors, commitments, conditions, roster, articles, statements } = dossier
  const hasHashes = isLarge(dossier)
  const texts = statements.map((statement) => toText(statement, hasHashes))
  const whole = { people, instruments, events, figures, disputes, mentions, removed }
  return { guide, texts, stances, actors, commitments, conditions, roster, articles, ...whole }
}

/**
 * Throws when the two differ in statements or articles: then they belong to different dossiers. Where
 * the texts bring the hashes, the index's statements get them too, from which links are read and made.
 */
export function joinTexts(
  index: DossierIndex,
  { texts, articles: bodiless, ...rest }: DossierTexts,
): Dossier {
  if (texts.length > index.statements.length) {
    throw new Error(`${texts.length} texts for ${index.statements.length} statements.`)
  }
  // Spreading both anew each time gives objects four times as large in Node, and takes it fifty times as long.
  let template: Statement | undefined
  const statements = index.statements.map((head, position): Statement => {
    const text = texts[position]
    if (text === undefined) throw new Error(`No text for the statement ${head.id}.`)
    if (text.hash !== undefined) Object.assign(head, { hash: text.hash })
    template ??= toStatement(head, text)
    return Object.assign({ ...template }, head, text)
  })
  const bodyOf = new Map(index.articles.map(({ id, body }) => [id, body]))
  const articles = bodiless.map((article): Article => {
    const body = bodyOf.get(article.id)
    if (body === undefined) throw new Error(`The index has no article ${article.id}.`)
    return { ...article, body }
  })
  return { ...index, ...rest, articles, statements }
}

/** Throws for a statement of which neither has the hash. */
function toStatement(head: StatementHead, text: StatementText): Statement {
  const hash = head.hash ?? text.hash
  if (hash === undefined) throw new Error(`No hash for the statement ${head.id}.`)
  return { ...head, ...text, hash }
}

function toHead(statement: Statement, hasHash: boolean): StatementHead {
  const { id, article, actors, commitment, stance, voice, saidSpan } = statement
  const { conditions, binding, instrument, reading, sentences, hash } = statement
  const stanceTaken = { id, article, actors, commitment, stance, voice, saidSpan }
  const about = { with: statement.with, instrument }
  const head = { ...stanceTaken, conditions, binding, ...about, reading, sentences }
  return hasHash ? { ...head, hash } : head
}

function toInstrumentHeads({ instruments, statements }: Dossier): readonly InstrumentHead[] {
  const about = new Set(statements.map(({ instrument }) => instrument))
  return instruments.flatMap(({ id, name }) => (about.has(id) ? [{ id, name }] : []))
}

function toCommitmentHead({ id, group, name, short, toldApartBy }: Commitment): CommitmentHead {
  return { id, group, name, short, toldApartBy }
}

function toRosterHead({ asOf, note, members }: Roster): RosterHead {
  const heads = members.map(({ code, certainty, isSilent }) => ({ code, certainty, isSilent }))
  return { asOf, note, members: heads }
}

function toArticleHead(article: Article): ArticleHead {
  const { id, language, outlet, published, body } = article
  const { date, span, inferred } = published
  const { kind, quote, en } = article.title
  const title = { kind, quote: { exact: quote.exact }, en }
  const heading = { id, language, title, outlet: { name: outlet.name } }
  return { ...heading, published: { date, span, inferred }, body }
}

function toActorHead(actor: Actor): ActorHead {
  if (actor.kind === 'state') {
    const { kind, id, role, also } = actor
    return { kind, id, role, also }
  }
  if (actor.kind === 'unnamed') {
    const { kind, id, name, short, also } = actor
    return { kind, id, name, short, also }
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

/** Every field that is not in the head. */
function toText(statement: Statement, hasHash: boolean): StatementText {
  const head: object = toHead(statement, !hasHash)
  const rest = Object.entries(statement).filter(([field]) => !(field in head))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets the fields' names
  return Object.fromEntries(rest) as unknown as StatementText
}
