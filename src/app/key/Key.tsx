import { useMemo } from 'react'
import { absenceMessages } from '../../language/messages/absence-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { useSelection } from '../../links/SelectionContext'
import type { Stance } from '../../model/vocabulary'
import { StanceMark } from '../../ui/marks/StanceMark'
import { SignKey } from '../../views/matrix/cell/SignKey'
import { matrixMessages } from '../../views/matrix/matrix-messages'
import { toMatrixModel } from '../../views/matrix/model/matrix-model'
import { useHeads } from '../StagesContext'
import styles from './Key.module.css'

/** Every stance with its definition, and the signs that the matrix has where there is one. */
export function Key({ stances }: { readonly stances: readonly Stance[] }) {
  const language = useLanguage()
  const { view } = useSelection()
  const { noneOwn, silence } = useMessages(absenceMessages)
  return (
    <div className={styles.key}>
      <dl className={styles.stances}>
        {stances.map(({ id, mark, hue, name, definition }) => (
          <div key={id} className={styles.stance}>
            <dt>
              <StanceMark mark={mark} hue={hue} size={16} /> {name[language]}
            </dt>
            <dd>{definition[language]}</dd>
          </div>
        ))}
        <div className={styles.stance}>
          <dt>
            <span className={styles.point} aria-hidden="true" /> {noneOwn}
          </dt>
          <dd>{silence}</dd>
        </div>
      </dl>
      {(view === 'board' || view === 'matrix') && <MatrixSigns />}
    </div>
  )
}

function MatrixSigns() {
  const language = useLanguage()
  const stages = useHeads()
  const selection = useSelection()
  const { signs: title } = useMessages(matrixMessages)
  const { signs } = useMemo(
    () => toMatrixModel(stages, selection, language),
    [stages, selection, language],
  )
  if (signs.length === 0) return null
  return (
    <>
      <h2 className={styles.title}>{title}</h2>
      <SignKey signs={signs} />
    </>
  )
}
