/** How many independent origins support each stance, in words. */
import { findIfAny } from '../model/find-by-id'
import { toCountWords } from '../language/messages/count-messages'
import { formatSpan } from '../language/format-date'
import { isDocument } from '../model/instrument'
import type { Dossier, Statement, StatementId } from '../model/dossier'
import type { Language, Stance } from '../model/vocabulary'
import { toCount } from '../model/count'
import { selectFirmest } from '../stances/cells/cell-statements'
import { toOrigins, type Origin } from '../stances/origins'
import { toArticleName } from './words/article-words'
import { passagesMessages } from './passages-messages'

export interface Corroboration {
  readonly stance: Stance
  /**
   * `3 statements in 2 sentences of 2 articles, 1 independent origin`, with the number of documents
   * if they concern several; or that the stance rests on one sentence. Open readings are mentioned
   * alongside.
   */
  readonly summary: string
  /** Why that many: one sentence per origin, keyed by the id of its first statement. */
  readonly reasons: readonly { readonly id: StatementId; readonly text: string }[]
}

/**
 * One entry per stance in the statements of one cell, ordered by each stance's first firm statement;
 * stances that rest on open readings alone come last.
 */
export function toCorroborations(
  dossier: Dossier,
  statements: readonly Statement[],
  language: Language,
): readonly Corroboration[] {
  const firm = statements.filter(({ reading }) => reading === 'firm')
  const inOrder = [...firm, ...statements]
  const taken = [...new Set(inOrder.map(({ stance }) => stance))]
  return taken.flatMap((id) => {
    const stance = dossier.stances.find((known) => known.id === id)
    const of = statements.filter((statement) => statement.stance === id)
    return stance === undefined ? [] : [toCorroboration(dossier, stance, of, language)]
  })
}

/** Open readings are counted apart: they support a stance only if it has no firm statement. */
function toCorroboration(
  dossier: Dossier,
  stance: Stance,
  statements: readonly Statement[],
  language: Language,
): Corroboration {
  const { origins: words } = passagesMessages[language]
  const counted = selectFirmest(statements)
  const open = statements.length - counted.length
  const origins = toOrigins(counted, dossier)
  const summary = toSummary(dossier, counted, origins.length, language)
  return {
    stance,
    summary: [
      counted[0]?.reading === 'firm' ? summary : words.onlyOpen(summary),
      ...(open > 0 ? [words.openBeside(open)] : []),
    ].join('; '),
    reasons: origins.flatMap((origin) =>
      origin.statements
        .slice(0, 1)
        .map(({ id }) => ({ id, text: toReason(dossier, origin, language) })),
    ),
  }
}

function toSummary(
  dossier: Dossier,
  statements: readonly Statement[],
  origins: number,
  language: Language,
): string {
  const { origins: words } = passagesMessages[language]
  const count = toCount(statements)
  if (count.sentences === 1) return words.oneSentence
  const articles = new Set(statements.map(({ article }) => article)).size
  const documents = countDocuments(dossier, statements)
  return [
    words.summary(toCountWords(count, language), articles, origins),
    ...(documents > 1 ? [words.documents(documents)] : []),
  ].join(', ')
}

/** How many different documents, plans or agreements the statements concern. */
function countDocuments({ instruments }: Dossier, statements: readonly Statement[]): number {
  return instruments.filter(
    ({ id, kind }) => isDocument(kind) && statements.some(({ instrument }) => instrument === id),
  ).length
}

function toReason(dossier: Dossier, origin: Origin, language: Language): string {
  const { origins: words } = passagesMessages[language]
  const { kind, sources, statements, narrated, articles, span } = origin
  const list = new Intl.ListFormat(language)
  const articleNames = articles.flatMap((id) => {
    const article = findIfAny(dossier.articles, id)
    return article === undefined ? [] : [toArticleName(article, language)]
  })
  if (kind === 'article') return words.article(articleNames.join('; '))
  if (kind === 'agency') return words.agency(list.format(sources), articleNames.join('; '))
  const nameOf = (id: string) => toSpeakerName(dossier, id, language)
  const names = list.format(sources.map(nameOf))
  const speaking = [...dossier.people, ...dossier.instruments].flatMap(({ id, speaksFor }) =>
    speaksFor !== null && sources.includes(id) && sources.includes(speaksFor)
      ? [words.speaksFor(nameOf(id), nameOf(speaksFor))]
      : [],
  )
  return [
    words.speaker(statements.length - narrated.length, names, formatSpan(span, language)),
    ...speaking,
    ...(narrated.length > 0 ? [words.narrated(narrated.length)] : []),
  ].join('; ')
}

function toSpeakerName(dossier: Dossier, id: string, language: Language): string {
  const person = findIfAny(dossier.people, id)
  if (person !== undefined) return person.name
  return findIfAny(dossier.instruments, id)?.name[language] ?? id
}
