import { toActorName, toCellName, toFlag } from '../../../language/names'
import { isBefore } from '../../../model/dates'
import type { Dossier, Statement, StatementId } from '../../../model/dossier'
import { findById, findIfAny } from '../../../model/find-by-id'
import type { Language } from '../../../model/vocabulary'
import { toPassage } from '../../../passages/passage'
import { toStatementWords } from '../../../passages/words/statement-words'
import { toCellSubject } from '../../../selection/cell-text'
import type { Stages } from '../../../stages/stages'
import { toOldestFirst } from '../../../stances/shifts'
import { isFilled, item, toSection, type Brief, type ItemGroup, type Section } from '../brief'
import { toActorItem, toSubject } from '../sections/to-items'
import {
  toContextSection,
  toEventSection,
  toInstrumentSection,
} from '../sections/to-related-sections'
import {
  selectFigures,
  toArticleSection,
  toDisputeSection,
  toFigureSection,
} from '../sections/to-sections'
import { answerMessages } from './answer-messages'
import { briefMessages } from '../brief-messages'
import { toStep } from './to-cell-brief'

/** One statement, whatever words are looked for; null if it is not known yet. */
export function toStatementBrief(
  stages: Stages<Dossier>,
  id: StatementId,
  language: Language,
): Brief | null {
  const { known } = stages
  const statement = findIfAny(known.statements, id)
  if (statement === undefined) return null
  const words = answerMessages[language]
  const { who, what } = toStatementWords(known, statement, language)
  const passage = toPassage(known, statement, language)
  const { cell, hash, article, where } = passage
  const at = { at: id, quote: hash }
  const [first = '', ...others] = statement.actors
  return {
    page: 'statements',
    id,
    kicker: where,
    title: toCellName(who, what, language),
    flag: others.length === 0 ? toFlag(known, first) : null,
    definition: null,
    lead: '',
    note: null,
    answer: {
      kind: 'statement',
      acts: [
        item(words.openBoard, { to: { view: 'board', cell, ...at } }),
        item(words.readInArticle, { to: { view: 'articles', read: article, ...at } }),
      ],
      passage,
    },
    sections: toSections(stages, statement, language).filter(isFilled),
  }
}

function toSections(
  stages: Stages<Dossier>,
  statement: Statement,
  language: Language,
): readonly Section[] {
  const { known: dossier } = stages
  const statements = [statement]
  const figures = selectFigures(dossier, statements)
  return [
    toContextSection(dossier, statement.id, language),
    toNeighbourSection(stages, statement, language),
    toCellSection(dossier, statement, language),
    toEventSection(dossier, statements, language),
    toInstrumentSection(dossier, statements, language),
    toDisputeSection(dossier, { statements, figures }, language),
    toFigureSection(dossier, figures, language),
    toArticleSection(dossier, statements, language),
  ]
}

/** What the same actors said on the same commitment; sorted only where the order is certain. */
function toNeighbourSection(
  { matching }: Stages<Dossier>,
  statement: Statement,
  language: Language,
): Section {
  const words = answerMessages[language]
  const others = toOldestFirst(
    matching.statements.filter(
      ({ id, commitment, actors }) =>
        id !== statement.id &&
        commitment === statement.commitment &&
        actors.some((actor) => statement.actors.includes(actor)),
    ),
  )
  const before = others.filter(({ saidSpan }) => isBefore(saidSpan, statement.saidSpan))
  const after = others.filter(({ saidSpan }) => isBefore(statement.saidSpan, saidSpan))
  const unordered = others.filter((each) => !before.includes(each) && !after.includes(each))
  const toGroup = (title: string, said: readonly Statement[]): ItemGroup => ({
    title,
    items: said.map((each) => toStep(matching, each, language)),
    note: null,
  })
  return toSection('neighbours', briefMessages[language].sections.neighbours, {
    kind: 'items',
    layout: 'list',
    groups: [
      toGroup(words.before, before),
      toGroup(words.unordered, unordered),
      toGroup(words.after, after),
    ].filter(({ items }) => items.length > 0),
  })
}

/** The cells that the statement belongs to, then the pages of its actors and commitment. */
function toCellSection(
  dossier: Dossier,
  { actors, commitment: id }: Statement,
  language: Language,
): Section {
  const { name } = findById(dossier.commitments, id)
  const cells = actors.map((actor) =>
    item(toCellName(toActorName(dossier, actor, language), name[language], language), {
      to: toSubject('cells', toCellSubject({ actor, commitment: id })),
    }),
  )
  const items = [
    ...cells,
    ...actors.map((actor) => toActorItem(dossier, actor, language)),
    item(name[language], { to: toSubject('commitments', id) }),
  ]
  return toSection(
    'onward',
    briefMessages[language].sections.onward,
    { kind: 'items', layout: 'list', groups: [{ title: null, items, note: null }] },
    { place: 'rail' },
  )
}
