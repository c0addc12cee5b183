import { useMemo, useState } from 'react'
import { toAskedName } from '../../export/selection-words'
import { useLanguage } from '../../language/LanguageContext'
import { toLocalDay } from '../../model/dates'
import type { Dossier, DossierIndex } from '../../model/dossier'
import { useDossierVersion } from '../../query/dossier-version'
import { useDossier } from '../../query/use-dossier'
import { selectKnown } from '../../selection/select-known'
import { useSelection } from '../../selection/SelectionContext'
import { toShareTargets, type ShareTarget } from '../../selection/share-target'
import type { Stages } from '../../selection/stages'
import { toLink } from '../../selection/to-link'
import { PictureSection } from './PictureSection'
import { Share } from './Share'
import { toShareModel, toTargetName } from './share-model'
import { toTargetPin } from './to-target-pin'

interface ShareViewProps {
  readonly index: DossierIndex
  readonly stages: Stages<Dossier>
  /** What is shared to begin with. */
  readonly target: ShareTarget
  readonly pageTitle: string
  readonly onClose: () => void
}

export function ShareView({ index, stages, target: first, pageTitle, onClose }: ShareViewProps) {
  const selection = useSelection()
  const language = useLanguage()
  const { shown: version } = useDossierVersion()
  const { data: whole } = useDossier(index)
  const [target, setTarget] = useState(first)
  const [now] = useState(() => new Date())
  const sharing = useMemo(() => {
    if (whole === undefined) return null
    return {
      whole,
      stages,
      selection,
      language,
      pageTitle: toAskedName(pageTitle, stages.matching, selection, language),
      version,
      today: toLocalDay(now),
      toLink,
    }
  }, [whole, stages, selection, language, pageTitle, version, now])
  const model = useMemo(
    () => (sharing === null ? null : toShareModel(sharing, target)),
    [sharing, target],
  )
  const { asOf, knownBy } = selection
  const onDay = useMemo(
    () => (whole === undefined ? null : selectKnown(whole, { asOf, knownBy })),
    [whole, asOf, knownBy],
  )
  if (sharing === null || model === null || onDay === null) return null

  const open = toShareTargets(
    selection,
    (id) => index.statements.find((statement) => statement.id === id)?.article,
  )
  const isOpen = open.some((each) => isSame(each, first))
  const choices = (isOpen ? open : [...open, first]).map((choice) => ({
    target: choice,
    name: toTargetName(sharing, choice),
    isChosen: isSame(choice, target),
  }))
  return (
    <Share
      model={model}
      pin={toTargetPin(target, model.name, sharing)}
      choices={choices}
      whole={sharing.whole}
      onDay={onDay}
      version={version}
      now={now}
      pictures={
        target.kind === 'page' && (
          <PictureSection
            stages={stages}
            selection={selection}
            link={model.link}
            today={sharing.today}
          />
        )
      }
      onChoose={setTarget}
      onClose={onClose}
    />
  )
}

function isSame(a: ShareTarget, b: ShareTarget): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
