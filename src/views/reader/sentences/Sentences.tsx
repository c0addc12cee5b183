import { useEffect, useRef } from 'react'
import { useMessages } from '../../../language/LanguageContext'
import {
  SentenceGroups,
  type SentenceGroupsProps,
} from '../../../passages/sentences/SentenceGroups'
import { sentencesMessages } from '../../../passages/sentences/sentences-messages'
import type { SentencesModel } from '../../../passages/sentences/sentences-model'
import { isFocusFree } from '../../../ui/is-focus-nowhere'
import styles from './Sentences.module.css'

interface SentencesProps extends SentenceGroupsProps {
  readonly model: SentencesModel
  /** Whether the answer takes the focus if the question that was chosen is gone. */
  readonly takesFocus: boolean
}

/** The sentences that answer what is asked, by stance. */
export function Sentences({ model, takesFocus, ...rest }: SentencesProps) {
  const { title } = useMessages(sentencesMessages)
  const { question } = model
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus && question !== null && isFocusFree()) {
      heading.current?.focus({ preventScroll: true })
    }
  }, [takesFocus, question])
  return (
    <section className={styles.sentences} aria-label={title}>
      <h2
        ref={heading}
        tabIndex={-1}
        className={styles.title}
        data-question={question === null ? undefined : ''}
      >
        {question ?? title}
      </h2>
      <SentenceGroups model={model} {...rest} />
    </section>
  )
}
