import { copyMessages } from '../../language/messages/copy-messages'
import { Copy } from 'lucide-react'
import { useMessages } from '../../language/LanguageContext'
import { toFileHref } from '../../selection/to-link'
import { CopyButton } from '../../ui/CopyButton'
import ruled from '../../ui/RuledTable.module.css'
import { dataMessages } from './data-messages'
import type { BesideRow, FileRow } from './data-model'
import styles from './Files.module.css'

interface FilesProps {
  readonly files: readonly FileRow[]
  /** The address of the files' folder, with its last slash. */
  readonly folder: string
}

export function Files({ files, folder }: FilesProps) {
  const { files: messages, sections } = useMessages(dataMessages)
  const { copied, copyFailed } = useMessages(copyMessages)
  return (
    <table aria-label={sections.files} className={`${ruled.table} ${styles.files}`}>
      <thead>
        <tr>
          <th scope="col">{messages.file}</th>
          <th scope="col">{messages.holds}</th>
          <th scope="col" className={styles.figure}>
            {messages.rows}
          </th>
          <th scope="col" className={styles.figure}>
            {messages.size}
          </th>
          <th scope="col">{messages.address}</th>
        </tr>
      </thead>
      <tbody>
        {files.map(({ name, holds, rows, size }) => (
          <tr key={name}>
            <th scope="row">
              <a href={toFileHref(`data/latest/${name}`)} download>
                {name}
              </a>
            </th>
            <td className={styles.holds}>{holds}</td>
            <td className={styles.figure}>
              {rows !== '' && (
                <>
                  {rows} <span className={styles.unit}>{messages.unit}</span>
                </>
              )}
            </td>
            <td className={styles.figure}>{size}</td>
            <td className={styles.address}>
              <div>
                <code>{toFileHref(`data/latest/${name}`)}</code>
                <CopyButton
                  getText={() => folder + name}
                  label={messages.copy(name)}
                  icon={<Copy size={16} aria-hidden="true" />}
                  copiedLabel={copied}
                  failedLabel={copyFailed}
                />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** One example of each kind of page. */
export function Beside({ rows }: { readonly rows: readonly BesideRow[] }) {
  return (
    <dl className={styles.beside}>
      {rows.map(({ name, path }) => (
        <div key={path}>
          <dt>{name}</dt>
          {['csv', 'json'].map((extension) => (
            <dd key={extension}>
              <a href={toFileHref(`${path}.${extension}`)} download>
                <code>{toFileHref(`${path}.${extension}`)}</code>
              </a>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
