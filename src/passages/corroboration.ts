/** How far what is told of a stance rests on independent origins, in words. */
import { formatSpan } from '../language/format-date'
import type { Dossier, Instrument, Statement, StatementId } from '../model/dossier'
import type { Language, Stance } from '../model/vocabulary'
import { toOrigins, type Origin } from '../selection/origins'
import { countSentences } from '../selection/sentences'
import { toArticleName } from './evidence'
import { passagesMessages } from './passages-messages'

export interface Corroboration {
  readonly stance: Stance
  readonly passages: number
  /**
   * `3 passages in 2 articles, 1 independent origin`, with the number of documents that they are
   * about where there are several; or that it rests on one sentence.
   */
  readonly summary: string
  /** Why so many: one sentence for each origin, by the id of its first statement. */
  readonly reasons: readonly { readonly id: StatementId; readonly text: string }[]
}

/** For each stance among statements of one cell, in the order of the stances' first statements. */
export function toCorroborations(
  dossier: Dossier,
  statements: readonly Statement[],
  language: Language,
): readonly Corroboration[] {
  const taken = [...new Set(statements.map(({ stance }) => stance))]
  return taken.flatMap((id) => {
    const stance = dossier.stances.find((known) => known.id === id)
    const of = statements.filter((statement) => statement.stance === id)
    return stance === undefined ? [] : [toCorroboration(dossier, stance, of, language)]
  })
}

function toCorroboration(
  dossier: Dossier,
  stance: Stance,
  statements: readonly Statement[],
  language: Language,
): Corroboration {
  const { origins: words } = passagesMessages[language]
  const origins = toOrigins(statements, dossier)
  const articles = new Set(statements.map(({ article }) => article)).size
  const documents = countDocuments(dossier, statements)
  return {
    stance,
    passages: statements.length,
    summary:
      countSentences(statements) === 1
        ? words.oneSentence
        : [
            words.summary(statements.length, articles, origins.length),
            documents > 1 && words.documents(documents),
          ]
            .filter((part) => part !== false)
            .join(', '),
    reasons: origins.flatMap((origin) =>
      origin.statements
        .slice(0, 1)
        .map(({ id }) => ({ id, text: toReason(dossier, origin, language) })),
    ),
  }
}

const NO_DOCUMENTS = new Set<Instrument['kind']>(['mechanism', 'body', 'force', 'media'])

/** How many different documents, plans or agreements the statements belong to. */
function countDocuments({ instruments }: Dossier, statements: readonly Statement[]): number {
  return instruments.filter(
    ({ id, kind }) =>
      !NO_DOCUMENTS.has(kind) && statements.some(({ instrument }) => instrument === id),
  ).length
}

function toReason(dossier: Dossier, origin: Origin, language: Language): string {
  const { origins: words } = passagesMessages[language]
  const { kind, sources, statements, narrated, articles, span } = origin
  const list = new Intl.ListFormat(language)
  const told = articles.flatMap((id) => {
    const article = dossier.articles.find((known) => known.id === id)
    return article === undefined ? [] : [toArticleName(article, language)]
  })
  if (kind === 'article') return words.article(told.join('; '))
  if (kind === 'agency') return words.agency(list.format(sources), told.join('; '))
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
  const person = dossier.people.find((known) => known.id === id)
  if (person !== undefined) return person.name
  return dossier.instruments.find((known) => known.id === id)?.name[language] ?? id
}
