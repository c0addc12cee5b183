/** What the dossier has besides the vocabulary: open readings, durations, figures and removed entries. */
import { toFigureWords } from '../../language/figure-words'
import { toRemovedWords } from '../../language/removed-words'
import type { Dossier } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import type { Language } from '../../model/vocabulary'
import { toArticleName } from '../../passages/words/article-words'
import { furtherMessages } from './further-messages'
import type { Duration, Exhibit, MethodPart } from './method-model'
import { toOpenTable } from './to-agreement'
import { toPart } from './to-part'
import { toStatementRefs } from './to-statement-refs'

/** Non-empty parts only. */
export function toFurtherParts(dossier: Dossier, language: Language): readonly MethodPart[] {
  const words = furtherMessages[language]
  const durations = toDurations(dossier, language)
  const { figures, removed, statements } = dossier
  return [
    ...(durations.length === 0
      ? []
      : [
          toPart('durations', words.durations.title, [words.durations.intro], {
            kind: 'durations',
            durations,
          }),
        ]),
    ...(figures.length === 0
      ? []
      : [
          toPart(
            'figures',
            words.figures.title,
            [words.figures.intro],
            toFigures(dossier, language),
          ),
        ]),
    ...(statements.some(({ reading }) => reading === 'open')
      ? [
          toPart('open-readings', words.open.title, [words.open.intro], {
            kind: 'open',
            table: toOpenTable(dossier, language),
          }),
        ]
      : []),
    ...(removed.length === 0
      ? []
      : [
          toPart(
            'removed',
            words.removed.title,
            [words.removed.intro],
            toRemoved(dossier, language),
          ),
        ]),
  ]
}

function toDurations(dossier: Dossier, language: Language): readonly Duration[] {
  const ids = dossier.statements
    .filter((each) => each.until !== null || each.while !== null)
    .map(({ id }) => id)
  return toStatementRefs(dossier, ids, language).map((ref) => ({
    statement: ref,
    words: [ref.statement.until, ref.statement.while]
      .flatMap((text) => text?.[language] ?? [])
      .join('; '),
  }))
}

function toFigures(dossier: Dossier, language: Language): Exhibit {
  const figures = dossier.figures.map((figure) => ({
    id: figure.id,
    words: toFigureWords(figure, language),
    article: figure.article,
    articleName: toArticleName(findById(dossier.articles, figure.article), language),
    note: figure.note?.[language] ?? null,
  }))
  return { kind: 'figures', figures }
}

/** In the order of the list, which is by date. */
function toRemoved(dossier: Dossier, language: Language): Exhibit {
  const removed = dossier.removed.map((entry) => ({
    id: entry.id,
    words: toRemovedWords(entry, language),
    statements: toStatementRefs(dossier, entry.statements, language),
    events: dossier.events
      .filter(({ id }) => entry.events.includes(id))
      .map(({ id, name }) => ({ id, name: name[language] })),
  }))
  return { kind: 'removed', removed }
}
