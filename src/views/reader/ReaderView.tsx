import { useMemo, type ReactNode } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import type { ArticleId, Dossier } from '../../model/dossier'
import { useIntents, useSelection } from '../../links/SelectionContext'
import { toHref } from '../../selection/to-link'
import { ArticleList } from './ArticleList'
import { OpenArticleView } from './article/OpenArticleView'
import { toReaderModel } from './reader-model'
import { WithheldArticle } from './article/WithheldArticle'
import type { Matching } from '../../stages/stages'

interface ReaderViewProps {
  readonly dossier: Matching<Dossier>
  /** Content above the list of articles. */
  readonly children?: ReactNode
}

export function ReaderView({ dossier, children }: ReaderViewProps) {
  const selection = useSelection()
  const { openArticle, clearAll, travelTo } = useIntents()
  const language = useLanguage()
  const model = useMemo(
    () => toReaderModel(dossier, selection, language),
    [dossier, selection, language],
  )

  const toArticleHref = (read: ArticleId | null) =>
    toHref({ ...selection, read, at: null, changed: null, cell: null })
  if (model.kind === 'article' && model.entry.isNotYetKnown) {
    const actions = { openArticle, toArticleHref, goToPresent: () => travelTo(null) }
    return <WithheldArticle key={model.entry.article.id} model={model} actions={actions} />
  }
  if (model.kind === 'article') {
    return <OpenArticleView key={model.entry.article.id} dossier={dossier} model={model} />
  }
  return (
    <ArticleList
      entries={model.entries}
      toArticleHref={toArticleHref}
      onOpen={openArticle}
      onClearFilters={clearAll}
    >
      {children}
    </ArticleList>
  )
}
