import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react'
import { useId } from 'react'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { QuotedWords } from '../../passages/drawings/QuotedWords'
import { SelectionLink } from '../../links/SelectionLink'
import { toLink } from '../../selection/to-link'
import button from '../../ui/Button.module.css'
import styles from './NotebookItem.module.css'
import { notebookMessages } from './notebook-messages'
import type { NotebookEntry, NotebookQuote } from './notebook-model'
import { OvertakenNote } from './OvertakenNote'
import { toWarning } from './to-exported-notebook'

export type Direction = 'up' | 'down'

interface NoteActions {
  readonly write: (note: string) => void
  readonly leave: () => void
  /** Chooses between the notes of two tabs. */
  readonly settle: (keeps: 'mine' | 'stored') => void
}

interface NotebookItemProps {
  readonly entry: NotebookEntry
  readonly number: number
  readonly isLast: boolean
  readonly onMove: (direction: Direction) => void
  readonly onRemove: () => void
  readonly noteActions: NoteActions
  readonly onDrag: (isDragged: boolean) => void
}

export function NotebookItem({ entry, number, noteActions, ...actions }: NotebookItemProps) {
  const messages = useMessages(notebookMessages)
  const language = useLanguage()
  const titleId = useId()
  const { kind, title, to, quote, item, pinned } = entry
  const warning = toWarning(entry, language)
  const note = entry.overtaken ?? item.note
  return (
    <article aria-labelledby={titleId} className={styles.item}>
      <div className={styles.body}>
        <p className={styles.kind}>
          {number} · {messages.kinds[kind]} · {messages.pinned(pinned)}
        </p>
        <h3 id={titleId} className={styles.title}>
          <SelectionLink to={to}>{title}</SelectionLink>
        </h3>
        {quote !== null && <Quote quote={quote} />}
        <p className={styles.printedLink} aria-hidden="true">
          {toLink(to)}
        </p>
        {warning !== null && (
          <p className={styles.warning}>
            {warning}
            {quote !== null && quote.now !== null && (
              <>
                {' '}
                {messages.now}{' '}
                <q lang={quote.language} dir="auto">
                  {quote.now}
                </q>
              </>
            )}
          </p>
        )}
        <textarea
          className={styles.note}
          aria-label={messages.noteLabel(title)}
          placeholder={messages.addNote}
          rows={Math.max(1, note.split('\n').length)}
          value={note}
          onChange={({ target }) => noteActions.write(target.value)}
          onBlur={noteActions.leave}
        />
        {entry.overtaken !== null && (
          <OvertakenNote stored={item.note} onSettle={noteActions.settle} />
        )}
        {item.note.trim() !== '' && (
          <p className={styles.printedNote} aria-hidden="true">
            {messages.note}: {item.note}
          </p>
        )}
      </div>
      <Actions title={title} isFirst={number === 1} {...actions} />
    </article>
  )
}

function Quote({ quote }: { readonly quote: NotebookQuote }) {
  return (
    <>
      <p className={styles.source}>{quote.source}</p>
      <QuotedWords passage={{ ...quote, quote: quote.text }} />
      {quote.facts.map((fact) => (
        <p key={fact} className={styles.source}>
          {fact}
        </p>
      ))}
    </>
  )
}

type ActionsProps = Omit<NotebookItemProps, 'entry' | 'number' | 'noteActions'> & {
  readonly title: string
  readonly isFirst: boolean
}

function Actions({ title, isFirst, isLast, onMove, onRemove, onDrag }: ActionsProps) {
  const messages = useMessages(notebookMessages)
  return (
    <div className={styles.actions}>
      {/* For a pointer alone: the buttons beside it do the same. */}
      <span
        className={styles.grip}
        draggable
        title={messages.drag}
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move'
          event.dataTransfer.setData('text/plain', title)
          onDrag(true)
        }}
        onDragEnd={() => onDrag(false)}
      >
        <GripVertical size={18} aria-hidden="true" />
      </span>
      <button
        type="button"
        className={button.icon}
        data-move="up"
        aria-label={messages.up(title)}
        aria-disabled={isFirst}
        onClick={() => onMove('up')}
      >
        <ArrowUp size={18} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={button.icon}
        data-move="down"
        aria-label={messages.down(title)}
        aria-disabled={isLast}
        onClick={() => onMove('down')}
      >
        <ArrowDown size={18} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={button.quiet}
        aria-label={messages.removeLabel(title)}
        onClick={onRemove}
      >
        {messages.remove}
      </button>
    </div>
  )
}
