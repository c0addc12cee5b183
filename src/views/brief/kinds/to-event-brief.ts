import { formatSpan } from '../../../language/format-date'
import type { Dossier, Event, EventId } from '../../../model/dossier'
import { findById, findIfAny } from '../../../model/find-by-id'
import { toEventsInTime } from '../../../model/told-order'
import type { Language } from '../../../model/vocabulary'
import { toCounted } from '../../../passages/counted'
import { toPassageList } from '../../../passages/passage'
import { toSaidThen, type SaidThen } from '../../../passages/said-then'
import { isWithin } from '../../../stances/said-then'
import {
  isFilled,
  item,
  toSection,
  type Brief,
  type BriefFact,
  type BriefItem,
  type Section,
} from '../brief'
import { briefMessages } from '../brief-messages'
import { factMessages } from './fact-messages'
import { toPeriod } from '../sections/to-dates'
import { toActorItem, toEventItem, toFiltered, toPersonItem } from '../sections/to-items'
import {
  selectFigures,
  toArticleSection,
  toDisputeSection,
  toFigureSection,
  toItemSection,
  toOnwardSection,
  toSourceQuote,
} from '../sections/to-sections'
import type { Stages } from '../../../stages/stages'

/** Null if the event is not known yet. */
export function toEventBrief(
  stages: Stages<Dossier>,
  id: EventId,
  language: Language,
): Brief | null {
  const words = briefMessages[language]
  const dossier = stages.matching
  const event = findIfAny(dossier.events, id)
  if (event === undefined) return null
  const figures = selectFigures(dossier, event.evidence)
  // The page names the day shown.
  const said = toSaidThen(stages, event, null, language)
  const sections: readonly Section[] = [
    toSection('facts', words.sections.facts, {
      kind: 'facts',
      facts: toFacts(dossier, event, language),
    }),
    toSection('named', words.sections.named, {
      kind: 'quotes',
      quotes: event.evidence.map((evidence) => {
        const quote = toSourceQuote(dossier, evidence, language)
        return { ...quote, to: { ...quote.to, event: id } }
      }),
    }),
    toSaidThenSection(stages, event, said, language),
    toDisputeSection(dossier, { figures, event: id }, language),
    toFigureSection(dossier, figures, language),
    toNeighbourSection(dossier, event, language),
    toArticleSection(dossier, said.statements, language),
    toOnwardSection({ event: id }, [], language),
  ]
  return {
    page: 'events',
    id,
    kicker: formatSpan(event.span, language),
    title: event.name[language],
    flag: null,
    definition: null,
    lead: event.basis?.[language] ?? '',
    note: event.note?.[language] ?? null,
    sections: sections.filter(isFilled),
  }
}

function toFacts(dossier: Dossier, event: Event, language: Language): readonly BriefFact[] {
  const words = factMessages[language]
  const { after = [], place, participants, people, changeWords } = event
  return [
    {
      term: words.date,
      items: [
        item(formatSpan(event.span, language), {
          to: toFiltered('timeline', { time: toPeriod(event.span) }),
        }),
      ],
    },
    {
      term: words.after,
      items: after.flatMap((one) => {
        const other = findIfAny(dossier.events, one.event)
        return other === undefined
          ? []
          : [toEventItem(other, language, { aside: `“${one.words}”` })]
      }),
    },
    { term: words.place, items: place === null ? [] : [item(place[language])] },
    {
      term: words.participants,
      items: participants.map((actor) => toActorItem(dossier, actor, language)),
    },
    { term: words.changeWords, items: changeWords === null ? [] : [item(`“${changeWords}”`)] },
    { term: words.people, items: people.map((id) => toPersonItem(findById(dossier.people, id))) },
  ].filter(({ items }) => items.length > 0)
}

function toSaidThenSection(
  { matching }: Stages<Dossier>,
  { span }: Event,
  { title, statements, notes }: SaidThen,
  language: Language,
): Section {
  const { byThose, others: more, alsoThen } = factMessages[language]
  const others = matching.statements.filter(
    (statement) => isWithin(statement.saidSpan, span) && !statements.includes(statement),
  )
  const lead = [
    statements.length > 0 && byThose(toCounted(statements, language)),
    ...notes,
    others.length > 0 && more(toCounted(others, language)),
  ]
  return toSection(
    'saidThen',
    title,
    { kind: 'passages', passages: toPassageList(matching, statements, language), heading: 'both' },
    {
      lead: lead.filter((sentence) => sentence !== false).join(' '),
      links: [item(alsoThen, { to: toFiltered('board', { time: toPeriod(span) }) })],
    },
  )
}

function toNeighbourSection(dossier: Dossier, event: Event, language: Language): Section {
  const sorted = toEventsInTime(dossier.events)
  const at = sorted.indexOf(event)
  const near = [sorted[at - 1], event, sorted[at + 1]]
  const items = near.flatMap((other): readonly BriefItem[] => {
    if (other === undefined) return []
    return [toEventItem(other, language, other === event ? { to: null } : {})]
  })
  return toItemSection('neighbours', items, language, 'rail')
}
