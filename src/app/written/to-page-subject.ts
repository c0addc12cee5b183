import { findIfAny } from '../../model/find-by-id'
import type { JsonLdPage } from '../../export/data/to-json-ld'
import type { Dossier } from '../../model/dossier'
import type { Language } from '../../model/vocabulary'
import type { Selection } from '../../selection/selection'
import type { Stages } from '../../stages/stages'
import { toBrief } from '../../views/brief/to-brief'

/** What a page is about, for machines. */
export function toPageSubject(
  stages: Stages<Dossier>,
  { view, subject, read }: Selection,
  language: Language,
): JsonLdPage['about'] {
  const { articles, statements } = stages.everything
  if (view === 'board' || view === 'data') return { kind: 'data' }
  const article = view === 'articles' ? findIfAny(articles, read) : undefined
  if (article !== undefined) return { kind: 'article', article }
  const isAnswer = view === 'cells' || view === 'statements'
  const answer = isAnswer && subject !== null && toBrief(stages, view, subject, language)?.answer
  if (!answer || answer.kind === 'question') return { kind: 'page' }
  // Of a cell, the latest on each topic.
  const passages =
    answer.kind === 'statement' ? [answer.passage] : answer.cell.groups.map(({ latest }) => latest)
  const ids = new Set(passages.map(({ id }) => id))
  return { kind: 'claims', statements: statements.filter(({ id }) => ids.has(id)) }
}
