import type { ArticleId, Paragraph } from '../../model/dossier'
import type { Selection } from '../../selection/selection'

/**
 * A paragraph in its article, with the words marked: beside the board, or on a page of its own, since
 * the other views open no article beside them but that of a statement.
 */
export function toTextPlace(
  place: Selection,
  article: ArticleId,
  { line, furniture }: Paragraph,
  words: string,
  isOnlyRendering: boolean,
): Selection {
  return {
    ...place,
    view: place.view === 'board' ? 'board' : 'articles',
    read: article,
    find: words,
    line: { line, match: 1 },
    furniture: place.furniture || furniture !== null,
    ...(isOnlyRendering && { text: 'both' as const }),
  }
}
