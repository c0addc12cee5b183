import type { PageModule } from '../../links/page-module'
import { isBriefPage } from '../../selection/pages'
import { toAnswerDescription } from './to-answer-description'
import { toDirectory } from './directory/to-directory'
import { toBrief } from './to-brief'

/** Previews show about so many letters. */
const LENGTH = 200

/** What it is, the latest stances as far as there is room, and how much is told of it. */
export const toBriefDescription: PageModule['toDescription'] = (
  stages,
  { view, subject },
  language,
) => {
  if (!isBriefPage(view)) return ''
  if (subject === null) return toDirectory(stages, view, language).lead
  const brief = toBrief(stages, view, subject, language)
  if (brief === null) return ''
  if (brief.answer !== undefined) return toAnswerDescription(brief, language)
  const rows = brief.sections
    .flatMap((section) => (section.kind === 'stances' ? section.groups : []))
    .flatMap((group) => group.rows)
    .map(({ name, topic, word }) => `${[name, topic].filter(Boolean).join(', ')}: ${word}`)
  let text = brief.definition ?? ''
  for (const row of rows) {
    const separator = text === '' ? '' : text.endsWith('.') ? ' ' : ' · '
    if (text.length + separator.length + row.length > LENGTH) break
    text += separator + row
  }
  return [text, brief.lead].filter(Boolean).join(rows.length > 0 ? '. ' : ' ')
}
