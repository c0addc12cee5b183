import { Share2, X } from 'lucide-react'
import type { RefObject } from 'react'
import { actMessages } from '../../language/messages/act-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import button from '../../ui/Button.module.css'
import { PinButton } from '../../notebook/PinButton'
import { toPlacePin } from '../../notebook/to-place-pin'
import { toSharedSelection } from '../../selection/share-target'
import { useSelection } from '../../links/SelectionContext'
import { ShareButton } from '../../links/ShareButton'
import { TopicMark } from '../../passages/open-cell/TopicMark'
import { openCellMessages } from '../../passages/open-cell/open-cell-messages'
import type { OpenCellModel } from '../../passages/open-cell/open-cell-model'
import styles from './OpenCellHeader.module.css'
import { toSummary, toTitle } from '../../passages/open-cell/to-summary'

interface OpenCellHeaderProps {
  readonly model: OpenCellModel
  readonly titleId: string
  readonly titleRef: RefObject<HTMLHeadingElement | null>
  readonly onClose: () => void
}

/** A cell's address without a topic. */
const NO_STATEMENTS = { statements: [] }

export function OpenCellHeader({ model, titleId, titleRef, onClose }: OpenCellHeaderProps) {
  const messages = useMessages(openCellMessages)
  const { close } = useMessages(actMessages)
  const language = useLanguage()
  const selection = useSelection()
  const title = toTitle(model, language)
  const alone = toSharedSelection(selection, { kind: 'cell', cell: model.cell }, NO_STATEMENTS)
  const [group, ...others] = model.groups
  const single = others.length === 0 ? group : undefined
  return (
    <header className={styles.header}>
      <h2 id={titleId} ref={titleRef} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      <ShareButton
        target={{ kind: 'cell', cell: model.cell }}
        label={messages.share}
        className={button.quiet}
      >
        <Share2 size={16} aria-hidden="true" />
      </ShareButton>
      <PinButton pin={toPlacePin('cell', alone, title)} isBare />
      <button type="button" className={button.quiet} aria-label={close} onClick={onClose}>
        <X size={18} aria-hidden="true" />
      </button>
      {group !== undefined && (
        <p className={styles.summary}>
          {single !== undefined && <TopicMark group={single} />} {toSummary(model, language)}
        </p>
      )}
    </header>
  )
}
