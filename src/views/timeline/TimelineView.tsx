import { findIfAny } from '../../model/find-by-id'
import { use, useCallback, useMemo } from 'react'
import { toFilters } from '../../filters/filters'
import { useLanguage } from '../../language/LanguageContext'
import type { Dossier, Statement } from '../../model/dossier'
import { toInheritance, type Inheritance } from '../../model/inheritance'
import { toEmphasis } from '../../selection/emphasis'
import { OfEventContext } from '../../links/of-event-context'
import { useHover, useIntents, useSelection, useSelectionParts } from '../../links/SelectionContext'
import { selectEvents } from '../../selection/select-events'
import { selectMatching } from '../../stages/select-known-index'
import type { Selection } from '../../selection/selection'
import type { Stages } from '../../stages/stages'
import { useWidth } from '../../ui/use-width'
import { EmphasisContext, UnknownContext } from './plot/item-context'
import { toOpenStatement } from './model/mark-words'
import { Timeline } from './Timeline'
import { toFocus } from './model/timeline-focus'
import { toStops, toTimelineDay } from './model/timeline-day'
import { DensityView } from './density/DensityView'
import { MOST_MARKS, selectInSight } from './density/to-density'
import { toDomain, toExtent, toTimelineModel } from './model/timeline-model'
import { toUnknown } from './model/to-unknown'

/** What determines the marks and their positions: neither the day nor the selection. */
const toAsked = (selection: Selection) => ({
  ...toFilters(selection),
  inherit: selection.inherit,
  lanes: selection.lanes,
  zoom: selection.zoom,
})

/** Marks, or numbers where there are too many of them. */
export function TimelineView({ stages }: { readonly stages: Stages<Dossier> }) {
  const { everything, matching, matches } = stages
  // Includes what comes after the day: the axis must not move with the day.
  const whole = useMemo(() => selectMatching(everything, matches), [everything, matches])
  const asked = useSelectionParts(toAsked)
  const { table } = useSelection()
  const extent = useMemo(() => toExtent(whole), [whole])
  const inSight = useMemo(
    () => selectInSight(whole, asked, toDomain(extent, asked.zoom)).length,
    [whole, asked, extent],
  )
  return inSight > MOST_MARKS && !table ? (
    <DensityView dossier={matching} extent={extent} inSight={inSight} />
  ) : (
    <MarksView whole={whole} dossier={matching} />
  )
}

interface MarksViewProps {
  /** Known on the day or not. */
  readonly whole: Dossier
  readonly dossier: Dossier
}

function MarksView({ whole, dossier }: MarksViewProps) {
  const selection = useSelection()
  const intents = useIntents()
  const hoverStatement = useHover((hover) => hover.hoverStatement)
  const isNarrow = useWidth() === 'narrow'
  const language = useLanguage()
  const asked = useSelectionParts(toAsked)
  const { asOf, knownBy, at, event, scale, table, time } = selection
  const kept = useMemo(
    () => (selectEvents(whole, asked).some(({ id }) => id === event) ? null : event),
    [whole, asked, event],
  )
  const model = useMemo(
    () => toTimelineModel(whole, { ...asked, kept }, language),
    [whole, asked, kept, language],
  )
  const unknown = useMemo(() => toUnknown(model.moments, dossier, { asOf }), [model, dossier, asOf])
  const day = useMemo(() => {
    const total = whole.statements.length
    return toTimelineDay(model, dossier, { asOf, unknown, total, asked }, language)
  }, [model, dossier, whole, asOf, unknown, asked, language])
  const stops = useMemo(() => toStops(whole, knownBy, language), [whole, knownBy, language])
  const inheritance = useInheritance(dossier)
  const focus = useMemo(
    () => toFocus(model.moments, selection, inheritance),
    [model, selection, inheritance],
  )
  const selected = findIfAny(dossier.statements, at) ?? null
  return (
    <EmphasisContext value={useEmphasis(inheritance)}>
      <UnknownContext value={unknown}>
        <Timeline
          model={model}
          day={day}
          stops={stops}
          drawing={{
            scale,
            table,
            period: time,
            selected: selected?.id ?? null,
            event,
            hasPanel: isNarrow && (selected !== null || event !== null),
          }}
          focus={focus}
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

function useInheritance({ actors }: Dossier): Inheritance | null {
  const { inherit } = useSelection()
  return useMemo(() => (inherit ? toInheritance(actors) : null), [actors, inherit])
}

function useEmphasis(inheritance: Inheritance | null) {
  const { at, cell } = useSelection()
  const { statements: ofEvent } = use(OfEventContext)
  const statement = useHover((hover) => hover.statement)
  const hoveredCell = useHover((hover) => hover.cell)
  return useCallback(
    (of: Statement) =>
      toEmphasis(of, { at, cell, ofEvent }, { statement, cell: hoveredCell }, inheritance),
    [at, cell, ofEvent, statement, hoveredCell, inheritance],
  )
}
