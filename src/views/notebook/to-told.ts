import { SITE } from '../../export/site'
import type { Language } from '../../model/vocabulary'
import type { ToldNotebook } from '../../notebook/told-notebook'
import { passagesMessages } from '../../passages/passages-messages'
import { toPlaceName } from '../../selection/pages'
import { toLink } from '../../selection/to-link'
import { notebookMessages } from './notebook-messages'
import type { NotebookEntry } from './notebook-model'

/** The notebook in words, for a file; `today` as it is written. */
export function toTold(
  entries: readonly NotebookEntry[],
  language: Language,
  today: string,
): ToldNotebook {
  const messages = notebookMessages[language]
  return {
    language,
    title: toPlaceName('notebook')[language],
    made: messages.made(SITE, today),
    words: { note: messages.note, rendering: passagesMessages[language].rendering },
    items: entries.map(({ title, to, quote, isBroken, item }) => ({
      title,
      link: toLink({ ...to, lang: language }),
      quote: quote === null ? null : { ...quote, gloss: language === 'en' ? quote.gloss : null },
      warning: toWarning({ quote, isBroken }, language),
      note: item.note,
    })),
  }
}

/** What has changed since it was pinned, and why; null when nothing has. */
export function toWarning(
  { quote, isBroken }: Pick<NotebookEntry, 'quote' | 'isBroken'>,
  language: Language,
): string | null {
  const messages = notebookMessages[language]
  if (quote === null || quote.state === 'same') return isBroken ? messages.broken : null
  const { state, removed } = quote
  return removed === null ? messages[state] : `${messages[state]} ${removed}`
}
