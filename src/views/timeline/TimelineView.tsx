import { useCallback, useMemo } from 'react'
import type { Dossier, Statement } from '../../model/dossier'
import { toInheritance } from '../../model/inheritance'
import { toEmphasis } from '../../selection/emphasis'
import { useHover, useIntents, useSelection } from '../../selection/SelectionContext'
import { useWidth } from '../../ui/use-width'
import { EmphasisContext } from './item-context'
import { Timeline } from './Timeline'
import { toTimelineModel } from './timeline-model'

export function TimelineView({ dossier }: { readonly dossier: Dossier }) {
  const selection = useSelection()
  const intents = useIntents()
  const statement = useHover((hover) => hover.statement)
  const hoveredCell = useHover((hover) => hover.cell)
  const hoverStatement = useHover((hover) => hover.hoverStatement)
  const isNarrow = useWidth() === 'narrow'
  const model = useMemo(() => toTimelineModel(dossier, selection), [dossier, selection])
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
      <Timeline
        dossier={dossier}
        model={model}
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
    </EmphasisContext>
  )
}
