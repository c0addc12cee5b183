import { useCallback, useMemo } from 'react'
import { toFilters } from '../../filters/filters'
import type { Dossier, Statement } from '../../model/dossier'
import { toStepWords } from '../../language/step-words'
import { useLanguage } from '../../language/LanguageContext'
import { toInheritance } from '../../model/inheritance'
import { toKnownDays } from '../../selection/known-days'
import { toEmphasis } from '../../selection/emphasis'
import {
  useHover,
  useIntents,
  useSelection,
  useSelectionParts,
} from '../../selection/SelectionContext'
import { selectMatching } from '../../selection/select-known-index'
import type { Selection } from '../../selection/selection'
import type { Stages } from '../../selection/stages'
import { useWidth } from '../../ui/use-width'
import { EmphasisContext, UnknownContext } from './item-context'
import { Timeline } from './Timeline'
import { toTimelineModel } from './timeline-model'
import { toUnknown } from './to-unknown'

/** What decides which marks there are and where: not the day travelled to, nor what is open. */
const toAsked = (selection: Selection) => ({
  ...toFilters(selection),
  inherit: selection.inherit,
  lanes: selection.lanes,
  zoom: selection.zoom,
})

export function TimelineView({ stages }: { readonly stages: Stages<Dossier> }) {
  const { everything, matching: dossier, matches } = stages
  // What comes after the day too: the axis stays where it is while the day moves.
  const whole = useMemo(() => selectMatching(everything, matches), [everything, matches])
  const selection = useSelection()
  const intents = useIntents()
  const statement = useHover((hover) => hover.statement)
  const hoveredCell = useHover((hover) => hover.cell)
  const hoverStatement = useHover((hover) => hover.hoverStatement)
  const isNarrow = useWidth() === 'narrow'
  const language = useLanguage()
  const asked = useSelectionParts(toAsked)
  const model = useMemo(() => toTimelineModel(whole, asked), [whole, asked])
  const { asOf, knownBy } = selection
  const unknown = useMemo(() => toUnknown(model.moments, dossier, { asOf }), [model, dossier, asOf])
  const stops = useMemo(
    () =>
      toKnownDays(whole, knownBy).map((stop) => ({
        day: stop.day,
        name: toStepWords(stop, language),
      })),
    [whole, knownBy, language],
  )
  const { at, cell, inherit } = selection
  const inheritance = useMemo(
    () => (inherit ? toInheritance(dossier.actors) : null),
    [dossier, inherit],
  )
  const emphasisOf = useCallback(
    (of: Statement) => toEmphasis(of, { at, cell }, { statement, cell: hoveredCell }, inheritance),
    [at, cell, statement, hoveredCell, inheritance],
  )
  return (
    <EmphasisContext value={emphasisOf}>
      <UnknownContext value={unknown}>
        <Timeline
          dossier={whole}
          model={model}
          unknown={unknown}
          asOf={asOf}
          stops={stops}
          known={dossier}
          onTravel={intents.travelTo}
          scale={selection.scale}
          isTable={selection.table}
          period={selection.time}
          selected={dossier.statements.find(({ id }) => id === at) ?? null}
          showsSelected={isNarrow}
          onOpenStatement={intents.openStatement}
          onCloseStatement={intents.closeStatement}
          onReadInContext={(id) => intents.readInContext(id, true)}
          onOpenArticle={(id) => intents.openArticle(id, isNarrow || selection.view === 'timeline')}
          onHoverStatement={hoverStatement}
          onPeriod={intents.setPeriod}
          onZoom={intents.setZoom}
          onLanes={intents.showLanes}
          onScale={intents.showScale}
          onTable={intents.toggleTable}
          onClearFilters={intents.clearAll}
        />
      </UnknownContext>
    </EmphasisContext>
  )
}
