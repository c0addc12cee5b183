import { useRef } from 'react'
import { toFileName } from '../../language/file-name'
import { formatDay } from '../../language/format-date'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { toLocalDay } from '../../model/dates'
import {
  MOST_BYTES,
  MOST_ITEMS,
  parseNotebook,
  serializeNotebook,
  type NotebookProblem,
} from '../../notebook/notebook-file'
import { toItemId, type NotebookItem } from '../../notebook/notebook-item'
import { toHtml } from '../../notebook/to-html'
import { toMarkdown } from '../../notebook/to-markdown'
import type { ExportedNotebook } from '../../notebook/exported-notebook'
import button from '../../ui/Button.module.css'
import { saveFile } from '../../ui/save-file'
import { notebookMessages } from './notebook-messages'
import type { NotebookEntry } from './notebook-model'
import styles from './NotebookTools.module.css'
import { toExportedNotebook } from './to-exported-notebook'

interface NotebookToolsProps {
  readonly entries: readonly NotebookEntry[]
  readonly onMerge: (items: readonly NotebookItem[]) => void
  readonly onClear: () => void
  readonly onAnnounce: (text: string) => void
}

const FORMS = {
  markdown: { extension: 'md', type: 'text/markdown', serialize: toMarkdown },
  html: { extension: 'html', type: 'text/html', serialize: toHtml },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly extension: string
      readonly type: string
      readonly serialize: (notebook: ExportedNotebook) => string
    }
  >
>

/** Exports and loads a notebook. */
export function NotebookTools({ entries, onMerge, onClear, onAnnounce }: NotebookToolsProps) {
  const { tools } = useMessages(notebookMessages)
  const language = useLanguage()
  const exportAs = (form: keyof typeof FORMS) => {
    const { extension, type, serialize } = FORMS[form]
    const today = formatDay(toLocalDay(new Date()), language)
    save(serialize(toExportedNotebook(entries, language, today)), extension, type)
  }
  const saveNotebook = () => {
    const items = entries.map(({ item }) => item)
    save(serializeNotebook(items, 2), 'json', 'application/json')
  }
  return (
    <div role="group" aria-label={tools.label} className={styles.tools}>
      {entries.length > 0 && (
        <>
          <Tool onPress={() => exportAs('markdown')}>{tools.markdown}</Tool>
          <Tool onPress={() => exportAs('html')}>{tools.html}</Tool>
          <Tool onPress={() => window.print()}>{tools.print}</Tool>
          <Tool onPress={saveNotebook}>{tools.save}</Tool>
        </>
      )}
      <LoadTool entries={entries} onMerge={onMerge} onAnnounce={onAnnounce} />
      {entries.length > 0 && (
        <button type="button" className={button.quiet} onClick={onClear}>
          {tools.clear}
        </button>
      )}
    </div>
  )
}

function save(text: string, extension: string, type: string): void {
  const name = toFileName('notebook', toLocalDay(new Date()), extension)
  saveFile(new File([text], name, { type: `${type};charset=utf-8` }))
}

function Tool({ onPress, children }: { onPress: () => void; children: string }) {
  return (
    <button type="button" className={button.bordered} onClick={onPress}>
      {children}
    </button>
  )
}

function LoadTool({ entries, onMerge, onAnnounce }: Omit<NotebookToolsProps, 'onClear'>) {
  const { tools, announce, problems } = useMessages(notebookMessages)
  const input = useRef<HTMLInputElement>(null)
  const explain = (problem: NotebookProblem) =>
    problem.kind === 'item' ? problems.item(problem.number, problem.field) : problems[problem.kind]
  const load = async (file: File) => {
    if (file.size > MOST_BYTES) return onAnnounce(problems['too-large'])
    let text
    try {
      text = await file.text()
    } catch {
      return onAnnounce(problems.unread)
    }
    const reading = parseNotebook(text)
    if ('problem' in reading) return onAnnounce(explain(reading.problem))
    const here = new Set(entries.map(({ id }) => id))
    const known = reading.items.filter((item) => here.has(toItemId(item))).length
    if (entries.length + reading.items.length - known > MOST_ITEMS) {
      return onAnnounce(problems['too-many'])
    }
    onMerge(reading.items)
    onAnnounce(announce.loaded(reading.items.length - known, known))
  }
  return (
    <>
      <Tool onPress={() => input.current?.click()}>{tools.load}</Tool>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={tools.load}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file !== undefined) void load(file)
          // So that the same file can be chosen again.
          target.value = ''
        }}
      />
    </>
  )
}
