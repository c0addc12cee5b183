/** The chosen event: what happened, the passages it rests on, and what was said in its time. */
import { formatSpan } from '../../language/format-date'
import { toActorName } from '../../language/names'
import type { Dossier, Statement, StatementId } from '../../model/dossier'
import { findById, findIfAny } from '../../model/find-by-id'
import type { Language } from '../../model/vocabulary'
import { toDisputesOf, type DisputeRef } from '../../passages/disputes-of'
import { toEventEvidence, type EvidencePassage } from '../../passages/evidence'
import { toSaidThen, type SaidThen } from '../../passages/said-then'
import { toVoiceWords } from '../../passages/words/source-words'
import { toStatementRemarks } from '../../passages/words/statement-details'
import { toStatementName } from '../../passages/words/statement-words'
import type { Selection } from '../../selection/selection'
import type { Stages } from '../../stages/stages'

interface Named {
  readonly id: string
  readonly name: string
}

export interface OpenEventModel extends Named {
  readonly when: string
  readonly place: string | null
  /** How the date is known; null if the text gives it. */
  readonly basis: string | null
  readonly note: string | null
  readonly participants: readonly Named[]
  readonly people: readonly Named[]
  readonly passages: readonly EvidencePassage[]
  readonly disputes: readonly DisputeRef[]
  readonly said: Pick<SaidThen, 'title' | 'notes'> & { readonly items: readonly SaidItem[] }
}

interface SaidItem extends Named {
  readonly id: StatementId
  readonly hash: string
  /** Whose words, and when: `Ken Mori, own words · 18 Jan 2026`. */
  readonly source: string
}

/** Null if no event is chosen, or it is not known yet on the day shown. */
export function toOpenEventModel(
  stages: Stages<Dossier>,
  { event: id, asOf }: Pick<Selection, 'event' | 'asOf'>,
  language: Language,
): OpenEventModel | null {
  const dossier = stages.known
  const event = findIfAny(dossier.events, id)
  if (event === undefined) return null
  const { title, statements, notes } = toSaidThen(stages, event, asOf, language)
  return {
    id: event.id,
    name: event.name[language],
    when: formatSpan(event.span, language),
    place: event.place?.[language] ?? null,
    basis: event.basis?.[language] ?? null,
    note: event.note?.[language] ?? null,
    participants: event.participants.map((actor) => ({
      id: actor,
      name: toActorName(dossier, actor, language),
    })),
    people: event.people.map((person) => findById(dossier.people, person)),
    passages: toEventEvidence(dossier, event, language),
    disputes: toDisputesOf(dossier, 'events', event.id, language),
    said: {
      title,
      notes,
      items: statements.map((statement) => toSaidItem(dossier, statement, language)),
    },
  }
}

function toSaidItem(dossier: Dossier, statement: Statement, language: Language): SaidItem {
  const details = toStatementRemarks(dossier, statement, language)
  return {
    id: statement.id,
    hash: statement.hash,
    name: toStatementName(dossier, statement, language),
    source: `${toVoiceWords(details, language).join(', ')} · ${details.said}`,
  }
}
