import { useMemo } from 'react'
import { useSelectionParts } from '../../../links/SelectionContext'
import type { ArticleBody, Dossier, Paragraph } from '../../../model/dossier'
import { finderOf } from '../../../search/text-finder'
import type { Selection } from '../../../selection/selection'
import type { OpenArticleModel } from '../reader-model'
import { toFound, toShownArticle, type Found } from './found-model'

interface ShownBody {
  readonly body: ArticleBody
  readonly paragraphs: readonly Paragraph[]
  /** Null if no words are looked for. */
  readonly found: Found | null
}

const toAsked = ({ find, q, line, at }: Selection) => ({ find, q, line, at })

/** What is shown of an article's text, and where the words are in it that are looked for. */
export function useShownBody(
  dossier: Dossier,
  model: OpenArticleModel,
  body: ArticleBody | undefined,
  furniture: boolean,
): ShownBody | null {
  const asked = useSelectionParts(toAsked)
  const { entry, passages, event, text } = model
  return useMemo(() => {
    if (body === undefined) return null
    const isWithheld = entry.article.withheld !== undefined
    const told = isWithheld ? [] : (event?.quotes.map((quote) => ({ quote })) ?? [])
    const shown = toShownArticle(body, entry.article, [...passages, ...told], furniture, text)
    return { body, paragraphs: shown.paragraphs, found: toFound(shown, asked, finderOf(dossier)) }
  }, [dossier, entry, passages, event, text, body, furniture, asked])
}
