/** The disagreements: questions on which passages differ, each side with what it rests on. */
import { NO_FILTERS, type FilterName, type Filters } from '../../filters/filters'
import type { Dossier, DisputeId, Statement, StatementId } from '../../model/dossier'
import type { Dispute, DisputeSide } from '../../model/dispute'
import { DISPUTE_KINDS } from '../../model/dispute'
import { keysOf } from '../../model/keys-of'
import { READINGS, type Language, type Reading, type Stance } from '../../model/vocabulary'
import { toCounted } from '../../passages/counted'
import { toEventEvidence, toFigureEvidence, type Evidence } from '../../passages/evidence'
import { toPassage, type Passage } from '../../passages/passage'
import { selectStatements } from '../../selection/select-statements'
import type { Selection } from '../../selection/selection'
import type { Matching } from '../../stages/stages'

export interface SideModel {
  readonly label: string
  /** Statements; null of none. */
  readonly counted: string | null
  /** Each stance that its statements take once, those that are firmly read first. */
  readonly stances: readonly { readonly stance: Stance; readonly reading: Reading }[]
  /** True where all that it rests on can be read otherwise: it is no firm answer. */
  readonly isOpen: boolean
  readonly passages: readonly Passage[]
  /** Numbers and events of the side, with their quotes. */
  readonly evidence: readonly Evidence[]
}

export interface DisputeModel {
  readonly id: DisputeId
  readonly kind: Dispute['kind']
  readonly question: string
  readonly note: string | null
  readonly sides: readonly SideModel[]
}

export interface DisputesModel {
  /** By kind, without empty ones, in the order of `DISPUTE_KINDS`. */
  readonly groups: readonly {
    readonly kind: Dispute['kind']
    readonly disputes: readonly DisputeModel[]
  }[]
  /** Disagreements that pass the filters. */
  readonly count: number
  /** Those that the filters leave out. */
  readonly filteredOut: number
  /** Statements that pass the filters. */
  readonly passing: ReadonlySet<StatementId>
  /**
   * What the page is about, told in full whatever the filters; null is the list, or what was no
   * disagreement yet on the day of knowing.
   */
  readonly open: DisputeModel | null
}

/**
 * A disagreement stays when one of its statements passes the filters, or, where only articles are
 * asked for, when one of its figures or events stands in them.
 */
export function toDisputesModel(
  dossier: Matching<Dossier>,
  selection: Selection,
  language: Language,
): DisputesModel {
  const passing = new Set(selectStatements(dossier, selection).map(({ id }) => id))
  const kept = dossier.disputes.filter(({ sides }) =>
    sides.some(
      (side) =>
        side.statements.some((id) => passing.has(id)) ||
        (asksForArticlesAtMost(selection) && hasEvidence(dossier, side, selection)),
    ),
  )
  const toModel = (dispute: Dispute) => toDispute(dossier, dispute, language)
  const open = dossier.disputes.find(({ id }) => id === selection.subject)
  return {
    groups: DISPUTE_KINDS.map((kind) => ({
      kind,
      disputes: kept.filter((dispute) => dispute.kind === kind).map(toModel),
    })).filter(({ disputes }) => disputes.length > 0),
    count: kept.length,
    filteredOut: dossier.disputes.length - kept.length,
    passing,
    open: open === undefined ? null : toModel(open),
  }
}

function asksForArticlesAtMost(selection: Selection): boolean {
  return (
    selection.q === '' &&
    keysOf(NO_FILTERS).every((name) => name === 'article' || isOff(selection, name))
  )
}

function isOff(filters: Filters, name: FilterName): boolean {
  return name === 'time' ? filters.time === null : filters[name].length === 0
}

function hasEvidence(dossier: Dossier, side: DisputeSide, { article: asked }: Filters): boolean {
  const articles = [
    ...dossier.figures.filter(({ id }) => side.figures.includes(id)),
    ...dossier.events
      .filter(({ id }) => side.events.includes(id))
      .flatMap(({ evidence }) => evidence),
  ].map(({ article }) => article)
  return articles.some((article) => asked.length === 0 || asked.includes(article))
}

function toDispute(dossier: Dossier, dispute: Dispute, language: Language): DisputeModel {
  const { id, kind, question, note, sides } = dispute
  return {
    id,
    kind,
    question: question[language],
    note: note?.[language] ?? null,
    sides: sides.map((side) => toSide(dossier, side, language)),
  }
}

function toSide(dossier: Dossier, side: DisputeSide, language: Language): SideModel {
  const statements = dossier.statements.filter(({ id }) => side.statements.includes(id))
  const evidence = [
    ...dossier.figures
      .filter((figure) => side.figures.includes(figure.id))
      .map((figure) => toFigureEvidence(dossier, figure, language)),
    ...dossier.events
      .filter((event) => side.events.includes(event.id))
      .flatMap((event) => toEventEvidence(dossier, event, language)),
  ]
  const isAnswered = evidence.length > 0 || statements.some(({ reading }) => reading === 'firm')
  return {
    label: side.label[language],
    counted: statements.length === 0 ? null : toCounted(statements, language),
    stances: toStances(dossier, statements),
    isOpen: statements.length > 0 && !isAnswered,
    passages: statements.map((statement) => toPassage(dossier, statement, language)),
    evidence,
  }
}

function toStances({ stances }: Dossier, statements: readonly Statement[]): SideModel['stances'] {
  return READINGS.flatMap((reading) =>
    stances
      .filter(({ id }) => statements.some((each) => each.stance === id && each.reading === reading))
      .map((stance) => ({ stance, reading })),
  )
}
