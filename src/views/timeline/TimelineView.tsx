import { useCallback, useMemo } from 'react'
import { toFilters } from '../../filters/filters'
import { useLanguage } from '../../language/LanguageContext'
import type { Dossier, Statement } from '../../model/dossier'
import { toInheritance } from '../../model/inheritance'
import { toEmphasis } from '../../selection/emphasis'
import { useHover, useIntents, useSelection, useSelectionParts } from '../../links/SelectionContext'
import { selectMatching } from '../../stages/select-known-index'
import type { Selection } from '../../selection/selection'
import type { Stages } from '../../stages/stages'
import { useWidth } from '../../ui/use-width'
import { EmphasisContext, UnknownContext } from './plot/item-context'
import { toOpenStatement } from './model/mark-words'
import { Timeline } from './Timeline'
import { toStops, toTimelineDay } from './model/timeline-day'
import { toTimelineModel } from './model/timeline-model'
import { toUnknown } from './model/to-unknown'

/** What determines the marks and their positions: neither the day nor the selection. */
const toAsked = (selection: Selection) => ({
  ...toFilters(selection),
  inherit: selection.inherit,
  lanes: selection.lanes,
  zoom: selection.zoom,
})

export function TimelineView({ stages }: { readonly stages: Stages<Dossier> }) {
  const { everything, matching: dossier, matches } = stages
  // Includes what comes after the day: the axis must not move with the day.
  const whole = useMemo(() => selectMatching(everything, matches), [everything, matches])
  const selection = useSelection()
  const intents = useIntents()
  const hoverStatement = useHover((hover) => hover.hoverStatement)
  const isNarrow = useWidth() === 'narrow'
  const language = useLanguage()
  const asked = useSelectionParts(toAsked)
  const { asOf, knownBy, at, scale, table, time } = selection
  const model = useMemo(() => toTimelineModel(whole, asked, language), [whole, asked, language])
  const unknown = useMemo(() => toUnknown(model.moments, dossier, { asOf }), [model, dossier, asOf])
  const day = useMemo(() => {
    const total = whole.statements.length
    return toTimelineDay(model, dossier, { asOf, unknown, total }, language)
  }, [model, dossier, whole, asOf, unknown, language])
  const stops = useMemo(() => toStops(whole, knownBy, language), [whole, knownBy, language])
  const selected = dossier.statements.find(({ id }) => id === at) ?? null
  return (
    <EmphasisContext value={useEmphasis(dossier)}>
      <UnknownContext value={unknown}>
        <Timeline
          model={model}
          day={day}
          stops={stops}
          drawing={{ scale, table, period: time, selected: selected?.id ?? null }}
          openStatement={
            isNarrow && selected !== null ? toOpenStatement(whole, selected, language) : null
          }
          intents={{
            ...intents,
            hoverStatement,
            readInContext: (id) => intents.readInContext(id, true),
            openArticle: (id) => intents.openArticle(id, isNarrow || selection.view === 'timeline'),
          }}
        />
      </UnknownContext>
    </EmphasisContext>
  )
}

function useEmphasis(dossier: Dossier) {
  const { at, cell, inherit } = useSelection()
  const statement = useHover((hover) => hover.statement)
  const hoveredCell = useHover((hover) => hover.cell)
  const inheritance = useMemo(
    () => (inherit ? toInheritance(dossier.actors) : null),
    [dossier, inherit],
  )
  return useCallback(
    (of: Statement) => toEmphasis(of, { at, cell }, { statement, cell: hoveredCell }, inheritance),
    [at, cell, statement, hoveredCell, inheritance],
  )
}
