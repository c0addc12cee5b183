import { SITE } from '../../export/site'
import type { Language } from '../../model/vocabulary'
import type { ExportedNotebook } from '../../notebook/exported-notebook'
import { passagesMessages } from '../../passages/passages-messages'
import { toPlaceName } from '../../selection/pages'
import { toLink } from '../../selection/to-link'
import { notebookMessages } from './notebook-messages'
import type { NotebookEntry } from './notebook-model'

/** The notebook in words, for a file; `today` formatted. */
export function toExportedNotebook(
  entries: readonly NotebookEntry[],
  language: Language,
  today: string,
): ExportedNotebook {
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

/** What has changed since it was pinned, and why; null if nothing has. */
export function toWarning(
  { quote, isBroken }: Pick<NotebookEntry, 'quote' | 'isBroken'>,
  language: Language,
): string | null {
  const messages = notebookMessages[language]
  if (quote === null || quote.state === 'same') return isBroken ? messages.broken : null
  const { state, removed } = quote
  return removed === null ? messages[state] : `${messages[state]} ${removed}`
}
