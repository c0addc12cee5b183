import { useRef, useState } from 'react'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import type { Keeping, NotebookActs } from '../../notebook/notebook-store'
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
  readonly keeping: Keeping
  readonly acts: NotebookActs
}

interface News {
  readonly text: string
  /** Takes back what the news tells. */
  readonly undo: (() => void) | null
}

/** What the reader has pinned, in the reader's order. */
export function Notebook({ entries, keeping, acts }: NotebookProps) {
  const messages = useMessages(notebookMessages)
  const language = useLanguage()
  const [news, setNews] = useState<News | null>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const tell = (text: string, undo: News['undo'] = null) => setNews({ text, undo })
  const clear = () => {
    const items = entries.map(({ item }) => item)
    acts.clear()
    tell(messages.announce.cleared(items.length), () => acts.merge(items))
  }
  return (
    <article className={styles.notebook}>
      <header className={styles.header}>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {toPlaceName('notebook')[language]}
        </h2>
        {entries.length > 0 && <p className={styles.count}>{messages.count(entries.length)}</p>}
      </header>
      <KeepingNotice keeping={keeping} onOverwrite={acts.overwrite} />
      <NotebookTools entries={entries} onMerge={acts.merge} onClear={clear} onTell={tell} />
      <div role="status" className={styles.news}>
        {news !== null && (
          <>
            <span>{news.text}</span>{' '}
            {news.undo !== null && (
              <button
                type="button"
                className={button.link}
                // What was pressed is gone with what it removed.
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
        <NotebookItems entries={entries} acts={acts} onTell={tell} />
      )}
    </article>
  )
}

function KeepingNotice({ keeping, onOverwrite }: { keeping: Keeping; onOverwrite: () => void }) {
  const { keeping: messages } = useMessages(notebookMessages)
  return (
    <p className={styles.keeping} data-keeping={keeping} role="note">
      {messages[keeping]}{' '}
      {keeping === 'unreadable' && (
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
