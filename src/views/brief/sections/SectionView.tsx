import type { ReactNode } from 'react'
import { LongPassageListView } from '../../../passages/drawings/PassageListView'
import type { Dossier } from '../../../model/dossier'
import type { Section } from '../brief'
import { CellPassagesView } from './CellPassagesView'
import { ContextText } from './ContextText'
import { DateRows } from './DateRows'
import { Facts } from './Facts'
import { ItemGroups } from './ItemGroups'
import { SourceQuotes } from './SourceQuotes'
import styles from './SectionView.module.css'
import { StanceGroups } from './StanceGroups'
import { TargetLink } from '../TargetLink'

interface SectionViewProps {
  readonly section: Section
  /** That the section was made from. */
  readonly dossier: Dossier
}

export function SectionView({ section, dossier }: SectionViewProps) {
  const { id, title, lead, links, place } = section
  return (
    <section aria-labelledby={id} className={styles.section} data-place={place}>
      <header className={styles.head}>
        <h3 id={id} tabIndex={-1} className={styles.title}>
          {title}
        </h3>
        {lead !== null && <p className={styles.lead}>{lead}</p>}
        {links.map(({ text, to }) => (
          <p key={text} className={styles.link}>
            {to === null ? text : <TargetLink to={to}>{text}</TargetLink>}
          </p>
        ))}
      </header>
      {toBody(section, dossier)}
    </section>
  )
}

function toBody(section: Section, dossier: Dossier): ReactNode {
  switch (section.kind) {
    case 'facts':
      return <Facts facts={section.facts} />
    case 'stances':
      return (
        <StanceGroups groups={section.groups} beside={section.beside} silent={section.silent} />
      )
    case 'passages':
      return (
        <div className={styles.passages}>
          <LongPassageListView passages={section.passages} heading={section.heading} />
        </div>
      )
    case 'cell':
      return (
        <div className={styles.passages}>
          <CellPassagesView groups={section.groups} />
        </div>
      )
    case 'context':
      return (
        section.statement !== null && (
          <ContextText dossier={dossier} statement={section.statement} />
        )
      )
    case 'quotes':
      return <SourceQuotes quotes={section.quotes} />
    case 'dates':
      return <DateRows rows={section.rows} />
    case 'items':
      return <ItemGroups groups={section.groups} layout={section.layout} />
  }
}
