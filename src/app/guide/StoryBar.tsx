import { ChevronLeft, ChevronRight, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatDay } from '../../language/format-date'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import type { Dossier } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import { toStatementName } from '../../passages/words/statement-words'
import { useTexts } from '../StagesContext'
import { guideMessages } from './guide-messages'
import styles from './StoryBar.module.css'
import { useGuideSelection } from './use-guide-selection'

/** The step of the story that the page is at, above the views that it moves, if it is known by now. */
export function StoryBar() {
  const { story } = useSelection()
  const dossier = useTexts().data?.known
  if (story === null || dossier === undefined) return null
  return <Step dossier={dossier} step={story} />
}

interface StepProps {
  readonly dossier: Dossier
  /** From 1. */
  readonly step: number
}

function Step({ dossier, step }: StepProps) {
  const { story: messages } = useMessages(guideMessages)
  const language = useLanguage()
  const selection = useSelection()
  const { story } = dossier.guide
  const shown = story[step - 1]
  if (shown === undefined) return null
  return (
    <section aria-label={messages.label} className={styles.bar}>
      <div role="status" className={styles.told}>
        <p className={styles.step}>{messages.step(step, story.length)}</p>
        <p className={styles.text}>{shown.text?.[language] ?? <NotYetKnown />}</p>
      </div>
      <nav aria-label={messages.nav} className={styles.steps}>
        <StepLink dossier={dossier} step={step - 1}>
          <ChevronLeft size={16} aria-hidden="true" />
          {messages.previous}
        </StepLink>
        <StepLink dossier={dossier} step={step + 1}>
          {messages.next}
          <ChevronRight size={16} aria-hidden="true" />
        </StepLink>
        <SelectionLink to={{ ...selection, story: null }} label={messages.leave}>
          <X size={16} aria-hidden="true" />
        </SelectionLink>
      </nav>
      {shown.text !== null && <Statements dossier={dossier} step={step} />}
    </section>
  )
}

/** In place of a step whose statements are not all known on the selected day. */
function NotYetKnown() {
  const { notYetKnown: messages } = useMessages(guideMessages).story
  const language = useLanguage()
  const selection = useSelection()
  const { asOf, knownBy } = selection
  if (asOf === null) return null
  return (
    <>
      {messages[knownBy](formatDay(asOf, language))}{' '}
      <SelectionLink to={{ ...selection, asOf: null }}>{messages.back}</SelectionLink>
    </>
  )
}

/** Empty beyond the first and the last step. */
function StepLink({ dossier, step, children }: StepProps & { readonly children: ReactNode }) {
  const toSelection = useGuideSelection(dossier)
  const to = dossier.guide.story[step - 1]
  if (to === undefined) return null
  return <SelectionLink to={{ ...toSelection(to.link), story: step }}>{children}</SelectionLink>
}

/** The statements that the step's words rest on. */
function Statements({ dossier, step }: StepProps) {
  const { story: messages } = useMessages(guideMessages)
  const language = useLanguage()
  const { at } = useSelection()
  const toSelection = useGuideSelection(dossier)
  const shown = dossier.guide.story[step - 1]
  if (shown === undefined) return null
  const { link, statements } = shown
  return (
    <ul aria-label={messages.statements} className={styles.statements}>
      {statements.map((id) => (
        <li key={id}>
          <SelectionLink
            to={{ ...toSelection(link), at: id, story: step }}
            current={id === at ? 'true' : undefined}
          >
            {toStatementName(dossier, findById(dossier.statements, id), language)}
          </SelectionLink>
        </li>
      ))}
    </ul>
  )
}
