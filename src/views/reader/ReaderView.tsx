import { useMemo, type ReactNode } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import { useIntents, useSelection } from '../../selection/SelectionContext'
import { toHref } from '../../selection/to-link'
import { ArticleList } from './ArticleList'
import { OpenArticleView } from './OpenArticleView'
import { toReaderModel } from './reader-model'

interface ReaderViewProps {
  readonly dossier: Dossier
  /** Stands above the list of articles. */
  readonly children?: ReactNode
}

export function ReaderView({ dossier, children }: ReaderViewProps) {
  const selection = useSelection()
  const { openArticle, clearAll } = useIntents()
  const language = useLanguage()
  const model = useMemo(
    () => toReaderModel(dossier, selection, language),
    [dossier, selection, language],
  )

  if (model.kind === 'article') {
    return <OpenArticleView key={model.entry.article.id} dossier={dossier} model={model} />
  }
  return (
    <ArticleList
      entries={model.entries}
      toArticleHref={(read) => toHref({ ...selection, read, at: null, changed: null, cell: null })}
      onOpen={openArticle}
      onClearFilters={clearAll}
    >
      {children}
    </ArticleList>
  )
}
