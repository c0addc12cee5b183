import { Share2, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { actMessages } from '../../language/messages/act-messages'
import { useMessages } from '../../language/LanguageContext'
import { BriefLink } from '../../links/BriefLink'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import { ShareButton } from '../../links/ShareButton'
import type { ArticleId } from '../../model/dossier'
import { DisputedLinks } from '../../passages/drawings/DisputedLinks'
import { QuotedWords } from '../../passages/drawings/QuotedWords'
import type { EvidencePassage } from '../../passages/evidence'
import { passagesMessages } from '../../passages/passages-messages'
import { NOTHING_OPEN } from '../../selection/places'
import button from '../../ui/Button.module.css'
import { OpenPanel, type PanelTitle } from '../../ui/OpenPanel'
import { openEventMessages } from './open-event-messages'
import type { OpenEventModel } from './open-event-model'
import styles from './OpenEvent.module.css'

/** The chosen event on the timeline. */
const CHOSEN_EVENT = '[data-item^="event "][aria-current]'

interface OpenEventProps {
  readonly model: OpenEventModel
  readonly onRead: (article: ArticleId) => void
  readonly onClose: () => void
}

/** A panel with the chosen event: above the reader, or on a phone below the timeline. */
export function OpenEvent({ model, onRead, onClose }: OpenEventProps) {
  const messages = useMessages(openEventMessages)
  return (
    <OpenPanel chosen={CHOSEN_EVENT} onClose={onClose}>
      {(title) => (
        <>
          <Header model={model} {...title} onClose={onClose} />
          <div className={styles.body}>
            {model.passages.map((passage) => (
              <Passage key={passage.key} passage={passage} onRead={() => onRead(passage.article)} />
            ))}
            <DisputedLinks disputes={model.disputes} />
            <Facts model={model} />
            <Said model={model} />
            <p>
              <BriefLink page="events" id={model.id}>
                {messages.brief}
              </BriefLink>
            </p>
          </div>
        </>
      )}
    </OpenPanel>
  )
}

type HeaderProps = Pick<OpenEventProps, 'model' | 'onClose'> & PanelTitle

function Header({ model, titleId, titleRef, onClose }: HeaderProps) {
  const messages = useMessages(openEventMessages)
  const { close } = useMessages(actMessages)
  return (
    <header className={styles.header}>
      <div>
        <p className={styles.kicker}>
          {[messages.event, model.when, model.place].filter((fact) => fact !== null).join(' · ')}
        </p>
        <h2 id={titleId} ref={titleRef} tabIndex={-1} className={styles.title}>
          {model.name}
        </h2>
      </div>
      <ShareButton
        target={{ kind: 'event', event: model.id }}
        label={messages.share}
        className={button.quiet}
      >
        <Share2 size={16} aria-hidden="true" />
      </ShareButton>
      <button type="button" className={button.quiet} aria-label={close} onClick={onClose}>
        <X size={18} aria-hidden="true" />
      </button>
    </header>
  )
}

interface PassageProps {
  readonly passage: EvidencePassage
  readonly onRead: () => void
}

function Passage({ passage, onRead }: PassageProps) {
  const { read, readLabel } = useMessages(passagesMessages)
  return (
    <div className={styles.passage} data-evidence={passage.key}>
      <QuotedWords passage={passage} />
      <p className={styles.facts}>
        {passage.source} ·{' '}
        <button
          type="button"
          className={button.link}
          aria-label={readLabel(passage.name)}
          onClick={onRead}
        >
          {read}
        </button>
      </p>
    </div>
  )
}

function Facts({ model }: { readonly model: OpenEventModel }) {
  const messages = useMessages(openEventMessages)
  const { basis, note, participants, people } = model
  const involved = [
    ...participants.map((actor) => ({ ...actor, page: 'actors' as const })),
    ...people.map((person) => ({ ...person, page: 'people' as const })),
  ]
  return (
    <div className={styles.facts}>
      {involved.length > 0 && (
        <p>
          {messages.involved}{' '}
          {involved.map(({ page, id, name }, index) => (
            <Listed key={id} isFirst={index === 0}>
              <BriefLink page={page} id={id}>
                {name}
              </BriefLink>
            </Listed>
          ))}
        </p>
      )}
      {basis !== null && (
        <p>
          {messages.basis}: {basis}
        </p>
      )}
      {note !== null && <p>{note}</p>}
    </div>
  )
}

function Listed({
  isFirst,
  children,
}: {
  readonly isFirst: boolean
  readonly children: ReactNode
}) {
  return (
    <>
      {!isFirst && ', '}
      {children}
    </>
  )
}

/** The statements that the other views mark. */
function Said({ model: { said } }: { readonly model: OpenEventModel }) {
  const messages = useMessages(openEventMessages)
  const selection = useSelection()
  return (
    <div>
      {said.items.length > 0 && (
        <>
          <h3 className={styles.heading}>{messages.said(said.title, said.items.length)}</h3>
          <ul className={styles.said}>
            {said.items.map(({ id, hash, name, source }) => (
              <li key={id}>
                <SelectionLink to={{ ...selection, ...NOTHING_OPEN, at: id, quote: hash }}>
                  {name}
                </SelectionLink>
                <p className={styles.facts}>{source}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {said.notes.map((note) => (
        <p key={note} className={styles.facts}>
          {note}
        </p>
      ))}
    </div>
  )
}
