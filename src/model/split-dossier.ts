/**
 * Splits the dossier into files, so that the matrix need not wait for texts it doesn't show.
 * What only links and lists of articles need is in the index of a small dossier, so that a link can be
 * read before the texts are there; in that of a large one it comes with the texts, and the words of
 * passages come after these, in blocks: see `words.ts`.
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
  Words,
} from './dossier'
import type { InstrumentHead } from './instrument'
import type { Dispute, DisputeHead } from './dispute'
import type { Actor, ActorHead, Commitment, CommitmentHead, Roster, RosterHead } from './vocabulary'

const MOST_ARTICLES_OF_SMALL = 1000

/**
 * So many articles that their passages are only loaded by what shows them, and that the index has nothing
 * but what the matrix needs: no titles and outlets, and ids only of statements in a dispute. These
 * hardly compress, and are most of what there is.
 */
export function isLarge({ articles }: { readonly articles: readonly unknown[] }): boolean {
  return articles.length > MOST_ARTICLES_OF_SMALL
}

/** Whether the ids of its statements are known. In a large dossier they come with the texts, as do titles. */
export function areNamed({ articles: [first] }: Pick<DossierIndex, 'articles'>): boolean {
  return first === undefined || first.title !== undefined
}

export function toIndex(dossier: Dossier): DossierIndex {
  const isSpare = isLarge(dossier)
  const isNamed = toNamedTest(dossier)
  return {
    format: dossier.format,
    about: dossier.about,
    stances: dossier.stances.map(({ id, mark, hue, name }) => ({ id, mark, hue, name })),
    groups: dossier.groups,
    commitments: dossier.commitments.map(toCommitmentHead),
    conditions: dossier.conditions.map(({ id, name }) => ({ id, name })),
    actors: dossier.actors.map(toActorHead),
    roster: toRosterHead(dossier.roster),
    articles: dossier.articles.map((article) => toArticleHead(article, isSpare)),
    statements: dossier.statements.map((statement) => {
      const head = toHead(statement)
      return isSpare && !isNamed(statement) ? { ...head, id: '' } : head
    }),
    disputes: dossier.disputes.map(toDisputeHead),
    instruments: toInstrumentHeads(dossier),
    subjects: dossier.subjects,
    textsFile: dossier.textsFile,
    methodFile: dossier.methodFile,
    ...(dossier.restFile !== undefined && { restFile: dossier.restFile }),
  }
}

export function toTexts(dossier: Dossier): DossierTexts {
  const { guide, people, instruments, events, figures, disputes, mentions, removed } = dossier
  const { stances, actors, commitments, conditions, roster, articles, statements } = dossier
  const isSpare = isLarge(dossier)
  const texts = statements.map(isSpare ? toSpareText : toText)
  const whole = { people, instruments, events, figures, disputes, mentions, removed }
  const vocabulary = { stances, actors, commitments, conditions, roster }
  const { wordsFiles, checksumsFile, searchFiles } = dossier
  const files = {
    ...(wordsFiles && { wordsFiles }),
    ...(checksumsFile !== undefined && { checksumsFile }),
    ...(searchFiles && { searchFiles }),
  }
  const told = checksumsFile === undefined ? articles : articles.map(toUnchecked)
  return { guide, texts, ...vocabulary, articles: told, ...whole, ...files }
}

/** Whether a statement is in a dispute, which the index tells by ids. */
function toNamedTest({ disputes }: Dossier): (statement: Statement) => boolean {
  const named = new Set(disputes.flatMap(({ sides }) => sides.flatMap((side) => side.statements)))
  return ({ id }) => named.has(id)
}

function toHead(statement: Statement): StatementHead {
  const { id, article, actors, commitment, stance, voice, saidSpan } = statement
  const { conditions, binding, instrument, reading, firstSentence, sentences } = statement
  return {
    id,
    article,
    actors,
    commitment,
    stance,
    voice,
    saidSpan,
    conditions,
    binding,
    with: statement.with,
    instrument,
    reading,
    firstSentence,
    sentences,
  }
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

function toArticleHead(article: Article, isSpare: boolean): ArticleHead {
  const { id, language, outlet, published } = article
  const { date, span, inferred } = published
  const head = { id, language, published: { date, span, inferred } }
  if (isSpare) return head
  const { kind, quote, en } = article.title
  return {
    ...head,
    title: { kind, quote: { exact: quote.exact }, en },
    outlet: { name: outlet.name },
  }
}

function toUnchecked({ sha256: _sha256, ...article }: Article): Article {
  return article
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

// Written out, since `...` takes ten times as long where so many fields are copied.

/** Every field that is in neither index. */
function toText(statement: Statement): StatementText & Pick<Statement, 'hash'> {
  const { gloss, note, quote, sentence, hash } = statement
  return { ...toRemarks(statement), gloss, note, quote, sentence, hash }
}

/** The same without the words, but with the id. */
function toSpareText(statement: Statement): Omit<StatementText, keyof Words> {
  const { id, note } = statement
  return { id, ...toRemarks(statement), note }
}

/** Without the note, which follows the rendering. */
function toRemarks(statement: Statement): Omit<StatementText, 'id' | 'note' | keyof Words> {
  const { via, said, basis, limits, until, otherwise, apart, beyondMeeting } = statement
  const { changeWords } = statement
  return {
    via,
    said,
    basis,
    limits,
    until,
    while: statement.while,
    otherwise,
    apart,
    beyondMeeting,
    changeWords,
  }
}
