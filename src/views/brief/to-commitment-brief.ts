import { toActorName } from '../../language/names'
import type { Dossier, Statement } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import type { CommitmentId, Language } from '../../model/vocabulary'
import { selectOfSubject } from '../../selection/subject-statements'
import {
  isFilled,
  item,
  toSection,
  type Brief,
  type Item,
  type ItemGroup,
  type Section,
} from './brief'
import { briefMessages } from './brief-messages'
import { toDateRows } from './to-dates'
import { toActorItem, toFiltered, toInstrumentItem } from './to-items'
import {
  countArticles,
  selectFigures,
  toArticleSection,
  toDisputeSection,
  toFigureSection,
  toItemSection,
  toOnwardSection,
  toPassageSection,
} from './to-sections'
import { toGroupsOfStances, toStandings } from './to-stances'

export function toCommitmentBrief(dossier: Dossier, id: CommitmentId, language: Language): Brief {
  const words = briefMessages[language]
  const { name, definition, group } = findById(dossier.commitments, id)
  const statements = selectOfSubject(dossier, 'commitments', id)
  const standings = toStandings(dossier, statements)
  const figures = selectFigures(dossier, statements)
  const filters = { commitment: [id] }
  const sections: readonly Section[] = [
    toSection('whoStands', words.sections.whoStands, {
      kind: 'stances',
      groups: toGroupsOfStances(dossier, standings, language),
      silent: toSilent(dossier, statements, language),
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
        item(words.show.shifts, { to: toFiltered('shifts', filters) }),
        item(words.show.changes, { to: toFiltered('changes', filters) }),
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
        ? `${words.nothingOn} ${words.silence}`
        : words.tallyBy(
            words.statements(statements.length),
            words.actors(standings.length),
            words.articles(countArticles(statements)),
          ),
    note: null,
    sections: sections.filter(isFilled),
  }
}

/** Actors of whom no statement on it is known; of the roster only the number. */
function toSilent(
  dossier: Dossier,
  statements: readonly Statement[],
  language: Language,
): ItemGroup {
  const words = briefMessages[language]
  const speaking = new Set(statements.flatMap(({ actors }) => actors))
  const silent = dossier.actors.filter(({ id }) => !speaking.has(id))
  const onRoster = dossier.roster.members.filter(
    ({ code }) => !dossier.actors.some(({ id }) => id === code),
  ).length
  return {
    title: words.notMentioned,
    items: silent.map(({ id }) =>
      toActorItem(dossier, id, language, { text: toActorName(dossier, id, language, 'short') }),
    ),
    note: [...(onRoster > 0 ? [words.stillSilent(onRoster)] : []), words.silence].join(' '),
  }
}

/** What has to happen first, by how many statements say so. */
function toConditionSection(
  dossier: Dossier,
  commitment: CommitmentId,
  statements: readonly Statement[],
  language: Language,
): Section {
  const items = dossier.conditions.flatMap(({ id, name }): readonly Item[] => {
    const count = statements.filter(({ conditions }) => conditions.includes(id)).length
    if (count === 0) return []
    const to = toFiltered('board', { commitment: [commitment], condition: [id] })
    return [item(name[language], { to, aside: briefMessages[language].statements(count) })]
  })
  return toItemSection('conditions', items, language, 'rail')
}

/** The conditions that this very commitment would bring about. */
function toWaitingSection(dossier: Dossier, commitment: CommitmentId, language: Language): Section {
  const items = dossier.conditions.flatMap(({ id, name, fulfilledBy }): readonly Item[] => {
    const count = dossier.statements.filter(({ conditions }) => conditions.includes(id)).length
    if (fulfilledBy !== commitment || count === 0) return []
    const to = toFiltered('conditions', { condition: [id] })
    return [item(name[language], { to, aside: briefMessages[language].statements(count) })]
  })
  return toItemSection('waiting', items, language, 'rail')
}

function toInstrumentSection(
  dossier: Dossier,
  statements: readonly Statement[],
  language: Language,
): Section {
  const items = dossier.instruments.flatMap((instrument) => {
    const count = statements.filter((statement) => statement.instrument === instrument.id).length
    const aside = briefMessages[language].statements(count)
    return count === 0 ? [] : [toInstrumentItem(instrument, language, { aside })]
  })
  return toItemSection('documents', items, language, 'rail')
}
