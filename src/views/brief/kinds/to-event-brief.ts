import { formatSpan } from '../../../language/format-date'
import { compareSpans, overlaps } from '../../../model/dates'
import type { Dossier, Event, EventId, Statement } from '../../../model/dossier'
import { findById } from '../../../model/find-by-id'
import type { Language } from '../../../model/vocabulary'
import { toCounted } from '../../../passages/counted'
import { selectOfSubject } from '../../../stances/subject-statements'
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
  toPassageSection,
  toSourceQuote,
} from '../sections/to-sections'
import type { Matching } from '../../../stages/stages'

/** Null if the event is not known yet. */
export function toEventBrief(
  dossier: Matching<Dossier>,
  id: EventId,
  language: Language,
): Brief | null {
  const words = briefMessages[language]
  const event = dossier.events.find((known) => known.id === id)
  if (event === undefined) return null
  const figures = selectFigures(dossier, event.evidence)
  const time = toPeriod(event.span)
  const said = selectSaidThen(dossier, event)
  const sections: readonly Section[] = [
    toSection('facts', words.sections.facts, {
      kind: 'facts',
      facts: toFacts(dossier, event, language),
    }),
    toSection('named', words.sections.named, {
      kind: 'quotes',
      quotes: event.evidence.map((evidence) => toSourceQuote(dossier, evidence, language)),
    }),
    {
      ...toPassageSection(dossier, 'saidThen', said.here, 'both', language, [
        item(factMessages[language].alsoThen, { to: toFiltered('board', { time }) }),
      ]),
      lead: toSaidWords(said, language),
    },
    toDisputeSection(dossier, { figures, event: id }, language),
    toFigureSection(dossier, figures, language),
    toNeighbourSection(dossier, event, language),
    toArticleSection(dossier, said.here, language),
    toOnwardSection({ time }, [], language),
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
  const { place, participants, people, changeWords } = event
  return [
    {
      term: words.date,
      items: [
        item(formatSpan(event.span, language), {
          to: toFiltered('timeline', { time: toPeriod(event.span) }),
        }),
      ],
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

interface SaidThen {
  /** By participants. */
  readonly here: readonly Statement[]
  /** By others. */
  readonly others: readonly Statement[]
}

/** Statements that were or may have been made during the event. */
function selectSaidThen(dossier: Dossier, { id, span }: Event): SaidThen {
  const then = dossier.statements.filter(({ saidSpan }) => overlaps(saidSpan, toPeriod(span)))
  const here = selectOfSubject(dossier, 'events', id)
  return { here, others: then.filter((statement) => !here.includes(statement)) }
}

function toSaidWords({ here, others }: SaidThen, language: Language): string {
  const { byThose, byNone, others: more } = factMessages[language]
  return [
    here.length === 0 ? byNone : byThose(toCounted(here, language)),
    ...(others.length > 0 ? [more(toCounted(others, language))] : []),
  ].join(' ')
}

function toNeighbourSection(dossier: Dossier, event: Event, language: Language): Section {
  const sorted = dossier.events.toSorted((a, b) => compareSpans(a.span, b.span))
  const at = sorted.indexOf(event)
  const near = [sorted[at - 1], event, sorted[at + 1]]
  const items = near.flatMap((other): readonly BriefItem[] => {
    if (other === undefined) return []
    return [toEventItem(other, language, other === event ? { to: null } : {})]
  })
  return toItemSection('neighbours', items, language, 'rail')
}
