/** Statements by condition, those without one, and the chains that they form. */
import { toCountWords } from '../../language/messages/count-messages'
import { toActorName } from '../../language/names'
import type { Dossier, Statement } from '../../model/dossier'
import type { Dispute } from '../../model/dispute'
import { groupBy } from '../../model/group-by'
import {
  NO_CONDITION,
  type CommitmentId,
  type Condition,
  type ConditionId,
  type Language,
} from '../../model/vocabulary'
import { toCounted } from '../../passages/counted'
import { toPassageList, type PassageList } from '../../passages/passage'
import { toNewestFirst } from '../../stances/cells/cell-statements'
import { NO_COUNT, toCount, type Count } from '../../model/count'
import { countByValue } from '../../selection/count-by-value'
import { selectStatements } from '../../selection/select-statements'
import type { Selection } from '../../selection/selection'
import { toChains, type Chain } from './to-chains'
import type { Matching } from '../../stages/stages'

/** A condition to choose. */
export interface ConditionChoice {
  /** `NO_CONDITION` for statements without one. */
  readonly id: ConditionId
  /** Null for `NO_CONDITION`. */
  readonly name: string | null
  /** Statements that depend on it, whatever other condition is chosen. */
  readonly count: Count
  readonly isChosen: boolean
}

export interface ConditionModel {
  readonly id: ConditionId
  readonly name: string
  readonly definition: string
  /** Name of the commitment that would fulfil it; null if none would. */
  readonly fulfilledBy: string | null
  readonly counted: string
  /** Newest first. */
  readonly passages: PassageList
}

/** Waiting statements with the same bearers, documents and year. */
export interface WaitingModel {
  /** Names of the bearers. */
  readonly actors: readonly string[]
  readonly commitment: string
  /** Names of the documents, plans and bodies; empty if none is named. */
  readonly instruments: readonly string[]
  /** The year of the statement; null if uncertain. */
  readonly year: string | null
}

export interface LinkModel {
  /** What has to come first. */
  readonly to: string
  readonly conditions: readonly Pick<ConditionModel, 'id' | 'name' | 'definition'>[]
  readonly counted: string
  readonly waiting: readonly WaitingModel[]
  readonly carried: PassageList
  /** Other statements that wait for it, and the passages. */
  readonly waitingBeside: readonly WaitingModel[]
  readonly beside: PassageList
}

export interface ChainModel {
  readonly links: readonly LinkModel[]
  /** `to` counts the links from 1. */
  readonly circle: {
    readonly to: number
    /** Name of the commitment that it leads back to. */
    readonly waiting: string
    readonly counted: string
    readonly passages: PassageList
  } | null
  /** Disputes with sides at different links, with their notes. */
  readonly cautions: readonly {
    readonly id: string
    readonly question: string
    readonly note: string | null
  }[]
}

export interface ConditionsModel {
  /** Conditions with statements, and chosen ones. */
  readonly choices: readonly ConditionChoice[]
  readonly chains: readonly ChainModel[]
  /** Non-empty ones only. */
  readonly conditional: readonly ConditionModel[]
  /** Statements without a condition that pass the other filters; null if there are none. */
  readonly free: { readonly counted: string; readonly of: string } | null
}

export function toConditionsModel(
  dossier: Matching<Dossier>,
  selection: Selection,
  language: Language,
): ConditionsModel {
  const counts = countByValue(dossier, selection, 'condition')
  const isChosen = (id: ConditionId) => selection.condition.includes(id)
  const passing = selectStatements(dossier, selection)
  const isShown = (id: ConditionId) => selection.condition.length === 0 || isChosen(id)
  const conditional = dossier.conditions
    .filter(({ id }) => isShown(id))
    .map((condition) => {
      const on = passing.filter(({ conditions }) => conditions.includes(condition.id))
      return {
        ...toWords(condition, language),
        fulfilledBy: toCommitmentName(dossier, condition.fulfilledBy, language),
        counted: toCounted(on, language),
        passages: toPassageList(dossier, toNewestFirst(on, dossier.stances), language),
      }
    })
  return {
    choices: [
      ...dossier.conditions.map(({ id, name }) => ({ id, name: name[language] })),
      { id: NO_CONDITION, name: null },
    ]
      .map((choice) => ({
        ...choice,
        count: counts.get(choice.id) ?? NO_COUNT,
        isChosen: isChosen(choice.id),
      }))
      .filter(({ count, isChosen: chosen }) => count.statements > 0 || chosen),
    chains: toChains(dossier, selection).map((chain) => toChainModel(dossier, chain, language)),
    conditional: conditional.filter(({ passages }) => passages.statements.length > 0),
    free: toFree(selectStatements(dossier, selection, 'condition'), language),
  }
}

