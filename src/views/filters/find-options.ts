/** The options of a filter as its panel lists them. */
import { sectionMessages, toSectionId } from '../../language/messages/section-messages'
import { foldText } from '../../language/fold-text'
import type { DossierIndex } from '../../model/dossier'
import { groupBy } from '../../model/group-by'
import { ACTOR_SECTIONS, type Language } from '../../model/vocabulary'
import type { ListFilter } from './filters-model'
import type { FilterOption } from './to-options'

export interface OptionGroup {
  readonly heading: string | null
  /** What belonging to the group rests on, if not on the articles. */
  readonly basis: string | null
  readonly options: readonly FilterOption[]
}

/** The states at the coalition's meeting come first, those only on its roster last. */
const SECTIONS = [
  ...new Set([...(['co-lead', 'member'] as const), ...ACTOR_SECTIONS]),
  'roster',
] as const

/** Countries by section, commitments by their groups, the values of other filters in one list. */
export function toOptionGroups(
  name: ListFilter['name'],
  options: readonly FilterOption[],
  { actors, groups, commitments, roster }: DossierIndex,
  language: Language,
): readonly OptionGroup[] {
  if (name === 'country') {
    const sectionOf = new Map(actors.map((actor) => [actor.id, toSectionId(actor)]))
    const bySection = groupBy(options, ({ id }) => sectionOf.get(id) ?? 'roster')
    return SECTIONS.flatMap((section) =>
      toGroup(
        sectionMessages[language][section],
        bySection.get(section),
        section === 'member' ? roster.note[language] : null,
      ),
    )
  }
  if (name !== 'commitment') return [{ heading: null, basis: null, options }]
  const groupOf = new Map(commitments.map(({ id, group }) => [id, group]))
  const byGroup = groupBy(options, ({ id }) => groupOf.get(id))
  return groups.flatMap((group) => toGroup(group.name[language], byGroup.get(group.id)))
}

function toGroup(
  heading: string,
  options: readonly FilterOption[] | undefined,
  basis: string | null = null,
): readonly OptionGroup[] {
  return options === undefined ? [] : [{ heading, basis, options }]
}

/** Options whose label, other names or code contain the typed words, ignoring accents. */
export function findOptions(
  options: readonly FilterOption[],
  typed: string,
): readonly FilterOption[] {
  const words = foldText(typed).split(/\s+/).filter(Boolean)
  return options.filter(({ label, id, also }) => {
    const searched = foldText([label, id, ...also()].join('\n'))
    return words.every((word) => searched.includes(word))
  })
}
