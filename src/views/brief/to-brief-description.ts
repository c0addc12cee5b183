import type { PageModule } from '../../links/page-module'
import { isBriefPage } from '../../selection/pages'
import { toAnswerDescription } from './to-answer-description'
import { toDirectory } from './directory/to-directory'
import type { StanceRow } from './brief'
import { toBrief } from './to-brief'
import { fitList, PREVIEW_LENGTH, toTold } from '../../passages/words/told-words'

/**
 * What it is, the latest stances as far as there is room, and how much is told of it. Of the stances, those in
 * the actors' own words come first, and open readings last of each kind.
 */
export const toBriefDescription: PageModule['toDescription'] = (
  stages,
  { view, subject },
  language,
) => {
  if (!isBriefPage(view)) return ''
  if (subject === null) return toDirectory(stages, view, language).lead
  const brief = toBrief(stages, view, subject, language)
  if (brief === null) return ''
  if (brief.answer !== undefined) return toAnswerDescription(brief, stages.matching, language)
  const rows = brief.sections
    .flatMap((section) => (section.kind === 'stances' ? section.groups : []))
    .flatMap((group) => group.rows)
  const stances = rows
    .toSorted((a, b) => toRank(a) - toRank(b))
    .map(
      ({ name, topic, word, teller }) =>
        `${[name, topic].filter(Boolean).join(', ')}: ${toTold(word, teller)}`,
    )
  const definition = brief.definition ?? ''
  return [definition, fitList(stances, PREVIEW_LENGTH - definition.length, language), brief.lead]
    .filter(Boolean)
    .map(toClosed)
    .join(' ')
}

function toRank({ teller, isOpen }: StanceRow): number {
  return (teller === null ? 0 : 2) + (isOpen ? 1 : 0)
}

/** With one full stop at its end. */
function toClosed(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}
