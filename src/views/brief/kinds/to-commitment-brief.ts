import { absenceMessages } from '../../../language/messages/absence-messages'
import { toActorName } from '../../../language/names'
import type { Dossier, Statement } from '../../../model/dossier'
import { findById } from '../../../model/find-by-id'
import type { ActorId, Commitment, CommitmentId, Language } from '../../../model/vocabulary'
import { toCounted } from '../../../passages/counted'
import { passagesMessages } from '../../../passages/passages-messages'
import { toPlaceName } from '../../../selection/pages'
import { toSpokenFor } from '../../../stances/spoken-for'
import type { Known, Stages } from '../../../stages/stages'
import { selectOfSubject } from '../../../stances/subject-statements'
import {
  isFilled,
  item,
  toSection,
  type Brief,
  type BriefItem,
  type ItemGroup,
  type Section,
} from '../brief'
import { briefMessages } from '../brief-messages'
import { selectBeside, toAlsoReadOn, toNeighbouring } from '../sections/to-beside'
import { toSpokenForWords, toSpokenLater } from '../sections/to-spoken-later'
import { toDateRows } from '../sections/to-dates'
import { toActorItem, toFiltered } from '../sections/to-items'
import { toInstrumentSection } from '../sections/to-related-sections'
import {
  countArticles,
  selectFigures,
  toArticleSection,
  toBearers,
  toDisputeSection,
  toFigureSection,
  toItemSection,
  toOnwardSection,
  toPassageSection,
} from '../sections/to-sections'
import { toGroupsOfStances, toLatestStances } from '../sections/to-stances'

export function toCommitmentBrief(
  stages: Stages<Dossier>,
  id: CommitmentId,
  language: Language,
): Brief {
  const { known, matching: dossier } = stages
  const words = briefMessages[language]
  const commitment = findById(dossier.commitments, id)
  const { name, definition, group } = commitment
  const statements = selectOfSubject(dossier, 'commitments', id)
  const latestStances = toLatestStances(stages, selectOfSubject(known, 'commitments', id))
  const figures = selectFigures(dossier, statements)
  const filters = { commitment: [id] }
  const sections: readonly Section[] = [
    toSection('whoStands', words.sections.whoStands, {
      kind: 'stances',
      groups: toGroupsOfStances(dossier, latestStances, language, toSpokenLater(known, language)),
      beside: [
        ...toAlsoReadOn(dossier, commitment, language),
        ...toNeighbouring(stages, commitment, language),
      ],
      silent: toSilent(known, commitment, language),
    }),
    toPassageSection(dossier, 'quotes', statements, 'actor', language),
    toSection(
      'dates',
      words.sections.dates,
      { kind: 'dates', rows: toDateRows(dossier, statements, [], filters, language) },
      { place: 'rail' },
    ),
    toConditionSection(dossier, id, statements, language),
    toWaitingSection(dossier, id, language),
    toDisputeSection(dossier, { statements, figures }, language),
    toFigureSection(dossier, figures, language),
    toInstrumentSection(dossier, statements, language),
    toArticleSection(dossier, statements, language),
    toOnwardSection(
      filters,
      [
        item(toPlaceName('shifts')[language], { to: toFiltered('shifts', filters) }),
        item(toPlaceName('changes')[language], { to: toFiltered('changes', filters) }),
      ],
      language,
    ),
  ]
  return {
    page: 'commitments',
    id,
    kicker: findById(dossier.groups, group).name[language],
    title: name[language],
    flag: null,
    definition: definition[language],
    lead:
      statements.length === 0
        ? `${words.nothingOn} ${absenceMessages[language].silence}`
        : words.tallyBy(
            toCounted(statements, language),
            toBearers(dossier, statements, language),
            words.articles(countArticles(statements)),
          ),
    note: null,
    sections: sections.filter(isFilled),
  }
}

/**
 * Actors without a known statement on it or beside it, each with those who may have spoken for it. Of
 * the roster, only the number. Leaves out unnamed bearers, whom no article can mention by name.
 */
function toSilent(known: Known<Dossier>, commitment: Commitment, language: Language): ItemGroup {
  const words = briefMessages[language]
  const nameOf = (actor: ActorId) => toActorName(known, actor, language, 'short')
  const statements = selectOfSubject(known, 'commitments', commitment.id)
  const speaking = new Set([
    ...statements.flatMap(({ actors }) => actors),
    ...selectBeside(known, commitment),
  ])
  const silent = known.actors.filter((actor) => actor.kind !== 'unnamed' && !speaking.has(actor.id))
  const spokenFor = toSpokenFor(known, statements)
  const onRoster = known.roster.members.filter(
    ({ code }) => !known.actors.some((actor) => actor.id === code),
  ).length
  return {
    title: passagesMessages[language].cell.noStatement,
    items: silent.map(({ id: actor }) => {
      const others = spokenFor.get(actor)
      return toActorItem(known, actor, language, {
        text: nameOf(actor),
        aside:
          others === undefined ? null : words.spokenFor(toSpokenForWords(known, others, language)),
      })
    }),
    note: [
      ...(onRoster > 0 ? [words.stillSilent(onRoster)] : []),
      absenceMessages[language].silence,
    ].join(' '),
  }
}

/** What has to happen first, with the number of statements that say so. */
function toConditionSection(
  dossier: Dossier,
  commitment: CommitmentId,
  statements: readonly Statement[],
  language: Language,
): Section {
  const items = dossier.conditions.flatMap(({ id, name }): readonly BriefItem[] => {
    const hanging = statements.filter(({ conditions }) => conditions.includes(id))
    if (hanging.length === 0) return []
    const to = toFiltered('board', { commitment: [commitment], condition: [id] })
    return [item(name[language], { to, aside: toCounted(hanging, language) })]
  })
  return toItemSection('conditions', items, language, 'rail')
}

/** Conditions that the commitment itself would fulfil. */
function toWaitingSection(dossier: Dossier, commitment: CommitmentId, language: Language): Section {
  const items = dossier.conditions.flatMap(({ id, name, fulfilledBy }): readonly BriefItem[] => {
    const waiting = dossier.statements.filter(({ conditions }) => conditions.includes(id))
    if (fulfilledBy !== commitment || waiting.length === 0) return []
    const to = toFiltered('conditions', { condition: [id] })
    return [item(name[language], { to, aside: toCounted(waiting, language) })]
  })
  return toItemSection('waiting', items, language, 'rail')
}
