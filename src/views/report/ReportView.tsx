import { useMemo, useState } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import { useSelection } from '../../links/SelectionContext'
import type { Dossier } from '../../model/dossier'
import { useDossierVersion } from '../../query/dossier-version'
import type { ShareTarget } from '../../selection/share-target'
import { toLink } from '../../selection/to-link'
import { Report } from './Report'
import { toMessage, toReported, toWay } from './report-model'

interface ReportViewProps {
  readonly dossier: Dossier
  readonly target: ShareTarget
  readonly pageTitle: string
  readonly onClose: () => void
}

export function ReportView({ dossier, target, pageTitle, onClose }: ReportViewProps) {
  const selection = useSelection()
  const language = useLanguage()
  const { shown: version } = useDossierVersion()
  const [wrong, setWrong] = useState('')
  const reported = useMemo(
    () => toReported({ dossier, selection, language, pageTitle, version, toLink }, target),
    [dossier, selection, language, pageTitle, version, target],
  )
  const message = toMessage(reported, wrong, language)
  return (
    <Report
      reported={reported}
      wrong={wrong}
      message={message}
      way={toWay(dossier.guide.report, message)}
      onWrong={setWrong}
      onClose={onClose}
    />
  )
}
