import { useMemo } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import { useHover, useIntents, useSelection } from '../../links/SelectionContext'
import { serializeCell } from '../../selection/cell-text'
import type { Stages } from '../../stages/stages'
import { toLink } from '../../selection/to-link'
import { useWidth } from '../../ui/use-width'
import { Quotes } from './Quotes'
import { toQuotesModel, type QuotesModel } from './quotes-model'
import { QuotesSheet } from './QuotesSheet'
import { toSummary, toTitle } from './to-summary'

/** The same for all topics of a cell, so that the way between them keeps the panel. */
function toCellKey({ cell: { actor, commitment } }: QuotesModel): string {
  return serializeCell({ actor, commitment })
}

/** Nothing but a silent line while no cell is open. */
export function QuotesView({ stages }: { readonly stages: Stages<Dossier> }) {
  const selection = useSelection()
  const language = useLanguage()
  const { closeCell, readInContext } = useIntents()
  const hovered = useHover((hover) => hover.statement)
  const hoverStatement = useHover((hover) => hover.hoverStatement)
  const isNarrow = useWidth() === 'narrow'
  const model = useMemo(
    () => toQuotesModel(stages, selection, language),
    [stages, selection, language],
  )
  const Frame = isNarrow ? QuotesSheet : Quotes
  return (
    <>
      <p role="status" className="visually-hidden">
        {model !== null && `${toTitle(model, language)}: ${toSummary(model, language)}`}
      </p>
      {model !== null && (
        <Frame
          key={toCellKey(model)}
          model={model}
          at={selection.at}
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
