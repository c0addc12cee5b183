import { findIfAny } from '../../model/find-by-id'
import { useMemo, useState } from 'react'
import type { PageModule } from '../../links/page-module'
import { toAskedName } from '../../export/selection-words'
import { useLanguage } from '../../language/LanguageContext'
import { toLocalDay } from '../../model/dates'
import type { Dossier } from '../../model/dossier'
import { useDossierVersion } from '../../query/dossier-version'
import { findReleaseDay } from '../../query/releases'
import { useSelection } from '../../links/SelectionContext'
import type { Selection } from '../../selection/selection'
import { toShareTargets, type ShareTarget } from '../../selection/share-target'
import type { Stages } from '../../stages/stages'
import { toLink } from '../../selection/to-link'
import { ExportSection } from './ExportSection'
import { PictureSection } from './PictureSection'
import { Share } from './Share'
import { toChoiceName, toShareModel } from './share-model'
import { toTargetPin } from './to-target-pin'

interface ShareViewProps {
  readonly stages: Stages<Dossier>
  /** The module of the open page; null in a view. */
  readonly page: PageModule | null
  /** The initial target. */
  readonly target: ShareTarget
  readonly pageTitle: string
  readonly onClose: () => void
}

export function ShareView({ stages, page, target: asked, pageTitle, onClose }: ShareViewProps) {
  const selection = useSelection()
  const first = toMostSpecific(asked, selection)
  const language = useLanguage()
  const { shown: version } = useDossierVersion()
  const [target, setTarget] = useState(first)
  const [now] = useState(() => new Date())
  const sharing = useMemo(
    () => ({
      stages,
      page,
      selection,
      language,
      pageTitle: toAskedName(pageTitle, stages.matching, selection, language),
      version,
      released: findReleaseDay(version),
      today: toLocalDay(now),
      toLink,
    }),
    [stages, page, selection, language, pageTitle, version, now],
  )
  const model = useMemo(() => toShareModel(sharing, target), [sharing, target])
  const { everything } = stages
  const open = toShareTargets(selection, (id) => findIfAny(everything.statements, id)?.article)
  const isOpen = open.some((each) => isSame(each, first))
  const choices = (isOpen ? open : [...open, first]).map((choice) => ({
    target: choice,
    name: toChoiceName(sharing, choice),
    isChosen: isSame(choice, target),
  }))
  return (
    <Share
      model={model}
      pin={toTargetPin(target, model.name, sharing)}
      choices={choices}
      version={version}
      onChoose={setTarget}
      onClose={onClose}
    >
      {target.kind === 'page' && (
        <PictureSection
          stages={stages}
          selection={selection}
          link={model.viewLink}
          today={sharing.today}
        />
      )}
      <ExportSection
        shown={model.shown}
        stages={stages}
        link={model.viewLink}
        version={version}
        now={now}
      />
    </Share>
  )
}

/** Whoever shares a page with a cell open means the cell; the page of a cell or a statement is that. */
function toMostSpecific(target: ShareTarget, selection: Selection): ShareTarget {
  const { cell } = selection
  if (target.kind !== 'page') return target
  if (cell !== null) return { kind: 'cell', cell }
  const [first = target] = toShareTargets(selection, () => undefined)
  return first
}

function isSame(a: ShareTarget, b: ShareTarget): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
