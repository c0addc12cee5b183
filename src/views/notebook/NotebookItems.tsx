import { useLayoutEffect, useRef, useState, type DragEvent } from 'react'
import { useMessages } from '../../language/LanguageContext'
import type { NotebookActions } from '../../notebook/notebook-store'
import { NotebookItem, type Direction } from './NotebookItem'
import styles from './NotebookItems.module.css'
import { notebookMessages } from './notebook-messages'
import type { NotebookEntry } from './notebook-model'

interface NotebookItemsProps {
  readonly entries: readonly NotebookEntry[]
  readonly actions: NotebookActions
  readonly onAnnounce: (text: string, undo?: () => void) => void
}

export function NotebookItems({ entries, actions, onAnnounce }: NotebookItemsProps) {
  const { announce, items } = useMessages(notebookMessages)
  const [dragged, setDragged] = useState<string | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const keepFocus = useFocusThroughMoves(list, entries)

  const move = (entry: NotebookEntry, to: number) => {
    if (to < 0 || to >= entries.length) return
    actions.move(entry.id, to)
    onAnnounce(announce.moved(entry.title, to + 1, entries.length))
  }
  const remove = ({ id, item, title }: NotebookEntry, at: number) => {
    actions.unpin(id)
    onAnnounce(announce.removed(title), () => actions.restore(item, at))
  }
  const drop = (event: DragEvent, to: number) => {
    event.preventDefault()
    const entry = entries.find(({ id }) => id === dragged)
    if (entry !== undefined) move(entry, to)
    setDragged(null)
  }
  return (
    <ol ref={list} aria-label={items} className={styles.list}>
      {entries.map((entry, index) => (
        <li
          key={entry.id}
          data-dragged={entry.id === dragged || undefined}
          onDragOver={(event) => {
            if (dragged !== null) event.preventDefault()
          }}
          onDrop={(event) => drop(event, index)}
        >
          <NotebookItem
            entry={entry}
            number={index + 1}
            isLast={index === entries.length - 1}
            onMove={(direction) => {
              keepFocus(entry.id, direction)
              move(entry, direction === 'up' ? index - 1 : index + 1)
            }}
            onRemove={() => remove(entry, index)}
            noteActions={{
              write: (note) => actions.writeNote(entry.id, note),
              leave: () => actions.leaveNote(entry.id),
              settle: (keeps) =>
                keeps === 'mine' ? actions.keepMine(entry.id) : actions.keepStored(entry.id),
            }}
            onDrag={(isDragged) => setDragged(isDragged ? entry.id : null)}
          />
        </li>
      ))}
    </ol>
  )
}

/** In some browsers a button loses the focus when its item moves; gives it back. */
function useFocusThroughMoves(
  list: React.RefObject<HTMLOListElement | null>,
  entries: readonly NotebookEntry[],
): (id: string, direction: Direction) => void {
  const moved = useRef<{ readonly id: string; readonly direction: Direction } | null>(null)
  useLayoutEffect(() => {
    if (moved.current === null) return
    const { id, direction } = moved.current
    moved.current = null
    const item = list.current?.children[entries.findIndex((entry) => entry.id === id)]
    const target = item?.querySelector(`[data-move="${direction}"]`)
    if (target instanceof HTMLElement) target.focus()
  }, [list, entries])
  return (id, direction) => {
    moved.current = { id, direction }
  }
}
