import { useLanguage, useMessages } from '../../language/LanguageContext'
import { lowerFirst } from '../../language/lower-first'
import { FoldedPassages } from '../../passages/drawings/FoldedPassages'
import type { PassageList } from '../../passages/passage'
import { passagesMessages } from '../../passages/passages-messages'
import { toPlace } from '../../selection/places'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import styles from './ChainList.module.css'
import { conditionsMessages } from './conditions-messages'
import type { ChainModel, LinkModel, WaitingModel } from './conditions-model'

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
  const { seeQuestion } = useMessages(passagesMessages)
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
            <Passages passages={circle.passages} counted={circle.counted} />
          </>
        )}
      </div>
      {cautions.map(({ id, question, note }) => (
        <p key={id} className={styles.caution}>
          {seeQuestion}{' '}
          <SelectionLink to={toPlace(selection, 'disputes', id)}>{question}</SelectionLink> {note}
        </p>
      ))}
    </>
  )
}

function Step({ link }: { readonly link: LinkModel }) {
  const { chains: messages } = useMessages(conditionsMessages)
  const toWords = useWaitingWords()
  const { to, conditions, counted, waiting, carried, waitingBeside, beside } = link
  return (
    <li className={styles.step}>
      <ul className={styles.waiting}>
        {waiting.map((each) => {
          const { who, about } = toWords(each)
          return (
            <li key={`${who} ${about}`}>
              {who} <span className={styles.about}>{about}</span>
            </li>
          )
        })}
      </ul>
      <div className={styles.condition}>
        {conditions.map(({ id, name, definition }) => (
          <p key={id}>
            <span className={styles.quiet}>{messages.hangsOn}</span> <strong>{name}</strong>
            <span className={styles.definition}>{definition}</span>
          </p>
        ))}
      </div>
      <p className={styles.first}>
        {messages.first(
          conditions.map(({ name }) => name),
          to,
        )}
      </p>
      <div>
        <Passages passages={carried} counted={counted} />
        {beside.statements.length > 0 && (
          <details className={styles.passages}>
            <summary>
              {messages.beside(
                waitingBeside
                  .map(toWords)
                  .map(({ who, about }) => `${who} (${about})`)
                  .join('; '),
              )}
            </summary>
            <FoldedPassages passages={beside} />
          </details>
        )}
      </div>
    </li>
  )
}

/** Who waits on what, by which documents and in which year, or that the year is uncertain. */
function useWaitingWords() {
  const { chains: messages } = useMessages(conditionsMessages)
  const language = useLanguage()
  const list = new Intl.ListFormat(language)
  return ({ actors, commitment, instruments, year }: WaitingModel) => {
    return {
      who: messages.who(list.format(actors), lowerFirst(commitment, language)),
      about: [...instruments, year ?? messages.noYear].join(', '),
    }
  }
}

interface PassagesProps {
  readonly passages: PassageList
  readonly counted: string
}

function Passages({ passages, counted }: PassagesProps) {
  return (
    <details className={styles.passages}>
      <summary>{counted}</summary>
      <FoldedPassages passages={passages} />
    </details>
  )
}
