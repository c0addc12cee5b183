import { useMessages } from '../../language/LanguageContext'
import { copyMessages } from '../../language/messages/copy-messages'
import { CopyButton } from '../../ui/CopyButton'
import { shareMessages } from './share-messages'

interface CopyActProps {
  /** Says what is copied. */
  readonly name: string
  readonly text: string
}

/** Copies the text of a section. */
export function CopyAct({ name, text }: CopyActProps) {
  const { copy } = useMessages(shareMessages)
  const { copied, copyFailed } = useMessages(copyMessages)
  return (
    <CopyButton
      getText={() => text}
      label={copy}
      name={name}
      copiedLabel={copied}
      failedLabel={copyFailed}
    />
  )
}
