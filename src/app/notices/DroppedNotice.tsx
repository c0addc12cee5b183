import { useMemo } from 'react'
import { actMessages } from '../../language/messages/act-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { toRemovedWords } from '../../language/removed-words'
import type { Dossier, Removed } from '../../model/dossier'
import { useIntents, useSelection, useSelectionState } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import type { Known } from '../../stages/stages'
import { toSelectionVocabulary } from '../../selection/selection-vocabulary'
import type { Dropped } from '../../selection/dropped'
import button from '../../ui/Button.module.css'
import { linkNoticesMessages } from './link-notices-messages'
import { Notice } from './Notice'
import { findRemoved, toSuccessors } from './removed-model'
import { toSuggestion } from './suggestion-model'
import { isTracking } from './tracking-keys'
import { useHeads, useTexts } from '../StagesContext'

/** At most this many parts are named one by one. */
const NAMED = 4

/**
 * Names the parts of a link that could not be resolved and, for ids that were removed, what became
 * of them. Tracking is not worth a word; embedded views ignore all unknown keys, which the embedding
 * site may have added.
 */
export function DroppedNotice() {
  const { embed } = useSelection()
  const all = useSelectionState((state) => state.dropped)
  const dropped = all.filter(
    ({ key, reason }) => reason !== 'unknown-key' || !(embed || isTracking(key)),
  )
  const mayBeRemoved = dropped.some(({ reason }) => reason === 'unknown-value')
  const { data: stages, error } = useTexts(mayBeRemoved)
  // Wait, so that the notice appears once and complete.
  if (mayBeRemoved && stages === undefined && error === null) return null
  const removed = findRemoved(dropped, stages?.everything.removed ?? [])
  const others = dropped.filter((part) => !removed.has(part))
  return (
    <>
      {stages !== undefined &&
        [...new Set(removed.values())].map((entry) => (
          <RemovedNotice key={entry.id} entry={entry} known={stages.known} />
        ))}
      {others.length > 0 && <OthersNotice dropped={others} />}
    </>
  )
}

interface RemovedNoticeProps {
  readonly entry: Removed
  readonly known: Known<Dossier>
}

function RemovedNotice({ entry, known }: RemovedNoticeProps) {
  const { removed: messages } = useMessages(linkNoticesMessages)
  const language = useLanguage()
  const selection = useSelection()
  const { embed } = selection
  const successors = toSuccessors(known, entry, selection, language)
  const hasNoSuccessor =
    entry.renamedTo === null && entry.statements.length + entry.events.length === 0
  // The reason may reveal what the passage says, so it waits until a successor is known.
  const reason = successors.length > 0 || hasNoSuccessor ? toRemovedWords(entry, language) : ''
  const lead = (entry.renamedTo === null ? messages.title : messages.renamed)(entry.id)
  // An embedded view has no room for the links.
  const text = successors.length > 0 && !embed ? `${reason} ${messages.nowIn}` : reason
  return (
    <Notice lead={lead} text={text} isInFrame={embed}>
      {successors.map(({ key, name, to }) => (
        <SelectionLink key={key} to={to}>
          {name}
        </SelectionLink>
      ))}
      <Dismiss />
    </Notice>
  )
}

function OthersNotice({ dropped }: { readonly dropped: readonly Dropped[] }) {
  const { dropped: messages } = useMessages(linkNoticesMessages)
  const selection = useSelection()
  const { embed } = selection
  const index = useHeads().everything
  const vocabulary = useMemo(() => toSelectionVocabulary(index), [index])
  const named = dropped.slice(0, NAMED)
  const suggestions = embed
    ? []
    : named.flatMap((part) => toSuggestion(part, selection, vocabulary) ?? [])
  const explain = ({ key, value, reason }: Dropped): string => {
    if (key === 'path') return messages.path(value)
    if (reason === 'unknown-key') return messages.unknownKey(key)
    if (reason === 'too-long') return messages.tooLong(key)
    if (reason === 'unknown-value') return messages.unknownValue(key, value)
    return messages[reason](key, value)
  }
  return (
    <Notice
      lead={`${messages.title}.`}
      text={[
        ...named.map(explain),
        ...(dropped.length > NAMED ? [`${messages.more(dropped.length - NAMED)}.`] : []),
        messages.rest,
        ...(suggestions.length > 0 ? [messages.perhaps] : []),
      ].join(' ')}
      isInFrame={embed}
    >
      {suggestions.map(({ name, to }) => (
        <SelectionLink key={name} to={to}>
          {name}
        </SelectionLink>
      ))}
      <Dismiss />
    </Notice>
  )
}

function Dismiss() {
  const { close } = useMessages(actMessages)
  const { dismissDropped } = useIntents()
  return (
    <button type="button" className={button.link} onClick={dismissDropped}>
      {close}
    </button>
  )
}
