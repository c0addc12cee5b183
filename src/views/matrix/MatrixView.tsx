import { use, useMemo } from 'react'
import { toFilters } from '../../filters/filters'
import { useLanguage } from '../../language/LanguageContext'
import type { DossierIndex } from '../../model/dossier'
import { toInheritance } from '../../model/inheritance'
import { OfEventContext } from '../../links/of-event-context'
import { useHover, useIntents, useSelection, useSelectionParts } from '../../links/SelectionContext'
import type { Stages } from '../../stages/stages'
import { Matrix } from './Matrix'
import type { RenderHead } from './matrix-intents'
import { toMatrixModel, type MatrixQuestion } from './model/matrix-model'
import { toCellEmphasis } from './model/to-cell-emphasis'
import { toPointedCell } from './model/to-pointed-cell'

interface MatrixViewProps {
  readonly stages: Stages<DossierIndex>
  readonly renderHead: RenderHead
}

export function MatrixView({ stages, renderHead }: MatrixViewProps) {
  const { actors } = stages.matching
  const selection = useSelection()
  const language = useLanguage()
  const intents = useIntents()
  const hoveredStatement = useHover((hover) => hover.statement)
  const hoveredCell = useHover((hover) => hover.cell)
  const hoverCell = useHover((hover) => hover.hoverCell)

  const { inherit, at, cell } = selection
  const question = useMatrixQuestion()
  const model = useMemo(
    () => toMatrixModel(stages, question, language),
    [stages, question, language],
  )
  const inheritance = useMemo(() => (inherit ? toInheritance(actors) : null), [actors, inherit])
  const { participants, statements: ofEvent } = use(OfEventContext)
  const rows = useMemo(
    () => [...model.sections.flatMap((section) => section.rows), ...model.roster.rows],
    [model],
  )
  const selected = useMemo(() => ({ at, cell, ofEvent }), [at, cell, ofEvent])
  const pointed = useMemo(() => toPointedCell(rows, selected), [rows, selected])
  const cells = useMemo(() => {
    const hover = { statement: hoveredStatement, cell: hoveredCell }
    return toCellEmphasis(rows, selected, hover, inheritance)
  }, [rows, selected, hoveredStatement, hoveredCell, inheritance])
  return (
    <Matrix
      model={model}
      drawing={selection}
      emphasis={{ open: cell, pointed, hovered: hoveredCell, cells, participants }}
      intents={{ ...intents, hoverCell }}
      renderHead={renderHead}
    />
  )
}

/** Keeps its identity while the model's inputs are the same, so that opening a cell redraws no row. */
function useMatrixQuestion(): MatrixQuestion {
  return useSelectionParts((selection) => {
    const { inherit, sort, hideEmpty, roster } = selection
    return { ...toFilters(selection), inherit, sort, hideEmpty, roster }
  })
}
