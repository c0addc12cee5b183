import { useMemo } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import { toDataPath } from '../../export/data/page-data'
import type { Dossier } from '../../model/dossier'
import { isBriefPage, type BriefPage } from '../../selection/pages'
import { useSelectionParts } from '../../links/SelectionContext'
import { awaitWords } from '../../query/words'
import type { Stages } from '../../stages/stages'
import { selectOfSubject } from '../../stances/subject-statements'
import { Brief } from './Brief'
import { Directory } from './directory/Directory'
import { NotYetKnown } from './NotYetKnown'
import { selectOfQuestion } from './select-of-question'
import { toBrief } from './to-brief'
import { toDirectory } from './directory/to-directory'

/** A subject's brief, or the list of all subjects of its kind. */
export function BriefView({ stages }: { readonly stages: Stages<Dossier> }) {
  const { view, subject, inherit } = useSelectionParts((selection) => ({
    inherit: selection.inherit,
    view: selection.view,
    subject: selection.subject,
  }))
  const page = isBriefPage(view) ? view : 'actors'
  return subject === null ? (
    <DirectoryPage key={page} stages={stages} page={page} />
  ) : (
    <BriefOf
      key={`${page}/${subject}`}
      stages={stages}
      page={page}
      id={subject}
      inherit={inherit}
    />
  )
}

interface PageProps {
  readonly stages: Stages<Dossier>
  readonly page: BriefPage
}

function DirectoryPage({ stages, page }: PageProps) {
  const language = useLanguage()
  if (page === 'statements' || page === 'questions') awaitWords(stages.known)
  const directory = useMemo(() => toDirectory(stages, page, language), [stages, page, language])
  return <Directory directory={directory} />
}

interface BriefProps extends PageProps {
  readonly id: string
  readonly inherit: boolean
}

function BriefOf({ stages, page, id, inherit }: BriefProps) {
  const language = useLanguage()
  const { known } = stages
  awaitWords(
    known,
    page === 'questions' ? (selectOfQuestion(stages, id) ?? []) : selectOfSubject(known, page, id),
  )
  const brief = useMemo(
    () => toBrief(stages, page, id, language, inherit),
    [stages, page, id, language, inherit],
  )
  if (brief === null) return <NotYetKnown />
  return <Brief brief={brief} dossier={known} dataPath={toDataPath(stages.everything, page, id)} />
}
