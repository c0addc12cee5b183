import { useDeferredValue, useMemo, type ComponentType } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import { useHover, useIntents, useSelection, useSelectionState } from '../../links/SelectionContext'
import type { CellOfStages } from '../../links/page-module'
import { serializeCell } from '../../selection/cell-text'
import { SpokenWords } from '../../passages/drawings/QuotedWords'
import { toLink } from '../../selection/to-link'
import { useWidth } from '../../ui/use-width'
import { OpenCellPanel } from './OpenCellPanel'
import { toOpenCellModel, type OpenCellModel } from '../../passages/open-cell/open-cell-model'
import { OpenCellSheet } from './OpenCellSheet'
import { toAnnouncement } from '../../passages/open-cell/to-summary'

interface OpenCellViewProps extends Pick<CellOfStages, 'stages'> {
  /** Draws what stands beside an empty cell, if anything does. */
  readonly Beside: ComponentType<CellOfStages>
}

/** The same for all topics of a cell, so that switching topics keeps the panel mounted. */
function toCellKey({ cell: { actor, commitment } }: OpenCellModel): string {
  return serializeCell({ actor, commitment })
}

/**
 * Only an empty live region while no cell is open. The cell that was open stays until the words of the next are
 * there, and with it the live region.
 */
export function OpenCellView({ stages, Beside }: OpenCellViewProps) {
  const selection = useDeferredValue(useSelection())
  const language = useLanguage()
  const { closeCell, readInContext } = useIntents()
  const hovered = useHover((hover) => hover.statement)
  const hoverStatement = useHover((hover) => hover.hoverStatement)
  const isNarrow = useWidth() === 'narrow'
  const takesFocus = useSelectionState(({ history }) => history !== 'none')
  const model = useMemo(
    () => toOpenCellModel(stages, selection, language),
    [stages, selection, language],
  )
  const Frame = isNarrow ? OpenCellSheet : OpenCellPanel
  return (
    <>
      <p role="status" className="visually-hidden">
        {model !== null && <Announced model={model} />}
      </p>
      {model !== null && (
        <Frame
          key={toCellKey(model)}
          model={model}
          beside={<Beside stages={stages} cell={model.cell} />}
          at={selection.at}
          takesFocus={takesFocus}
          hovered={hovered}
          onClose={closeCell}
          onHover={hoverStatement}
          onRead={(id) => readInContext(id, isNarrow)}
          getLink={({ id, hash, article }) =>
            toLink({
              ...selection,
              at: id,
              quote: hash,
              read: selection.view === 'articles' ? article : null,
            })
          }
        />
      )}
    </>
  )
}

/** The words themselves, so that nobody has to look for them. */
function Announced({ model }: { readonly model: OpenCellModel }) {
  const { words, newest } = toAnnouncement(model, useLanguage())
  return (
    <>
      {words}
      {newest !== null && (
        <>
          {': '}
          <SpokenWords passage={newest} />
        </>
      )}
    </>
  )
}
