/** What statements belong to: their article, the documents they are about, the events they were made at. */
import type { Dossier, Statement, StatementId } from '../../../model/dossier'
import { findById } from '../../../model/find-by-id'
import type { Language } from '../../../model/vocabulary'
import { toCounted } from '../../../passages/counted'
import { selectOfSubject } from '../../../stances/subject-statements'
import { toSection, type Section } from '../brief'
import { answerMessages } from '../kinds/answer-messages'
import { toEventItem, toInstrumentItem } from './to-items'
import { toItemSection } from './to-sections'

export function toInstrumentSection(
  dossier: Dossier,
  statements: readonly Statement[],
  language: Language,
): Section {
  const items = dossier.instruments.flatMap((instrument) => {
    const about = statements.filter((statement) => statement.instrument === instrument.id)
    const aside = toCounted(about, language)
    return about.length === 0 ? [] : [toInstrumentItem(instrument, language, { aside })]
  })
  return toItemSection('documents', items, language, 'rail')
}

/** By the rule of `selectOfSubject`: no article ties a statement to an event. */
export function toEventSection(
  dossier: Dossier,
  statements: readonly Statement[],
  language: Language,
): Section {
  const items = dossier.events
    .filter(({ id }) =>
      selectOfSubject(dossier, 'events', id).some((each) => statements.includes(each)),
    )
    .map((event) => toEventItem(event, language))
  return toSection(
    'events',
    answerMessages[language].sections.events,
    { kind: 'items', layout: 'list', groups: [{ title: null, items, note: null }] },
    { place: 'rail' },
  )
}

/** The paragraphs that the passage is from; empty while they are withheld. */
export function toContextSection(
  { articles, statements }: Dossier,
  id: StatementId,
  language: Language,
): Section {
  const { sections } = answerMessages[language]
  const { article } = findById(statements, id)
  const isWithheld = findById(articles, article).withheld !== undefined
  return toSection('context', sections.context, {
    kind: 'context',
    statement: isWithheld ? null : id,
  })
}
