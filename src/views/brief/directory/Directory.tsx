import { Flag } from '../../../ui/marks/Flag'
import { useMessages } from '../../../language/LanguageContext'
import head from '../BriefHead.module.css'
import { Contents } from '../Contents'
import styles from './Directory.module.css'
import type { DirectoryModel, DirectorySection, DirectoryEntry } from './directory'
import { directoryMessages } from './directory-messages'
import { ScopeNotice } from '../ScopeNotice'
import { StanceCounts } from '../StanceCounts'
import { TargetLink } from '../TargetLink'

export function Directory({ directory }: { readonly directory: DirectoryModel }) {
  const { nothing } = useMessages(directoryMessages)
  const { page, title, lead, sections } = directory
  return (
    <article aria-labelledby="brief-title">
      <ScopeNotice />
      <header className={head.head}>
        <h2 id="brief-title" className={head.title}>
          {title}
        </h2>
        <p className={head.lead}>{sections.length === 0 ? nothing : lead}</p>
      </header>
      <Contents entries={sections} />
      <div className={styles.sections}>
        {sections.map((section) => (
          <DirectorySectionView
            key={section.id}
            section={section}
            isDated={page === 'events' || page === 'statements'}
          />
        ))}
      </div>
    </article>
  )
}

interface SectionProps {
  readonly section: DirectorySection
  readonly isDated: boolean
}

function DirectorySectionView({ section, isDated }: SectionProps) {
  const { id, title, lead, layout, entries } = section
  return (
    <section aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} className={styles.title}>
        {title}
      </h3>
      {lead !== null && <p className={styles.lead}>{lead}</p>}
      <ul className={styles[layout]} data-dated={isDated || undefined}>
        {entries.map((entry) => (
          <EntryView key={entry.key} entry={entry} isDated={isDated} />
        ))}
      </ul>
    </section>
  )
}

function EntryView({
  entry,
  isDated,
}: {
  readonly entry: DirectoryEntry
  readonly isDated: boolean
}) {
  const { name, to, flag, line, counts, aside, parts } = entry
  return (
    <li className={styles.entry}>
      {isDated && <p className={styles.date}>{aside}</p>}
      <p className={styles.name}>
        {flag !== null && <Flag code={flag} />} <TargetLink to={to}>{name}</TargetLink>
      </p>
      <div className={styles.summary}>
        {line !== null && line !== '' && <p className={styles.line}>{line}</p>}
        <StanceCounts counts={counts} />
      </div>
      {!isDated && aside !== null && <p className={styles.aside}>{aside}</p>}
      {parts.length > 0 && (
        <ul className={styles.parts}>
          {parts.map((part) => (
            <EntryView key={part.key} entry={part} isDated={isDated} />
          ))}
        </ul>
      )}
    </li>
  )
}
