import { use, useMemo } from 'react'
import { useLanguage } from '../../../language/LanguageContext'
import type { Dossier } from '../../../model/dossier'
import { toInheritance } from '../../../model/inheritance'
import { useArticleBody } from '../../../query/use-article-body'
import { OfEventContext } from '../../../links/of-event-context'
import { toEmphasis } from '../../../selection/emphasis'
import {
  useHover,
  useIntents,
  useSelection,
  useSelectionState,
} from '../../../links/SelectionContext'
import { toArticle } from '../../../selection/places'
import { toHref, toLink } from '../../../selection/to-link'
import { useShownBody } from '../find/use-shown-body'
import { OpenArticle, type BodyState } from './OpenArticle'
import { toStatementDetails } from '../../../passages/words/statement-details'
import type { OpenArticleModel } from '../reader-model'
import type { Matching } from '../../../stages/stages'

interface OpenArticleViewProps {
  readonly dossier: Matching<Dossier>
  readonly model: OpenArticleModel
}

export function OpenArticleView({ dossier, model }: OpenArticleViewProps) {
  const selection = useSelection()
  const intents = useIntents()
  const language = useLanguage()
  const hoverStatement = useHover((hover) => hover.hoverStatement)
  const byAddress = useSelectionState(({ history }) => history === 'none')
  const focusRequest = useSelectionState((state) => (state.focusesPassage ? state.selection : null))
  const body = useArticleBody(model.entry.article)
  const shown = useShownBody(dossier, model, body.data, selection.furniture)
  const { selected } = model

  return (
    <OpenArticle
      model={model}
      details={selected === null ? null : toStatementDetails(dossier, selected.statement, language)}
      body={toBodyState(shown, body.error)}
      emphasis={usePassageEmphasis(dossier, model)}
      furniture={selection.furniture}
      basisOpen={selection.view === 'articles'}
      arrival={{ focusRequest, byAddress }}
      actions={{
        openStatement: intents.openStatement,
        closeStatement: intents.closeStatement,
        hoverStatement,
        openArticle: intents.openArticle,
        showText: intents.showText,
        toggleFurniture: intents.toggleFurniture,
        findInText: intents.findInText,
        showMatch: intents.showMatch,
        clearFilters: intents.clearAll,
        goToPresent: () => intents.travelTo(null),
        retry: () => void body.refetch(),
        toArticleHref: (read) => toHref(toArticle(selection, read)),
        getLink: () => toLink(selection),
      }}
    />
  )
}

function toBodyState(shown: ReturnType<typeof useShownBody>, error: Error | null): BodyState {
  if (shown !== null) return { kind: 'loaded', ...shown }
  return error === null ? { kind: 'loading' } : { kind: 'failed', reason: error.message }
}

/** The emphasis of each passage of the article, by selection and hover. */
function usePassageEmphasis(dossier: Dossier, { passages }: OpenArticleModel) {
  const { at, cell, inherit } = useSelection()
  const { statements: ofEvent } = use(OfEventContext)
  const statement = useHover((hover) => hover.statement)
  const hoveredCell = useHover((hover) => hover.cell)
  const inheritance = useMemo(
    () => (inherit ? toInheritance(dossier.actors) : null),
    [dossier.actors, inherit],
  )
  return useMemo(() => {
    const hover = { statement, cell: hoveredCell }
    return new Map(
      passages.map((passage) => [
        passage.id,
        toEmphasis(passage.statement, { at, cell, ofEvent }, hover, inheritance),
      ]),
    )
  }, [passages, at, cell, ofEvent, statement, hoveredCell, inheritance])
}
