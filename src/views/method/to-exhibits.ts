/** The vocabulary in words, for the method's sections. */
import { hueMessages } from '../../language/messages/hue-messages'
import { actorMessages } from '../../language/messages/actor-messages'
import { bindingMessages } from '../../language/messages/binding-messages'
import { fulfilmentMessages } from '../../language/messages/fulfilment-messages'
import { toSourceName } from '../../language/day-words'
import { toCountryName } from '../../language/names'
import type { Dossier, Statement } from '../../model/dossier'
import { BINDINGS, type Language } from '../../model/vocabulary'
import { toCounted } from '../../passages/counted'
import { absenceMessages } from '../../language/messages/absence-messages'
import { bindingDefinitions } from './binding-definitions'
import { methodMessages } from './method-messages'
import type { Exhibit } from './method-model'

/** The vocabulary that a section of the seeds is about; null for sections without one. */
export function toExhibitOf(id: string, dossier: Dossier, language: Language): Exhibit | null {
  const { names } = bindingMessages[language]
  const definitions = bindingDefinitions[language]
  const { fallsUnder } = fulfilmentMessages[language]
  if (id === 'bindings') {
    const terms = BINDINGS.map((binding) => ({
      anchor: `binding-${binding}`,
      id: binding,
      name: names[binding],
      definition: definitions[binding],
      counted: countUse(dossier, ({ binding: form }) => form === binding, language),
      aside: null,
    }))
    return { kind: 'terms', terms }
  }
  if (id !== 'conditions') return null
  const terms = dossier.conditions.map(({ id: condition, name, definition, fulfilledBy }) => {
    const by = dossier.commitments.find((known) => known.id === fulfilledBy)
    return {
      anchor: `condition-${condition}`,
      id: condition,
      name: name[language],
      definition: definition[language],
      counted: countUse(dossier, ({ conditions }) => conditions.includes(condition), language),
      aside: by === undefined ? null : fallsUnder(by.name[language]),
    }
  })
  return { kind: 'terms', terms }
}

export function toStances(dossier: Dossier, language: Language): Exhibit {
  const hues = hueMessages[language]
  const terms = dossier.stances.map(({ id, mark, hue, name, definition }) => ({
    anchor: `stance-${id}`,
    id,
    name: name[language],
    definition: definition[language],
    counted: countUse(dossier, ({ stance }) => stance === id, language),
    aside: hues[hue],
    mark,
    hue,
  }))
  return { kind: 'stances', terms }
}

export function toCommitments(dossier: Dossier, language: Language): Exhibit {
  const groups = dossier.groups.map((group) => ({
    name: group.name[language],
    terms: dossier.commitments
      .filter((commitment) => commitment.group === group.id)
      .map(({ id, name, definition, toldApartBy }) => ({
        anchor: `commitment-${id}`,
        id,
        name: name[language],
        definition: definition[language],
        counted: countUse(dossier, ({ commitment }) => commitment === id, language),
        aside: toldApartBy === null ? null : methodMessages[language].toldApartBy[toldApartBy],
      })),
  }))
  return { kind: 'commitments', groups }
}

export function toRoster({ roster }: Dossier, language: Language): Exhibit {
  const { levels } = methodMessages[language].roster
  const { certainties } = actorMessages[language]
  const rows = roster.members.map(({ code, level, certainty, source, note }) => ({
    code,
    name: toCountryName(code, language),
    level: level === 'leaders' || level === 'not-stated' ? levels[level] : level,
    isSure: certainty === 'stated' || certainty === 'reported',
    certainty: certainties[certainty],
    source:
      certainty === 'unsourced'
        ? null
        : (roster.sources.find(({ id }) => id === source)?.name ?? source),
    note: note?.[language] ?? null,
  }))
  const isSourced = (id: string) =>
    roster.members.some(({ source, certainty }) => source === id && certainty !== 'unsourced')
  const sources = roster.sources.map(({ id, name, date, note }) => {
    const named = isSourced(id) ? name : certainties.unsourced
    return {
      name: toSourceName({ name: named, date }, language),
      note: note?.[language] ?? null,
    }
  })
  return { kind: 'roster', rows, sources }
}

function countUse(
  { statements }: Dossier,
  uses: (statement: Statement) => boolean,
  language: Language,
): string {
  const using = statements.filter(uses)
  return using.length === 0 ? absenceMessages[language].noStatement : toCounted(using, language)
}
