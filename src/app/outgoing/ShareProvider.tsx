import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { actMessages } from '../../language/messages/act-messages'
import { useMessages } from '../../language/LanguageContext'
import { useSelection } from '../../links/SelectionContext'
import { ShareContext, type Outgoing } from '../../links/ShareButton'
import type { ShareTarget } from '../../selection/share-target'
import { lazyPart } from '../lazy-part'
import { ViewBoundary } from '../layout/ViewBoundary'

const OutgoingDialog = lazyPart(
  'OutgoingDialog',
  async () => (await import('./OutgoingDialog')).OutgoingDialog,
)

interface ShareProviderProps {
  /** The page's title in citations. */
  readonly title: string
  /** False in an embedded view, which has a link back instead. */
  readonly isOffered: boolean
  readonly children: ReactNode
}

/** Lets everything inside it open the dialogs to share and to report. Any change of the selection closes it. */
export function ShareProvider({ title, isOffered, children }: ShareProviderProps) {
  const acts = useMessages(actMessages)
  const selection = useSelection()
  const [open, setOpen] = useState<{ act: Outgoing; target: ShareTarget } | null>(null)
  const offer = useCallback((act: Outgoing, target: ShareTarget) => setOpen({ act, target }), [])
  const onClose = () => setOpen(null)
  useEffect(() => () => setOpen(null), [selection])
  return (
    <ShareContext value={isOffered ? offer : null}>
      {children}
      {open !== null && (
        <ViewBoundary name={acts[open.act]} fallback={null}>
          <OutgoingDialog act={open.act} target={open.target} title={title} onClose={onClose} />
        </ViewBoundary>
      )}
    </ShareContext>
  )
}
