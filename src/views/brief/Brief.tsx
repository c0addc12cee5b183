import { Fragment } from 'react'
import type { Dossier } from '../../model/dossier'
import button from '../../ui/Button.module.css'
import { AnswerView } from './answer/AnswerView'
import { BriefHead } from './BriefHead'
import styles from './Brief.module.css'
import type { Answer, Brief as BriefModel } from './brief'
import { Contents } from './Contents'
import { DataLinks } from './DataLinks'
import { ScopeNotice } from './ScopeNotice'
import { SectionView } from './sections/SectionView'
import { TargetLink } from './TargetLink'

interface BriefProps {
  readonly brief: BriefModel
  /** That the brief was made from. */
  readonly dossier: Dossier
  /** Of its files, from the site's root, without the extension; null if it has none. */
  readonly dataPath: string | null
}

/** The subject and its passages in the wide column; dates, doubts and further links beside it. */
export function Brief({ brief, dossier, dataPath }: BriefProps) {
  const { sections, answer } = brief
  const main = sections.filter(({ place }) => place === 'main')
  const rail = sections.filter(({ place }) => place === 'rail')
  return (
    <article className={styles.brief} aria-labelledby="brief-title">
      <ScopeNotice />
      <BriefHead brief={brief} />
      {answer !== undefined && (
        <AnswerView answer={answer} dossier={dossier}>
          <Acts acts={answer.acts} />
        </AnswerView>
      )}
      {dataPath !== null && <DataLinks path={dataPath} title={brief.title} />}
      <Contents entries={[...main, ...rail]} />
      <div className={styles.columns}>
        {[main, rail].map((column, index) => (
          <Fragment key={index === 0 ? 'main' : 'rail'}>
            {column.length > 0 && (
              <div className={index === 0 ? styles.main : styles.rail}>
                {column.map((section) => (
                  <SectionView key={section.id} section={section} dossier={dossier} />
                ))}
              </div>
            )}
          </Fragment>
        ))}
      </div>
    </article>
  )
}

function Acts({ acts }: Pick<Answer, 'acts'>) {
  return (
    <p className={styles.acts}>
      {acts.map(
        ({ text, to }) =>
          to !== null && (
            <TargetLink key={text} to={to} className={button.bordered}>
              {text}
            </TargetLink>
          ),
      )}
    </p>
  )
}
