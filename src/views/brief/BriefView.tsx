import { useMemo } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import { BRIEFS, type BriefPage } from '../../selection/selection'
import { useSelectionParts } from '../../selection/SelectionContext'
import { Brief } from './Brief'
import { Directory } from './Directory'
import { NotYet } from './NotYet'
import { toBrief } from './to-brief'
import { toDirectory } from './to-directory'

/** A subject's brief, or the list of all subjects of its kind. */
export function BriefView({ dossier }: { readonly dossier: Dossier }) {
  const { view, subject } = useSelectionParts((selection) => ({
    view: selection.view,
    subject: selection.subject,
  }))
  const page = BRIEFS.find((known) => known === view) ?? 'actors'
  return subject === null ? (
    <DirectoryPage key={page} dossier={dossier} page={page} />
  ) : (
    <BriefOf key={`${page}/${subject}`} dossier={dossier} page={page} id={subject} />
  )
}

interface PageProps {
  readonly dossier: Dossier
  readonly page: BriefPage
}

function DirectoryPage({ dossier, page }: PageProps) {
  const language = useLanguage()
  const directory = useMemo(() => toDirectory(dossier, page, language), [dossier, page, language])
  return <Directory directory={directory} />
}

function BriefOf({ dossier, page, id }: PageProps & { readonly id: string }) {
  const language = useLanguage()
  const brief = useMemo(() => toBrief(dossier, page, id, language), [dossier, page, id, language])
  return brief === null ? <NotYet /> : <Brief brief={brief} />
}
