import { useMemo } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import { useSelection } from '../../links/SelectionContext'
import type { Dossier } from '../../model/dossier'
import { useDossierVersion } from '../../query/dossier-version'
import { findReleaseDay, HAS_FEEDS } from '../../query/releases'
import { useHistory } from '../../query/use-history'
import type { Stages } from '../../stages/stages'
import { useFragment } from '../../ui/use-fragment'
import { Versions } from './Versions'
import { toVersionsModel } from './versions-model'

export function VersionsView({ stages }: { readonly stages: Stages<Dossier> }) {
  const language = useLanguage()
  const selection = useSelection()
  const { present, shown } = useDossierVersion()
  const { data: history, error, refetch } = useHistory()
  const releases = useMemo(
    () =>
      history === undefined
        ? null
        : toVersionsModel(history, { stages, selection, language, shown }),
    [history, stages, selection, language, shown],
  )
  useFragment(releases !== null)
  return (
    <Versions
      releases={releases}
      hasFailed={error !== null}
      unreleased={findReleaseDay(present) === null ? present : null}
      hasFeeds={HAS_FEEDS}
      onRetry={() => void refetch()}
    />
  )
}
