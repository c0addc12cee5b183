import { contentsMessages } from '../../language/messages/contents-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import { toPlaceName } from '../../selection/pages'
import { LongPage, LongSection } from '../../ui/LongPage'
import longPage from '../../ui/LongPage.module.css'
import { Commands } from './Commands'
import styles from './Data.module.css'
import { dataMessages } from './data-messages'
import type { DataModel } from './data-model'
import { Beside, Files } from './Files'
import { CLUSTERS, PROGRAMS, toClusterCommands, toLoadCommands } from './load-commands'
import { QuestionAsked } from './QuestionAsked'
import type { Question } from './question'
import { TableSection } from './TableSection'

interface DataProps {
  readonly model: DataModel
  /** Null in a dossier without statements. */
  readonly question: Question | null
  readonly dossier: Dossier
  readonly version: string
  /** The address of the site's root, with its last slash. */
  readonly site: string
}

/** What there is to load, what it means, whose it is, and how to load it. */
export function Data({ model, question, dossier, version, site }: DataProps) {
  const messages = useMessages(dataMessages)
  const words = useMessages(contentsMessages)
  const language = useLanguage()
  const { sections, load } = messages
  const folder = `${site}data/latest/`
  const entries = [
    ['files', sections.files],
    ...model.tables.map(({ id, title }) => [id, title] as const),
    ['beside', sections.beside],
    ['licence', sections.licence],
    ...(question === null ? [] : [['load', sections.load] as const]),
    ['clusters', sections.clusters],
  ] as const
  return (
    <LongPage words={words} title={toPlaceName('data')[language]} contents={entries} holds="tables">
      <p className={longPage.prose}>{messages.lead(version)}</p>
      <LongSection id="files" title={sections.files}>
        <Files files={model.files} folder={folder} />
      </LongSection>
      {model.tables.map((table) => (
        <LongSection key={table.id} id={table.id} title={table.title}>
          <TableSection table={table} />
        </LongSection>
      ))}
      <LongSection id="beside" title={sections.beside}>
        <p className={longPage.prose}>{messages.beside}</p>
        <Beside rows={model.beside} />
      </LongSection>
      <LongSection id="licence" title={sections.licence}>
        {model.licence.map((text) => (
          <p key={text} className={longPage.prose}>
            {text}
          </p>
        ))}
      </LongSection>
      {question !== null && (
        <LongSection id="load" title={sections.load}>
          <QuestionAsked question={question} dossier={dossier} />
          <Commands programs={PROGRAMS} commands={toLoadCommands(folder, question)} />
          <p className={styles.aside}>{load.spreadsheet}</p>
          <p className={styles.aside}>{load.tested}</p>
        </LongSection>
      )}
      <LongSection id="clusters" title={sections.clusters}>
        <p className={longPage.prose}>{messages.clusters}</p>
        <Commands programs={CLUSTERS} commands={toClusterCommands(folder)} />
      </LongSection>
    </LongPage>
  )
}
