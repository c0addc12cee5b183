/** What the notebook shows: what was pinned, told in the reader's language and held against the dossier. */
import { toAskedName } from '../../export/selection-words'
import { formatDay } from '../../language/format-date'
import { toActorName, toCellName } from '../../language/names'
import type { Dossier } from '../../model/dossier'
import type { Language } from '../../model/vocabulary'
import { toItemId, type NotebookItem, type PinnedQuote } from '../../notebook/notebook-item'
import { toPassage } from '../../passages/passage'
import { toPassageTitle, toSourceWords } from '../../passages/to-quote-pin'
import type { Selection } from '../../selection/selection'
import { toSelectionVocabulary } from '../../selection/selection-vocabulary'
import { parseSelection } from '../../selection/url-codec'

export interface NotebookEntry {
  readonly id: string
  readonly kind: NotebookItem['kind']
  readonly item: NotebookItem
  readonly title: string
  /** Where it leads; what its address no longer means is left out. */
  readonly to: Selection
  /** Part of its address means nothing any more. */
  readonly isBroken: boolean
  readonly quote: NotebookQuote | null
  readonly pinned: string
}

export interface NotebookQuote {
  /** As it was pinned. */
  readonly text: string
  readonly language: string
  readonly gloss: string
  readonly source: string
  /** Whether the dossier still has the passage, with these words. */
  readonly state: 'same' | 'changed' | 'gone'
  /** The words of the passage now, where they have changed. */
  readonly now: string | null
}

/**
 * `dossier` is the whole one: what is not yet known on some day has not changed for that. `nameOf`
 * gives the name of any view.
 */
export function toNotebookModel(
  items: readonly NotebookItem[],
  dossier: Dossier,
  language: Language,
  nameOf: (selection: Selection) => string,
): readonly NotebookEntry[] {
  const vocabulary = toSelectionVocabulary(dossier)
  return items.map((item) => {
    const [pathname = '/', search] = item.address.split('?', 2)
    const { selection, dropped } = parseSelection(
      { pathname, search: search === undefined ? '' : `?${search}` },
      vocabulary,
    )
    const isBroken = dropped.length > 0
    const told = item.kind === 'quote' ? tellQuote(item, dossier, language) : null
    const title = toItemTitle(item, selection, isBroken, dossier, language, nameOf)
    return {
      id: toItemId(item),
      kind: item.kind,
      item,
      title: told?.title ?? title,
      to: selection,
      // Of a passage that is gone its quote already says so.
      isBroken: isBroken && item.kind !== 'quote',
      quote: told?.quote ?? null,
      pinned: formatDay(item.pinned, language),
    }
  })
}

/** In the reader's language where the dossier still has all that is needed, else as it was pinned. */
function toItemTitle(
  { kind, title }: NotebookItem,
  selection: Selection,
  isBroken: boolean,
  dossier: Dossier,
  language: Language,
  nameOf: (selection: Selection) => string,
): string {
  if (isBroken || kind === 'quote') return title
  // With all that the view asks, or two views of one page could not be told apart.
  if (kind === 'view') return toAskedName(nameOf(selection), dossier, selection, language)
  const { cell } = selection
  const commitment = dossier.commitments.find(({ id }) => id === cell?.commitment)
  if (cell === null || commitment === undefined) return title
  const actor = toActorName(dossier, cell.actor, language)
  return toCellName(actor, commitment.name[language], language)
}

function tellQuote(
  { statement: id, hash, quote, language: quoted, gloss, source, title }: PinnedQuote,
  dossier: Dossier,
  language: Language,
): { readonly title: string; readonly quote: NotebookQuote } {
  const statement = dossier.statements.find((known) => known.id === id)
  const pinned = { text: quote, language: quoted, gloss, source }
  if (statement === undefined) return { title, quote: { ...pinned, state: 'gone', now: null } }
  if (statement.hash !== hash) {
    return { title, quote: { ...pinned, state: 'changed', now: statement.quote.exact } }
  }
  const passage = toPassage(dossier, statement, language)
  return {
    title: toPassageTitle(passage, language),
    quote: {
      text: passage.quote,
      language: passage.language,
      gloss: passage.gloss,
      source: toSourceWords(passage, language),
      state: 'same',
      now: null,
    },
  }
}