/** All lists of the page, in its order. */
export function listPassages({ chains, conditional }: ConditionsModel): readonly PassageList[] {
  return [
    ...chains.flatMap(({ links, circle }) => [
      ...links.flatMap(({ carried, beside }) => [carried, beside]),
      ...(circle === null ? [] : [circle.passages]),
    ]),
    ...conditional.map(({ passages }) => passages),
  ]
}

function toFree(passing: readonly Statement[], language: Language): ConditionsModel['free'] {
  const free = passing.filter(({ conditions }) => conditions.length === 0)
  if (free.length === 0) return null
  return { counted: toCounted(free, language), of: toCountWords(toCount(passing), language) }
}

function toChainModel(dossier: Dossier, chain: Chain, language: Language): ChainModel {
  const toPassages = (statements: readonly Statement[]) =>
    toPassageList(dossier, toNewestFirst(statements, dossier.stances), language)
  const toNames = (statements: readonly Statement[]) =>
    dossier.commitments
      .filter(({ id }) => statements.some(({ commitment }) => commitment === id))
      .map(({ name }) => name[language])
  const { links, circle } = chain
  return {
    links: links.map(({ to, conditions, carried, beside }) => ({
      to: toCommitmentName(dossier, to, language) ?? to,
      conditions: dossier.conditions
        .filter(({ id }) => conditions.includes(id))
        .map((condition) => toWords(condition, language)),
      counted: toCounted(carried, language),
      waiting: toWaiting(dossier, carried, language),
      carried: toPassages(carried),
      waitingBeside: toWaiting(dossier, beside, language),
      beside: toPassages(beside),
    })),
    circle:
      circle === null
        ? null
        : {
            to: circle.to + 1,
            waiting: toNames(circle.statements).join(),
            counted: toCounted(circle.statements, language),
            passages: toPassages(circle.statements),
          },
    cautions: dossier.disputes
      .filter((dispute) => isAcross(dispute, chain))
      .map(({ id, question, note }) => ({
        id,
        question: question[language],
        note: note?.[language] ?? null,
      })),
  }
}

/** In the order of the statements. */
function toWaiting(
  dossier: Dossier,
  statements: readonly Statement[],
  language: Language,
): readonly WaitingModel[] {
  const groups = groupBy(statements, (statement) =>
    [...statement.actors, statement.commitment, toYear(statement)].join(' '),
  )
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const named = new Set(group.map(({ instrument }) => instrument))
    return [
      {
        actors: first.actors.map((id) => toActorName(dossier, id, language, 'short')),
        commitment: toCommitmentName(dossier, first.commitment, language) ?? first.commitment,
        instruments: dossier.instruments
          .filter(({ id }) => named.has(id))
          .map(({ name }) => name[language]),
        year: toYear(first),
      },
    ]
  })
}

function toYear({ saidSpan: { earliest, latest } }: Statement): string | null {
  const year = earliest?.slice(0, 4) ?? null
  return year === latest?.slice(0, 4) ? year : null
}

/** Whether two sides of the dispute occur at different links. */
function isAcross({ sides }: Dispute, { links }: Chain): boolean {
  const places = sides.map(({ statements }) =>
    links.flatMap(({ carried }, index) =>
      carried.some(({ id }) => statements.includes(id)) ? [index] : [],
    ),
  )
  return places.some((here, side) =>
    places
      .slice(side + 1)
      .some((there) => here.some((link) => there.some((other) => other !== link))),
  )
}

function toWords({ id, name, definition }: Condition, language: Language) {
  return { id, name: name[language], definition: definition[language] }
}

function toCommitmentName(
  dossier: Dossier,
  id: CommitmentId | null,
  language: Language,
): string | null {
  return dossier.commitments.find((commitment) => commitment.id === id)?.name[language] ?? null
}
