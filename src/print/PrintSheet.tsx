import { toPartWords } from '../language/messages/part-messages'
import { toSelectionWords } from '../export/selection-words'
import { useLanguage, useMessages } from '../language/LanguageContext'
import { formatDay } from '../language/format-date'
import type { Dossier } from '../model/dossier'
import type { Selection } from '../selection/selection'
import { toLink } from '../selection/to-link'
import { PrintArticle } from './PrintArticle'
import { PrintMatrix } from './PrintMatrix'
import { PrintNumbers } from './PrintNumbers'
import { PrintPassage } from './PrintPassage'
import { printMessages } from './print-messages'
import type { PassageGroup, PrintModel, Sheet } from './print-model'
import { PrintTime } from './PrintTime'
import styles from './PrintSheet.module.css'

interface PrintSheetProps {
  readonly model: PrintModel
  readonly dossier: Dossier
  readonly selection: Selection
  /** The number of statements shown. */
  readonly title: string
  /** Number of statements in the whole dossier. */
  readonly total: number
  /** Today in the reader's time zone, ISO 8601. */
  readonly today: string
}

/**
 * The printed page: source and filters, then, for a view, everything it shows. A page prints its own
 * content after this header.
 */
export function PrintSheet({ model, dossier, selection, title, total, today }: PrintSheetProps) {
  const messages = useMessages(printMessages)
  const language = useLanguage()
  const { sheet } = model
  const asked = toSelectionWords(dossier, selection, language)
  const link = toLink({ ...selection, embed: false })
  return (
    <div className={styles.sheet} data-instead={sheet === null ? undefined : ''}>
      <div className={styles.head}>
        <p className={styles.site}>
          {dossier.about.name[language]}
          <span>{messages.printed(formatDay(today, language))}</span>
        </p>
        <p className={styles.asked}>{dossier.about.subtitle[language]}</p>
        {sheet !== null && <h1>{sheet.kind === 'matrix' ? sheet.title : title}</h1>}
        {asked.map((words) => (
          <p key={words} className={styles.asked}>
            {words}
          </p>
        ))}
        {sheet !== null && sheet.kind !== 'article' && (
          <p className={styles.asked}>
            {messages.count(toPartWords(model.count, total, language), model.articles)}
          </p>
        )}
        <p className={styles.link}>
          <a href={link}>{link}</a>
        </p>
      </div>
      {sheet !== null && <SheetBody sheet={sheet} dossier={dossier} selection={selection} />}
    </div>
  )
}

function SheetBody({
  sheet,
  dossier,
  selection,
}: {
  readonly sheet: Sheet
  readonly dossier: Dossier
  readonly selection: Selection
}) {
  switch (sheet.kind) {
    case 'article':
      return <PrintArticle sheet={sheet} dossier={dossier} selection={selection} />
    case 'time':
      return <PrintTime heading={sheet.heading} entries={sheet.entries} dossier={dossier} />
    case 'numbers':
      return <PrintNumbers heading={sheet.heading} numbers={sheet.numbers} />
    case 'articles':
      return <Groups heading={sheet.heading} groups={sheet.groups} dossier={dossier} />
    case 'matrix':
      return (
        <>
          <PrintMatrix matrix={sheet.matrix} stances={dossier.stances} />
          <Groups heading={sheet.heading} groups={sheet.groups} dossier={dossier} />
        </>
      )
  }
}

function Groups({
  heading,
  groups,
  dossier,
}: {
  readonly heading: string
  readonly groups: readonly PassageGroup[]
  readonly dossier: Dossier
}) {
  const messages = useMessages(printMessages)
  return (
    <section className={styles.passages}>
      <h2>{heading}</h2>
      {groups.length === 0 && <p>{messages.noPassages}</p>}
      {groups.map(({ id, title, note, passages }) => (
        <section key={id}>
          {title !== null && <h3>{title}</h3>}
          {note !== null && <p className={styles.note}>{note}</p>}
          {passages.map((passage) => (
            <PrintPassage key={passage.id} passage={passage} dossier={dossier} />
          ))}
        </section>
      ))}
    </section>
  )
}
