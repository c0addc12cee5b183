import { useRef, useState } from 'react'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import type { StorageState, NotebookActions } from '../../notebook/notebook-store'
import { toPlaceName } from '../../selection/pages'
import { toPlace } from '../../selection/places'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import button from '../../ui/Button.module.css'
import styles from './Notebook.module.css'
import { notebookMessages } from './notebook-messages'
import type { NotebookEntry } from './notebook-model'
import { NotebookItems } from './NotebookItems'
import { NotebookTools } from './NotebookTools'

interface NotebookProps {
  readonly entries: readonly NotebookEntry[]
  readonly storageState: StorageState
  readonly actions: NotebookActions
}

interface News {
  readonly text: string
  /** Undoes what the text reports; null if it can't be undone. */
  readonly undo: (() => void) | null
}

export function Notebook({ entries, storageState, actions }: NotebookProps) {
  const messages = useMessages(notebookMessages)
  const language = useLanguage()
  const [news, setNews] = useState<News | null>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const announce = (text: string, undo: News['undo'] = null) => setNews({ text, undo })
  const clear = () => {
    const items = entries.map(({ item }) => item)
    actions.clear()
    announce(messages.announce.cleared(items.length), () => actions.merge(items))
  }
  return (
    <article className={styles.notebook}>
      <header className={styles.header}>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {toPlaceName('notebook')[language]}
        </h2>
        {entries.length > 0 && <p className={styles.count}>{messages.count(entries.length)}</p>}
      </header>
      <StorageNotice storageState={storageState} onOverwrite={actions.overwrite} />
      <NotebookTools
        entries={entries}
        onMerge={actions.merge}
        onClear={clear}
        onAnnounce={announce}
      />
      <div role="status" className={styles.news}>
        {news !== null && (
          <>
            <span>{news.text}</span>{' '}
            {news.undo !== null && (
              <button
                type="button"
                className={button.link}
                // The pressed button is gone with the item that it removed.
                ref={(node) => node?.focus()}
                onClick={() => {
                  news.undo?.()
                  setNews(null)
                  title.current?.focus()
                }}
              >
                {messages.undo}
              </button>
            )}
          </>
        )}
      </div>
      {entries.length === 0 ? (
        <Empty />
      ) : (
        <NotebookItems entries={entries} actions={actions} onAnnounce={announce} />
      )}
    </article>
  )
}

function StorageNotice({
  storageState,
  onOverwrite,
}: {
  storageState: StorageState
  onOverwrite: () => void
}) {
  const { storageState: messages } = useMessages(notebookMessages)
  return (
    <p className={styles.storage} data-storage={storageState} role="note">
      {messages[storageState]}{' '}
      {storageState === 'unreadable' && (
        <button type="button" className={button.link} onClick={onOverwrite}>
          {messages.overwrite}
        </button>
      )}
    </p>
  )
}

function Empty() {
  const { empty } = useMessages(notebookMessages)
  const selection = useSelection()
  return (
    <div className={styles.empty}>
      <p className={styles.emptyTitle}>{empty.title}</p>
      <p>{empty.advice}</p>
      <ul className={styles.ways}>
        <li>{empty.ways.quote}</li>
        <li>{empty.ways.cell}</li>
        <li>{empty.ways.view}</li>
      </ul>
      <p>{empty.after}</p>
      <p>
        <SelectionLink to={toPlace(selection, 'board')}>{empty.start}</SelectionLink>
      </p>
    </div>
  )
}
