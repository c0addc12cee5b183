import type { Language } from '../../model/vocabulary'
import type { Passage } from '../../passages/passage'
import { passagesMessages } from '../../passages/passages-messages'
import { toStanceWords } from '../../passages/words/stance-words'
import type { Brief } from './brief'

/** What the page of a cell, a statement or a question answers, for those who see a link to it. */
export function toAnswerDescription(
  { answer, title, lead }: Pick<Brief, 'answer' | 'title' | 'lead'>,
  language: Language,
): string {
  if (answer === undefined) return lead
  switch (answer.kind) {
    case 'statement':
      return toPassageWords(answer.passage, title, language)
    case 'cell': {
      const [first, ...others] = answer.cell.groups
      if (first === undefined) return lead
      if (others.length === 0) return toPassageWords(first.latest, title, language)
      const stances = answer.cell.groups.map(
        ({ name, stance, reading }) => `${name}: ${toStanceWords(stance, reading, language)}`,
      )
      return `${title}. ${stances.join(' · ')}.`
    }
    case 'question': {
      const stances = answer.groups.flatMap(({ stance, firm, open }) => [
        ...toTakers(firm, toStanceWords(stance, 'firm', language)),
        ...toTakers(open, toStanceWords(stance, 'open', language)),
      ])
      return stances.length === 0 ? lead : `${stances.join(' · ')}. ${answer.counted}.`
    }
  }
}

/** `Germany, troops in Ukraine: declines, 6 Jan 2026. [Our rendering] (our rendering; Tiền Phong, 7 Jan 2026)` */
function toPassageWords(
  { stance, reading, said, quote, gloss, where }: Passage,
  title: string,
  language: Language,
): string {
  const { rendering } = passagesMessages[language]
  const words = language === 'en' ? `[${gloss}] (${rendering}; ${where})` : `“${quote}” (${where})`
  return `${title}: ${toStanceWords(stance, reading, language)}, ${said}. ${words}`
}

function toTakers(names: readonly string[], stance: string): readonly string[] {
  return names.length === 0 ? [] : [`${names.join(', ')}: ${stance}`]
}
