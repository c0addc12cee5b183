import { useEffect, useMemo, useState } from 'react'
import { actMessages } from '../../language/messages/act-messages'
import { searchExtentMessages } from '../../language/messages/search-extent-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import type { SearchedDossier } from '../../model/searched'
import type { Loadable } from '../../query/loadable'
import { useIntents, useSelection } from '../../links/SelectionContext'
import type { Selection } from '../../selection/selection'
import type { EntryKind } from '../../search/to-entries'
import type { Stages } from '../../stages/stages'
import { toSearchWords } from '../../selection/to-search-words'
import button from '../../ui/Button.module.css'
import { useWidth } from '../../ui/use-width'
import type { ResultsProps } from './SearchBox'
import { ResultList } from './ResultList'
import { searchMessages } from './search-messages'
import { toSearchModel, type SearchModel } from './search-model'
import styles from './SearchResultsView.module.css'
import { toListOptions } from './to-list-options'
import { useSearches } from './use-searches'

interface SearchResultsProps extends ResultsProps {
  readonly texts: Loadable<Stages<SearchedDossier>>
  /** Loads all of the texts. */
  readonly loadTexts: () => Promise<unknown>
}

/** Waits for those of the dossier's texts that are searched. */
export function SearchResultsView({ texts, ...props }: SearchResultsProps) {
  const messages = useMessages(searchMessages)
  const { retry: tryAgain } = useMessages(actMessages)
  const { data, error, retry } = texts
  if (data !== undefined) return <Results {...props} stages={data} />
  if (error === null) return <p className={styles.said}>{messages.loading}</p>
  return (
    <div role="alert" className={styles.said}>
      <p>{messages.failed}</p>
      <button type="button" className={button.bordered} onClick={() => void retry()}>
        {tryAgain}
      </button>
    </div>
  )
}

interface LoadedProps extends Omit<SearchResultsProps, 'texts'> {
  readonly stages: Stages<SearchedDossier>
}

function Results({ stages, loadTexts, ...props }: LoadedProps) {
  const { typed, onFound, onChosen } = props
  const messages = useMessages(searchMessages)
  const { retry: tryAgain } = useMessages(actMessages)
  const { textsNotSearched } = useMessages(searchExtentMessages)
  const language = useLanguage()
  const selection = useSelection()
  const { goTo } = useIntents()
  const hasReader = useWidth() !== 'narrow'
  const [unfolding, setUnfolding] = useState(NONE)
  const asked = toSearchWords(typed)
  const unfolded = unfolding.typed === asked ? unfolding.kinds : NONE.kinds
  const { searchable, isLoading, hasTexts, failed, retry } = useSearches(stages, {
    words: asked,
    unfolded,
    loadTexts,
  })
  const isOfTyped = searchable?.words === asked
  const model = useMemo(
    () =>
      searchable === undefined
        ? NOTHING_YET
        : toSearchModel(searchable.words, { ...searchable, selection, language, hasReader }),
    [searchable, selection, language, hasReader],
  )
  const placed = searchable?.unfolded ?? unfolded
  const list = useMemo(() => toListOptions(model, placed), [model, placed])
  const found = model.count > 0 ? messages.found(model.count) : messages.nothing(asked)
  const isWaiting = model.count === 0 && isLoading
  const isUnsearched = failed === 'search' && !isOfTyped
  const words = asked === '' || isWaiting || !isOfTyped ? '' : found
  // Enter follows none of what was found for other words.
  const options = isOfTyped ? list.options : 0
  useEffect(() => onFound({ options, words }), [options, words, onFound])

  if (asked === '') {
    return (
      <div className={styles.said}>
        <p>{messages.hint}</p>
        <p>{messages.accents}</p>
      </div>
    )
  }
  const note =
    failed !== null ? (
      <p className={styles.said}>
        {failed === 'search' ? messages.failed : messages.textsFailed}{' '}
        <button type="button" className={button.link} onClick={() => void retry()}>
          {tryAgain}
        </button>
      </p>
    ) : (
      !hasTexts && <p className={styles.said}>{textsNotSearched}</p>
    )
  if (isUnsearched) return note
  if (list.options === 0) {
    return (
      <>
        <p className={styles.said}>{isWaiting ? messages.loading : found}</p>
        {note}
      </>
    )
  }
  const follow = (to: Selection) => {
    goTo(to, to.at !== null)
    onChosen()
  }
  return (
    <>
      <ResultList
        {...props}
        typed={searchable?.words ?? asked}
        list={list}
        onFollow={follow}
        onUnfold={(kind) => setUnfolding({ typed: asked, kinds: [...unfolded, kind] })}
      />
      {note}
    </>
  )
}

const NOTHING_YET: SearchModel = { filter: null, groups: [], count: 0 }

/** Unfolded kinds, for the typed words. */
const NONE: { readonly typed: string; readonly kinds: readonly EntryKind[] } = {
  typed: '',
  kinds: [],
}
