import { Fragment } from 'react'
import { BriefHead } from './BriefHead'
import styles from './Brief.module.css'
import type { Brief as BriefModel } from './brief'
import { Contents } from './Contents'
import { Knowing } from './Knowing'
import { SectionView } from './SectionView'

/** What it is and what is said in the wide column; time, doubts and the way on beside it. */
export function Brief({ brief }: { readonly brief: BriefModel }) {
  const { sections } = brief
  const main = sections.filter(({ place }) => place === 'main')
  const rail = sections.filter(({ place }) => place === 'rail')
  return (
    <article className={styles.brief} aria-labelledby="brief-title">
      <Knowing />
      <BriefHead brief={brief} />
      <Contents entries={[...main, ...rail]} />
      <div className={styles.columns}>
        {[main, rail].map((column, index) => (
          <Fragment key={index === 0 ? 'main' : 'rail'}>
            {column.length > 0 && (
              <div className={index === 0 ? styles.main : styles.rail}>
                {column.map((section) => (
                  <SectionView key={section.id} section={section} />
                ))}
              </div>
            )}
          </Fragment>
        ))}
      </div>
    </article>
  )
}
