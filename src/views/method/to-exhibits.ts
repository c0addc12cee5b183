/** The closed lists in words: what stands below the method's sections. */
import { bindingMessages } from '../../language/binding-messages'
import { toCountryName } from '../../language/names'
import { BINDINGS, type Language } from '../../model/vocabulary'
import { methodMessages } from './method-messages'
import type { Described, Exhibit } from './method-model'

/** Sections of the seeds below which the vocabulary that they speak of is listed. */
export function toExhibitOf(id: string, dossier: Described, language: Language): Exhibit | null {
  const { names, definitions } = bindingMessages[language]
  const { conditionsBy } = methodMessages[language]
  if (id === 'bindings') {
    const terms = BINDINGS.map((binding) => ({
      anchor: `binding-${binding}`,
      id: binding,
      name: names[binding],
      definition: definitions[binding],
      statements: dossier.statements.filter((each) => each.binding === binding).length,
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
      statements: dossier.statements.filter((each) => each.conditions.includes(condition)).length,
      aside: by === undefined ? null : conditionsBy(by.name[language]),
    }
  })
  return { kind: 'terms', terms }
}

export function toStances({ stances, statements }: Described, language: Language): Exhibit {
  const { hues } = methodMessages[language].stances
  const terms = stances.map(({ id, mark, hue, name, definition }) => ({
    anchor: `stance-${id}`,
    id,
    name: name[language],
    definition: definition[language],
    statements: statements.filter(({ stance }) => stance === id).length,
    aside: hues[hue],
    mark,
    hue,
  }))
  return { kind: 'stances', terms }
}

export function toCommitments(dossier: Described, language: Language): Exhibit {
  const groups = dossier.groups.map((group) => ({
    name: group.name[language],
    terms: dossier.commitments
      .filter((commitment) => commitment.group === group.id)
      .map(({ id, name, definition }) => ({
        anchor: `commitment-${id}`,
        id,
        name: name[language],
        definition: definition[language],
        statements: dossier.statements.filter(({ commitment }) => commitment === id).length,
        aside: null,
      })),
  }))
  return { kind: 'commitments', groups }
}

export function toRoster({ roster }: Described, language: Language): Exhibit {
  const { levels, certainties } = methodMessages[language].roster
  const rows = roster.members.map(({ code, level, certainty, source, note }) => ({
    code,
    name: toCountryName(code, language),
    level: level === 'leaders' || level === 'not-stated' ? levels[level] : level,
    isSure: certainty === 'stated' || certainty === 'reported',
    certainty: certainties[certainty],
    source: roster.sources.find(({ id }) => id === source)?.name ?? source,
    note: note?.[language] ?? null,
  }))
  const sources = roster.sources.map(({ name, note }) => ({
    name,
    note: note?.[language] ?? null,
  }))
  return { kind: 'roster', rows, sources }
}
