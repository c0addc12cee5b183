import { ListFilter } from 'lucide-react'
import { useEffect, type ReactNode } from 'react'
import { toCountWords } from '../../language/messages/count-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import type { Selection } from '../../selection/selection'
import { toHref } from '../../selection/to-link'
import type { EntryKind } from '../../search/to-entries'
import { Flag } from '../../ui/marks/Flag'
import { Marked } from '../../ui/Marked'
import { StanceMark } from '../../ui/marks/StanceMark'
import { toOptionId, type ResultsProps } from './SearchBox'
import { searchMessages } from './search-messages'
import styles from './ResultList.module.css'
import type { Hit } from './hit-builder'
import type { ListOptions } from './to-list-options'

interface ResultListProps extends Pick<ResultsProps, 'typed' | 'listId' | 'active' | 'onActive'> {
  readonly list: ListOptions
  readonly onFollow: (to: Selection) => void
  readonly onUnfold: (kind: EntryKind) => void
}

/** The options below the box. The focus stays in the box; each option is a link. */
export function ResultList({ list, onUnfold, ...props }: ResultListProps) {
  const messages = useMessages(searchMessages)
  const language = useLanguage()
  const { typed, listId, active } = props
  const { filter, groups } = list
  useEffect(() => {
    document.getElementById(toOptionId(listId, active))?.scrollIntoView({ block: 'nearest' })
  }, [listId, active])
  return (
    <div role="listbox" id={listId} aria-label={messages.results} className={styles.list}>
      {filter !== null && (
        <Option {...props} option={0} to={filter.to} className={styles.filter}>
          <ListFilter size={16} aria-hidden="true" className={styles.sign} />
          <span className={styles.body}>
            {messages.filter(typed)}{' '}
            <span className={styles.count}>{toCountWords(filter.count, language)}</span>
          </span>
        </Option>
      )}
      {groups.map(({ kind, label, hits, rest }) => (
        <div key={kind} role="group" aria-labelledby={`${listId}-${kind}`}>
          <p id={`${listId}-${kind}`} className={styles.heading}>
            {label}
          </p>
          {hits.map(({ hit, option }) => (
            <Option key={hit.key} {...props} option={option} to={hit.to} className={styles.hit}>
              <HitBody hit={hit} kind={kind} />
            </Option>
          ))}
          {rest !== null && (
            <button
              type="button"
              role="option"
              id={toOptionId(listId, rest.option)}
              tabIndex={-1}
              aria-selected={rest.option === active}
              className={styles.rest}
              onPointerMove={() => props.onActive(rest.option)}
              onClick={() => onUnfold(kind)}
            >
              {rest.next < rest.count
                ? messages.more(rest.next, rest.count)
                : messages.all(rest.count)}
            </button>
          )}
        </div>
      ))}
    </div>
  )
}

interface OptionProps extends Omit<ResultListProps, 'typed' | 'list' | 'onUnfold'> {
  readonly option: number
  readonly to: Selection
  readonly className: string | undefined
  readonly children: ReactNode
}

function Option({
  listId,
  active,
  onActive,
  onFollow,
  option,
  to,
  className,
  children,
}: OptionProps) {
  return (
    <a
      role="option"
      id={toOptionId(listId, option)}
      aria-selected={option === active}
      href={toHref(to)}
      tabIndex={-1}
      className={className}
      onPointerMove={() => onActive(option)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        onFollow(to)
      }}
    >
      {children}
    </a>
  )
}

function HitBody({ hit, kind }: { readonly hit: Hit; readonly kind: EntryKind }) {
  const language = useLanguage()
  const { title, titleLanguage, detail, source, flag, stance, isOpen } = hit
  return (
    <>
      {flag !== null && (
        <span className={styles.sign}>
          <Flag code={flag} />
        </span>
      )}
      {stance !== null && (
        <span className={styles.sign}>
          <StanceMark mark={stance.mark} hue={stance.hue} isOpen={isOpen} />
        </span>
      )}
      <span className={styles.body}>
        <span
          className={kind === 'passage' || kind === 'text' ? styles.quote : styles.title}
          lang={titleLanguage === language ? undefined : titleLanguage}
          dir="auto"
        >
          {kind === 'passage' ? '“' : ''}
          <Marked {...title} />
          {kind === 'passage' ? '”' : ''}
        </span>
        {detail !== null && (
          <span className={styles.detail}>
            <Marked {...detail} />
          </span>
        )}
        {source !== null && <span className={styles.source}>{source}</span>}
      </span>
    </>
  )
}
