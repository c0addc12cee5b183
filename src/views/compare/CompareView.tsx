import { useMemo } from 'react'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import type { Dossier } from '../../model/dossier'
import { useIntents, useSelection } from '../../links/SelectionContext'
import { useSettled } from '../../links/use-settled'
import { awaitWords } from '../../query/words'
import type { Stages } from '../../stages/stages'
import { selectOfSubject } from '../../stances/subject-statements'
import answer from '../../ui/Answer.module.css'
import { toChoices, toSuggestions } from './chooser-model'
import { Chooser } from './Chooser'
import { Compare } from './Compare'
import { toCompareModel } from './compare-model'
import { compareMessages } from './compare-messages'
import styles from './CompareView.module.css'

/**
 * The countries of the filter side by side; the chooser while there are fewer than two. Those that were
 * compared stay until the words of another are there.
 */
export function CompareView(props: { readonly stages: Stages<Dossier> }) {
  const words = useMessages(compareMessages)
  const language = useLanguage()
  const asked = useSelection()
  const { stages, selection } = useSettled(props.stages)
  const { toggleCountry, toggleInherit } = useIntents()
  awaitWords(
    stages.known,
    selection.country.flatMap((id) => selectOfSubject(stages.known, 'actors', id)),
  )
  const model = useMemo(
    () => toCompareModel(stages, selection, language),
    [stages, selection, language],
  )
  const { known } = stages
  const choices = useMemo(() => toChoices(known, language), [known, language])
  const suggestions = useMemo(() => toSuggestions(known, language), [known, language])
  return (
    <article aria-labelledby="compare-title">
      <header className={styles.head}>
        <h2 id="compare-title" className={answer.title}>
          {words.title}
        </h2>
        <p className={answer.lead}>{words.lead}</p>
      </header>
      {model.columns.length < 2 ? (
        <Chooser
          choices={choices}
          suggestions={suggestions}
          chosen={asked.country}
          onToggle={toggleCountry}
        />
      ) : (
        <Compare
          model={model}
          choices={choices}
          inherits={asked.inherit}
          onInherit={toggleInherit}
          onToggle={toggleCountry}
        />
      )}
    </article>
  )
}
