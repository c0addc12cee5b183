import { Fragment, useMemo } from 'react'
import { useLanguage } from '../../language/LanguageContext'
import { useIntents, useSelection } from '../../links/SelectionContext'
import type { Dossier } from '../../model/dossier'
import { SpokenWords } from '../../passages/drawings/QuotedWords'
import type { Stages } from '../../stages/stages'
import { useWidth } from '../../ui/use-width'
import { OpenEvent } from './OpenEvent'
import { toOpenEventModel } from './open-event-model'

/** Only an empty live region while no event is chosen. */
export function OpenEventView({ stages }: { readonly stages: Stages<Dossier> }) {
  const { event, asOf } = useSelection()
  const language = useLanguage()
  const { closeEvent, readEvent } = useIntents()
  const isNarrow = useWidth() === 'narrow'
  const model = useMemo(
    () => toOpenEventModel(stages, { event, asOf }, language),
    [stages, event, asOf, language],
  )
  return (
    <>
      <p role="status" className="visually-hidden">
        {model !== null && (
          <>
            {`${model.name}, ${model.when}:`}
            {model.passages.map((passage) => (
              <Fragment key={passage.key}>
                {' '}
                <SpokenWords passage={passage} />
              </Fragment>
            ))}
          </>
        )}
      </p>
      {model !== null && (
        <OpenEvent
          key={model.id}
          model={model}
          onRead={(article) => readEvent(model.id, article, isNarrow)}
          onClose={closeEvent}
        />
      )}
    </>
  )
}
