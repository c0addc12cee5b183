import { actMessages } from '../../language/messages/act-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { toPlaceName } from '../../selection/pages'
import answer from '../../ui/Answer.module.css'
import button from '../../ui/Button.module.css'
import { coverageMessages } from './coverage-messages'
import type { CoverageModel } from './coverage-model'
import { CoverageTable } from './CoverageTable'
import { SilentMembers } from './SilentMembers'

interface CoverageProps {
  readonly model: CoverageModel
  readonly onClearAll: () => void
}

export function Coverage({ model, onClearAll }: CoverageProps) {
  const messages = useMessages(coverageMessages)
  const language = useLanguage()
  const { clearFilters } = useMessages(actMessages)
  const { articles, sections, silent } = model
  return (
    <article>
      <h2 className={answer.title}>{toPlaceName('coverage')[language]}</h2>
      <p className={answer.lead}>
        {messages.lead} {messages.counted(articles)} {messages.openApart}
      </p>
      {sections.length === 0 && silent.length === 0 && (
        <p className={answer.lead}>
          {messages.none}{' '}
          <button type="button" className={button.link} onClick={onClearAll}>
            {clearFilters}
          </button>
        </p>
      )}
      {sections.length > 0 && <CoverageTable sections={sections} />}
      {silent.length > 0 && <SilentMembers model={model} />}
    </article>
  )
}
