import { useLanguage, useMessages } from '../../language/LanguageContext'
import { lowerFirst } from '../../language/lower-first'
import { FoldedPassages } from '../../passages/FoldedPassages'
import type { Passage } from '../../passages/passage'
import { toPlace } from '../../selection/places'
import { useSelection } from '../../selection/SelectionContext'
import { SelectionLink } from '../../selection/SelectionLink'
import styles from './ChainList.module.css'
import { conditionsMessages } from './conditions-messages'
import type { ChainModel, LinkModel } from './conditions-model'

/** What waits for what, step by step. */
export function ChainList({ chains }: { readonly chains: readonly ChainModel[] }) {
  const { chains: messages } = useMessages(conditionsMessages)
  return (
    <section aria-labelledby="chains" className={styles.chains}>
      <h3 id="chains" className={styles.heading}>
        {messages.title}
      </h3>
      {chains.length === 0 ? (
        <p className={styles.quiet}>{messages.none}</p>
      ) : (
        <p className={styles.quiet}>{messages.lead}</p>
      )}
      {chains.map((chain) => (
        <ChainSteps key={chain.links.map(({ to }) => to).join(' ')} chain={chain} />
      ))}
    </section>
  )
}

function ChainSteps({ chain: { links, circle, cautions } }: { readonly chain: ChainModel }) {
  const language = useLanguage()
  const { chains: messages } = useMessages(conditionsMessages)
  const selection = useSelection()
  return (
    <>
      <ol className={styles.steps} data-circle={circle !== null || undefined}>
        {links.map((link) => (
          <Step key={link.to} link={link} />
        ))}
      </ol>
      <div className={styles.close} data-circle={circle !== null || undefined}>
        {circle === null ? (
          <p>{messages.end}</p>
        ) : (
          <>
            <p className={styles.circle}>
              {messages.circle(circle.to, lowerFirst(circle.waiting, language))}
            </p>
            <Passages passages={circle.passages} />
          </>
        )}
      </div>
      {cautions.map(({ id, question, note }) => (
        <p key={id} className={styles.caution}>
          {messages.caution}{' '}
          <SelectionLink to={toPlace(selection, 'disputes', id)}>{question}</SelectionLink> {note}
        </p>
      ))}
    </>
  )
}

function Step({ link }: { readonly link: LinkModel }) {
  const { chains: messages } = useMessages(conditionsMessages)
  const language = useLanguage()
  const list = new Intl.ListFormat(language)
  const { to, conditions, waiting, actors, carried, besideNames, beside } = link
  return (
    <li className={styles.step}>
      <p className={styles.waiting}>{list.format(toSentence(waiting))}</p>
      <p className={styles.actors}>{messages.saidBy(actors.join('; '))}</p>
      <div className={styles.condition}>
        {conditions.map(({ id, name, definition }) => (
          <p key={id}>
            <span className={styles.quiet}>{messages.hangsOn}</span> <strong>{name}</strong>
            <span className={styles.definition}>{definition}</span>
          </p>
        ))}
      </div>
      <p className={styles.first}>{messages.first(to)}</p>
      <div>
        <Passages passages={carried} />
        {beside.length > 0 && (
          <details className={styles.passages}>
            <summary>
              {messages.beside(list.format(besideNames.map((name) => lowerFirst(name, language))))}
            </summary>
            <FoldedPassages passages={beside} />
          </details>
        )}
      </div>
    </li>
  )

  /** Names that follow the first stand within the sentence. */
  function toSentence(names: readonly string[]): readonly string[] {
    return names.map((name, index) => (index === 0 ? name : lowerFirst(name, language)))
  }
}

function Passages({ passages }: { readonly passages: readonly Passage[] }) {
  const { chains: messages } = useMessages(conditionsMessages)
  return (
    <details className={styles.passages}>
      <summary>{messages.passages(passages.length)}</summary>
      <FoldedPassages passages={passages} />
    </details>
  )
}
