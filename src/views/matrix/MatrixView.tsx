import { useCallback, useMemo } from 'react'
import { toFilters } from '../../filters/filters'
import { useLanguage } from '../../language/LanguageContext'
import type { DossierIndex } from '../../model/dossier'
import { toInheritance } from '../../model/inheritance'
import type { CommitmentId } from '../../model/vocabulary'
import { useHover, useIntents, useSelection, useSelectionParts } from '../../links/SelectionContext'
import type { Stages } from '../../stages/stages'
import { Matrix } from './Matrix'
import type { RenderDefinition } from './matrix-intents'
import { toMatrixModel, type MatrixQuestion } from './model/matrix-model'
import { toCellEmphasis } from './model/to-cell-emphasis'

interface MatrixViewProps {
  readonly stages: Stages<DossierIndex>
  readonly renderDefinition: RenderDefinition
}

export function MatrixView({ stages, renderDefinition }: MatrixViewProps) {
  const { actors } = stages.matching
  const selection = useSelection()
  const language = useLanguage()
  const intents = useIntents()
  const hoveredStatement = useHover((hover) => hover.statement)
  const hoveredCell = useHover((hover) => hover.cell)
  const hoverCell = useHover((hover) => hover.hoverCell)

  const { inherit, sort, hideEmpty, at, cell } = selection
  const question = useMatrixQuestion()
  const model = useMemo(
    () => toMatrixModel(stages, question, language),
    [stages, question, language],
  )
  const inheritance = useMemo(() => (inherit ? toInheritance(actors) : null), [actors, inherit])
  const cells = useMemo(
    () =>
      toCellEmphasis(
        [...model.sections.flatMap(({ rows }) => rows), ...model.roster.rows],
        { at, cell },
        { statement: hoveredStatement, cell: hoveredCell },
        inheritance,
      ),
    [model, at, cell, hoveredStatement, hoveredCell, inheritance],
  )
  const showOnly = useCallback(
    (id: CommitmentId | null) => intents.setFilter('commitment', id === null ? [] : [id]),
    [intents],
  )
  return (
    <Matrix
      model={model}
      drawing={{ sort, hideEmpty, inherit }}
      emphasis={{ open: cell, hovered: hoveredCell, cells }}
      intents={{ ...intents, hoverCell, showOnly }}
      renderDefinition={renderDefinition}
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
