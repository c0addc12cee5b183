import { useState } from 'react'
import type { Exported, ExportFrame } from '../../export/data/export-frame'
import type { CsvDelimiter } from '../../export/data/to-csv'
import { toFileName } from '../../language/file-name'
import type { Shown } from '../../export/shown-statements'
import { toCountWords } from '../../language/messages/count-messages'
import { toPartWords } from '../../language/messages/part-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { toLocalDay } from '../../model/dates'
import type { ArticleBody, Dossier } from '../../model/dossier'
import { loadChecksums } from '../../query/checksums'
import { useLoadArticleBodies } from '../../query/use-article-body'
import { loadWords } from '../../query/words'
import { toCount } from '../../model/count'
import { DEFAULT_SELECTION } from '../../selection/selection'
import type { Stages } from '../../stages/stages'
import { toPlace } from '../../selection/places'
import { toLink } from '../../selection/to-link'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import button from '../../ui/Button.module.css'
import { saveFile } from '../../ui/save-file'
import { Section } from './Section'
import styles from './Section.module.css'
import { shareMessages } from './share-messages'

const DELIMITERS: readonly CsvDelimiter[] = [',', ';']

const FORMATS = ['csv', 'json', 'annotations'] as const
type Format = (typeof FORMATS)[number]

const FILES = {
  csv: { extension: 'csv', type: 'text/csv;charset=utf-8' },
  json: { extension: 'json', type: 'application/json' },
  annotations: { extension: 'jsonld', type: 'application/ld+json' },
} as const satisfies Record<Format, object>

interface ExportSectionProps {
  /** Null if only the whole dossier can be exported. */
  readonly shown: Shown | null
  readonly stages: Stages<Dossier>
  /** Link to what is being shared. */
  readonly link: string
  readonly version: string
  readonly now: Date
}

/** Statements as files: what is being shared, or the whole dossier. */
export function ExportSection({ shown, stages, link, version, now }: ExportSectionProps) {
  const { everything, known } = stages
  const { export: messages } = useMessages(shareMessages)
  const language = useLanguage()
  const selection = useSelection()
  const [delimiter, setDelimiter] = useState(toUsualDelimiter)
  const total = everything.statements.length
  const frame = { link, version, exported: now.toISOString(), toLink }
  const scopes = [
    ...(shown === null
      ? []
      : [
          {
            id: shown.scope,
            name: messages.scopes[shown.scope],
            count: toPartWords(toCount(shown.statements), total, language),
            exported: { dossier: known, statements: shown.statements },
            frame,
          },
        ]),
    {
      id: 'all',
      name: messages.scopes.all,
      count: toCountWords(toCount(everything.statements), language),
      exported: { dossier: everything, statements: everything.statements },
      frame: { ...frame, link: toLink(DEFAULT_SELECTION) },
    },
  ]
  return (
    <Section title={messages.title}>
      {scopes.map(({ id, name, count, ...rest }) => (
        <div key={id} className={styles.row}>
          <p>
            {name} <span>· {count}</span>
          </p>
          <Files
            {...rest}
            delimiter={delimiter}
            scope={name}
            toName={(extension) => toFileName(id, toLocalDay(now), extension)}
          />
        </div>
      ))}
      <label className={styles.select}>
        {messages.delimiter}
        <select
          value={delimiter}
          onChange={({ target }) => {
            setDelimiter(DELIMITERS.find((each) => each === target.value) ?? ',')
          }}
        >
          {DELIMITERS.map((each) => (
            <option key={each} value={each}>
              {messages.delimiters[each]}
            </option>
          ))}
        </select>
      </label>
      <p className={styles.aside}>
        <SelectionLink to={toPlace(selection, 'data')}>{messages.about}</SelectionLink>
      </p>
    </Section>
  )
}

/** Where numbers are written with a decimal comma, spreadsheets divide the cells of CSV by semicolons. */
function toUsualDelimiter(): CsvDelimiter {
  return (1.5).toLocaleString(navigator.language).includes(',') ? ';' : ','
}

interface FilesProps {
  readonly exported: Exported
  readonly frame: ExportFrame
  readonly delimiter: CsvDelimiter
  readonly scope: string
  readonly toName: (extension: string) => string
}

/** One button per format; reports a file that could not be made. */
function Files({ exported, frame, delimiter, scope, toName }: FilesProps) {
  const { export: messages } = useMessages(shareMessages)
  const loadBodies = useLoadArticleBodies()
  const [failed, setFailed] = useState(false)
  const save = async (format: Format) => {
    const { extension, type } = FILES[format]
    setFailed(false)
    try {
      const ids = new Set(exported.statements.map(({ article }) => article))
      const articles = exported.dossier.articles.filter(({ id }) => ids.has(id))
      await loadWords(exported.dossier, exported.statements)
      const dossier = await loadChecksums(exported.dossier)
      const bodies = format === 'annotations' ? await loadBodies(articles) : []
      const text = await write(format, {
        exported: { ...exported, dossier },
        frame,
        bodies,
        delimiter,
      })
      saveFile(new File([text], toName(extension), { type }))
    } catch {
      setFailed(true)
    }
  }
  return (
    <div>
      <div className={styles.files}>
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className={button.bordered}
            aria-label={messages.download(messages.formats[format], scope)}
            disabled={exported.statements.length === 0}
            onClick={() => void save(format)}
          >
            {messages.formats[format]}
          </button>
        ))}
      </div>
      <p role="status" className={styles.failed}>
        {failed && messages.failed}
      </p>
    </div>
  )
}

interface Written extends Pick<FilesProps, 'exported' | 'frame' | 'delimiter'> {
  readonly bodies: readonly ArticleBody[]
}

/** The writers load on first use. */
async function write(
  format: Format,
  { exported, frame, bodies, delimiter }: Written,
): Promise<string> {
  switch (format) {
    case 'csv': {
      const { toCsv } = await import('../../export/data/to-csv')
      return toCsv('statements', exported, frame, delimiter)
    }
    case 'json':
      return (await import('../../export/data/to-json')).toJson(exported, frame)
    case 'annotations': {
      const { toAnnotations } = await import('../../export/data/to-annotations')
      return `${JSON.stringify(toAnnotations(exported, bodies, frame), null, 2)}\n`
    }
  }
}
