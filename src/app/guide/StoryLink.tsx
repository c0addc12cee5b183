import { useMessages } from '../../language/LanguageContext'
import { SelectionLink } from '../../links/SelectionLink'
import type { Dossier } from '../../model/dossier'
import { guideMessages } from './guide-messages'
import { useGuideSelection } from './use-guide-selection'

interface StoryLinkProps {
  readonly dossier: Dossier
  readonly className?: string | undefined
}

/** Leads to the first step of the story; empty if there is none. */
export function StoryLink({ dossier, className }: StoryLinkProps) {
  const { story: messages } = useMessages(guideMessages)
  const toSelection = useGuideSelection(dossier)
  const { story } = dossier.guide
  const [first] = story
  if (first === undefined) return null
  return (
    <SelectionLink to={{ ...toSelection(first.link), story: 1 }} className={className}>
      {messages.follow(story.length)}
    </SelectionLink>
  )
}
