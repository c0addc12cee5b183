import { Fragment } from 'react'
import { BriefHead } from './BriefHead'
import styles from './Brief.module.css'
import type { Brief as BriefModel } from './brief'
import { Contents } from './Contents'
import { ScopeNotice } from './ScopeNotice'
import { SectionView } from './sections/SectionView'

/** The subject and its passages in the wide column; dates, doubts and further links beside it. */
export function Brief({ brief }: { readonly brief: BriefModel }) {
  const { sections } = brief
  const main = sections.filter(({ place }) => place === 'main')
  const rail = sections.filter(({ place }) => place === 'rail')
  return (
    <article className={styles.brief} aria-labelledby="brief-title">
      <ScopeNotice />
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
