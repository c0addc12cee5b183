import { formatSpan } from '../../../language/format-date'
import { toCountWords } from '../../../language/messages/count-messages'
import { toTopicName } from '../../../language/messages/topic-messages'
import { voiceMessages } from '../../../language/messages/voice-messages'
import { toFlag } from '../../../language/names'
import type { Dossier, Statement } from '../../../model/dossier'
import { findById, findIfAny } from '../../../model/find-by-id'
import { toTopic } from '../../../model/topic'
import type { Commitment, Language } from '../../../model/vocabulary'
import { NO_FILTERS } from '../../../filters/filters'
import { toOpenCellModel, type OpenCellModel } from '../../../passages/open-cell/open-cell-model'
import { toTitle } from '../../../passages/open-cell/to-summary'
import type { Passage } from '../../../passages/passage'
import { toCounted } from '../../../passages/counted'
import { toStanceWords } from '../../../passages/words/stance-words'
import { parseCellSubject } from '../../../selection/cell-text'
import type { CellRef } from '../../../selection/selection'
import type { Stages } from '../../../stages/stages'
import { toCellHistories } from '../../../stances/cells/cell-histories'
import { selectOfSubject } from '../../../stances/subject-statements'
import { toShifts } from '../../../stances/shifts'
import { isFilled, item, toSection, type Brief, type BriefItem, type Section } from '../brief'
import { toCellBeside } from '../sections/to-beside'
import { toDateRows } from '../sections/to-dates'
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
  toOnwardSection,
} from '../sections/to-sections'
import { briefMessages } from '../brief-messages'
import { answerMessages } from './answer-messages'

/**
 * Where one actor stands on one commitment, or on one topic of it. A cell without any statement has
 * a page too. `inherit` also shows what the actor's groups say.
 */
export function toCellBrief(
  stages: Stages<Dossier>,
  subject: string,
  inherit: boolean,
  language: Language,
): Brief {
  const { known, matching } = stages
  const asked = { ...NO_FILTERS, inherit, cell: parseCellSubject(subject) }
  const model = toOpenCellModel(stages, asked, language)
  if (model === null) throw new Error(`“${subject}” is no cell.`)
  const { cell } = model
  const commitment = findById(known.commitments, cell.commitment)
  const { group, definition } = commitment
  const { groups, isLater, ofGroups } = model
  const words = answerMessages[language]
  const single = findSingle(model)
  return {
    page: 'cells',
    id: subject,
    kicker: findById(matching.groups, group).name[language],
    title: toTitle(model, language),
    flag: toFlag(known, cell.actor),
    definition: null,
    lead: definition[language],
    note: null,
    answer: {
      kind: 'cell',
      acts: [
        item(words.openBoard, { to: { view: 'board', cell, ...(inherit && { inherit }) } }),
        ...(single === null
          ? []
          : [item(words.statementPage, { to: toSubject('statements', single.id) })]),
      ],
      cell: {
        groups,
        isLater,
        ofGroups,
        single,
        beside: groups.length > 0 ? [] : toCellBeside(stages, cell, language),
      },
    },
    sections: toSections(stages, model, inherit, language).filter(isFilled),
  }
}

function toSections(
  stages: Stages<Dossier>,
  model: OpenCellModel,
  inherit: boolean,
  language: Language,
): readonly Section[] {
  const { matching: dossier } = stages
  const { cell, groups, own, inherited } = model
  const said = new Set([...own, ...inherited])
  const statements = dossier.statements.filter((each) => said.has(each))
  const figures = selectFigures(dossier, statements)
  const filters = { country: [cell.actor], commitment: [cell.commitment] }
  const single = findSingle(model)
  const { sections: titles } = answerMessages[language]
  return [
    // The answer has a single passage in full.
    toSection(
      'passages',
      titles.passages,
      { kind: 'cell', groups: single === null ? groups : [] },
      { lead: toLead(model, language) },
    ),
    ...(single === null ? [] : [toContextSection(dossier, single.id, language)]),
    toChangeSection(stages, cell, inherit, language),
    toSection(
      'dates',
      briefMessages[language].sections.dates,
      { kind: 'dates', rows: toDateRows(dossier, statements, [], filters, language) },
      { place: 'rail' },
    ),
    toEventSection(dossier, statements, language),
    toInstrumentSection(dossier, statements, language),
    toDisputeSection(dossier, { statements, figures }, language),
    toFigureSection(dossier, figures, language),
    toArticleSection(dossier, statements, language),
    toOnwardSection(filters, toBriefs(dossier, model, language), language),
  ]
}

