import { useId, type ReactNode } from 'react'
import { actMessages } from '../../language/messages/act-messages'
import { useMessages } from '../../language/LanguageContext'
import type { Pin } from '../../notebook/notebook-item'
import type { ShareTarget } from '../../selection/share-target'
import { Dialog } from '../../ui/Dialog'
import { CiteSection } from './CiteSection'
import { EmbedSection } from './EmbedSection'
import { LinkSection } from './LinkSection'
import { QuoteSection } from './QuoteSection'
import styles from './Share.module.css'
import { shareMessages } from './share-messages'
import type { ShareModel } from './share-model'

interface ShareProps {
  readonly model: ShareModel
  /** What is being shared, as the notebook stores it. */
  readonly pin: Pin
  readonly choices: readonly Choice[]
  readonly version: string
  /** The sections that make files. */
  readonly children: ReactNode
  readonly onChoose: (target: ShareTarget) => void
  readonly onClose: () => void
}

interface Choice {
  readonly target: ShareTarget
  readonly name: string
  readonly isChosen: boolean
}

/** All ways to share one target. */
export function Share({ model, pin, choices, version, children, ...rest }: ShareProps) {
  const messages = useMessages(shareMessages)
  const acts = useMessages(actMessages)
  const chosenId = useId()
  const hasChoice = choices.length > 1
  return (
    <Dialog
      title={acts.share}
      closeLabel={acts.close}
      describedBy={hasChoice ? chosenId : null}
      onClose={rest.onClose}
    >
      {hasChoice && <Choices choices={choices} chosenId={chosenId} onChoose={rest.onChoose} />}
      <LinkSection model={model} pin={pin} />
      {model.quotation !== null && <QuoteSection quotation={model.quotation} />}
      <CiteSection citable={model.citable} />
      <EmbedSection embed={model.embed} version={version} />
      {children}
      <p className={styles.version}>{messages.version(version)}</p>
    </Dialog>
  )
}

interface ChoicesProps extends Pick<ShareProps, 'choices' | 'onChoose'> {
  /** Of the words of the chosen one. */
  readonly chosenId: string
}

function Choices({ choices, chosenId, onChoose }: ChoicesProps) {
  const { what, targets } = useMessages(shareMessages)
  return (
    <fieldset className={styles.choices}>
      <legend className="visually-hidden">{what}</legend>
      {choices.map(({ target, name, isChosen }) => (
        <label key={target.kind + name} className={styles.choice}>
          <input
            type="radio"
            name="share-what"
            checked={isChosen}
            onChange={() => onChoose(target)}
          />
          <span id={isChosen ? chosenId : undefined}>{targets[target.kind](name)}</span>
        </label>
      ))}
    </fieldset>
  )
}
