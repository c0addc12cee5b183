/** Disputes: questions on which passages differ, each side with its evidence. */
import { NO_FILTERS, type FilterName, type Filters } from '../../filters/filters'
import type { Dossier, DisputeId, Statement, StatementId } from '../../model/dossier'
import type { Dispute, DisputeSide } from '../../model/dispute'
import { DISPUTE_KINDS } from '../../model/dispute'
import { keysOf } from '../../model/keys-of'
import { READINGS, type Language, type Reading, type Stance } from '../../model/vocabulary'
import { toCounted } from '../../passages/counted'
import { toEventEvidence, toFigureEvidence, type EvidencePassage } from '../../passages/evidence'
import { toPassage, type Passage } from '../../passages/passage'
import { selectStatements } from '../../selection/select-statements'
import type { Selection } from '../../selection/selection'
import type { Matching } from '../../stages/stages'

export interface SideModel {
  readonly label: string
  /** Number of statements in words; null if there are none. */
  readonly counted: string | null
  /** Distinct stances of its statements, firm readings first. */
  readonly stances: readonly { readonly stance: Stance; readonly reading: Reading }[]
  /** Whether it rests on open readings alone. */
  readonly isOpen: boolean
  readonly passages: readonly Passage[]
  /** The side's figures and events, with their quotes. */
  readonly evidence: readonly EvidencePassage[]
}

export interface DisputeModel {
  readonly id: DisputeId
  readonly kind: Dispute['kind']
  readonly question: string
  readonly note: string | null
  readonly sides: readonly SideModel[]
}

export interface DisputesModel {
  /** In the order of `DISPUTE_KINDS`, non-empty kinds only. */
  readonly groups: readonly {
    readonly kind: Dispute['kind']
    readonly disputes: readonly DisputeModel[]
  }[]
  /** Number of disputes that pass the filters. */
  readonly count: number
  /** Number of disputes that the filters leave out. */
  readonly filteredOut: number
  /** Statements that pass the filters. */
  readonly passing: ReadonlySet<StatementId>
  /**
   * The page's dispute in full, whatever the filters; null for the list, or if it was no dispute yet on
   * the selected day.
   */
  readonly open: DisputeModel | null
}

/**
 * A dispute passes if one of its statements passes the filters or, if only articles are filtered, if one
 * of its figures or events is from them.
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
