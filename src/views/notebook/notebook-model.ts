/** The pinned items in the reader's language, compared with the dossier of today. */
import { findIfAny } from '../../model/find-by-id'
import { toAskedName } from '../../export/selection-words'
import { toTopicAboutName } from '../../passages/words/about-words'
import { formatDay } from '../../language/format-date'
import { toActorName, toCellName } from '../../language/names'
import { toRemovedWords } from '../../language/removed-words'
import { toFactLines } from '../../passages/words/statement-details'
import type { Dossier } from '../../model/dossier'
import type { Language } from '../../model/vocabulary'
import { toItemId, type NotebookItem, type PinnedQuote } from '../../notebook/notebook-item'
import type { NotebookState } from '../../notebook/notebook-store'
import { toPassage } from '../../passages/passage'
import { toSourceWords } from '../../passages/words/source-words'
import { toPassageTitle } from '../../passages/to-quote-pin'
import type { Selection } from '../../selection/selection'
import { toSelectionVocabulary } from '../../selection/selection-vocabulary'
import { parseSelection } from '../../selection/url-codec'
import type { Everything } from '../../stages/stages'

export interface NotebookEntry {
  readonly id: string
  readonly kind: NotebookItem['kind']
  readonly item: NotebookItem
  readonly title: string
  /** From its address, without the parts that are no longer valid. */
  readonly to: Selection
  /** Whether parts of its address are no longer valid. */
  readonly isBroken: boolean
  readonly quote: NotebookQuote | null
  /** This tab's note if another tab has overtaken it; the item has the other's. */
  readonly overtaken: string | null
  readonly pinned: string
}

export interface NotebookQuote {
  /** The pinned words. */
  readonly text: string
  readonly language: string
  readonly gloss: string
  readonly source: string
  readonly facts: readonly string[]
  /** Whether the dossier still has the passage, with these words. */
  readonly state: 'same' | 'changed' | 'gone'
  /** The passage's words of today if they have changed, else null. */
  readonly now: string | null
  /** When and why a `gone` passage was removed, if the dossier says so. */
  readonly removed: string | null
}

/**
 * Compares the items with the whole dossier: what a day or a search leaves out has not changed.
 * `nameOf` gives the name of any view.
 */
export function toNotebookModel(
  { items, overtaken }: Pick<NotebookState, 'items' | 'overtaken'>,
  dossier: Everything<Dossier>,
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
    const current = item.kind === 'quote' ? toNotebookQuote(item, dossier, language) : null
    const title = toItemTitle(item, selection, isBroken, dossier, language, nameOf)
    return {
      id: toItemId(item),
      kind: item.kind,
      item,
      title: current?.title ?? title,
      to: selection,
      // A passage's quote says it by its `state`.
      isBroken: isBroken && item.kind !== 'quote',
      quote: current?.quote ?? null,
      overtaken: overtaken.get(toItemId(item)) ?? null,
      pinned: formatDay(item.pinned, language),
    }
  })
}

/** In the reader's language; the pinned title if the dossier no longer has all of it. */
function toItemTitle(
  { kind, title }: NotebookItem,
  selection: Selection,
  isBroken: boolean,
  dossier: Dossier,
  language: Language,
  nameOf: (selection: Selection) => string,
): string {
  if (isBroken || kind === 'quote') return title
  // Names the filters, since two views of one page would look alike without them.
  if (kind === 'view') return toAskedName(nameOf(selection), dossier, selection, language)
  const { cell } = selection
  const commitment = dossier.commitments.find(({ id }) => id === cell?.commitment)
  if (cell === null || commitment === undefined) return title
  const actor = toActorName(dossier, cell.actor, language)
  return toCellName(actor, toTopicAboutName(dossier, commitment, cell.topic, language), language)
}

function toNotebookQuote(
  { statement: id, hash, quote, language: quoted, gloss, source, facts, title }: PinnedQuote,
  dossier: Dossier,
  language: Language,
): { readonly title: string; readonly quote: NotebookQuote } {
  const statement = findIfAny(dossier.statements, id)
  const pinned = { text: quote, language: quoted, gloss, source, facts }
  if (statement === undefined) {
    const entry = dossier.removed.find((each) => each.id === id)
    const removed = entry === undefined ? null : toRemovedWords(entry, language)
    return { title, quote: { ...pinned, state: 'gone', now: null, removed } }
  }
  if (statement.hash !== hash) {
    const now = statement.quote.exact
    return { title, quote: { ...pinned, state: 'changed', now, removed: null } }
  }
  const passage = toPassage(dossier, statement, language)
  return {
    title: toPassageTitle(passage, language),
    quote: {
      text: passage.quote,
      language: passage.language,
      gloss: passage.gloss,
      source: toSourceWords(passage, language),
      facts: toFactLines(passage, language),
      state: 'same',
      now: null,
      removed: null,
    },
  }
}