function findSingle({ groups }: OpenCellModel): Passage | null {
  const all = groups.flatMap((group) => [...group.passages, ...group.filteredOut])
  return all.length === 1 ? (groups[0]?.passages[0] ?? null) : null
}

/** `5 statements in 3 sentences · Itself: 2 / 1 · Others: 3 / 2`. */
function toLead({ own, inherited, voices }: OpenCellModel, language: Language): string {
  const { voice } = answerMessages[language]
  const { short } = voiceMessages[language]
  const counts = [...voices].map(([id, count]) => voice(short[id], toCountWords(count, language)))
  return [toCounted([...own, ...inherited], language), ...(counts.length > 1 ? counts : [])].join(
    ' · ',
  )
}

function toBriefs(
  dossier: Dossier,
  { cell, commitment }: OpenCellModel,
  language: Language,
): readonly BriefItem[] {
  return [
    toActorItem(dossier, cell.actor, language),
    item(commitment, { to: toSubject('commitments', cell.commitment) }),
  ]
}

/** The shifts of the cell, or that it has none. Empty unless it has two statements to compare. */
function toChangeSection(
  { known, matching }: Stages<Dossier>,
  cell: CellRef,
  inherit: boolean,
  language: Language,
): Section {
  const words = answerMessages[language]
  const commitment = findById(known.commitments, cell.commitment)
  const isOn = (each: Statement) =>
    cell.topic === undefined || toTopic(each, commitment) === cell.topic
  const ofColumn = selectOfSubject(known, 'commitments', cell.commitment)
  const isShown = ({ id }: Statement) => findIfAny(matching.statements, id) !== undefined
  const history = toCellHistories({ ...known, statements: ofColumn }, inherit).filter(
    ({ actor }) => actor === cell.actor,
  )
  const shifts = toShifts(history, known.stances, (each) => isShown(each) && isOn(each))
  const comparable = history.flatMap(({ statements }) => statements).filter(isOn)
  const groups = shifts.map(({ spells }) => ({
    title: toThreadName(known, spells[0]?.newest, commitment, language),
    items: spells.map(({ newest }) => toStep(known, newest, language)),
    note: null,
  }))
  const links = [item(words.compared, { to: { view: 'shifts', cell } })]
  return toSection(
    'changed',
    words.sections.changed,
    { kind: 'items', layout: 'list', groups },
    {
      lead: groups.length === 0 && comparable.length > 1 ? words.noShift : null,
      links: comparable.length > 1 ? links : [],
    },
  )
}

function toThreadName(
  dossier: Dossier,
  one: Statement | undefined,
  commitment: Commitment,
  language: Language,
): string | null {
  const topic = one === undefined ? null : toTopic(one, commitment)
  const { toldApartBy } = commitment
  return topic === null || toldApartBy === null
    ? null
    : toTopicName(dossier, topic, toldApartBy, language)
}

/** A statement as a link to its page: the stance, when, and the words. */
export function toStep(dossier: Dossier, statement: Statement, language: Language): BriefItem {
  const { id, stance, reading, saidSpan, quote, gloss } = statement
  return item(toStanceWords(findById(dossier.stances, stance), reading, language), {
    to: toSubject('statements', id),
    aside: formatSpan(saidSpan, language),
    source: language === 'en' ? gloss : `“${quote.exact}”`,
  })
}
