import styles from './Facts.module.css'
import type { BriefFact } from '../brief'
import { ItemName } from './ItemName'

export function Facts({ facts }: { readonly facts: readonly BriefFact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ term, items }) => (
        <div key={term} className={styles.fact}>
          <dt>{term}</dt>
          {items.some(({ source }) => source !== null) ? (
            items.map((item) => (
              <dd key={item.text}>
                <ItemName item={item} />
                {item.source !== null && <span className={styles.source}>{item.source}</span>}
              </dd>
            ))
          ) : (
            <dd className={styles.flow}>
              {items.map((item) => (
                <span key={item.text}>
                  <ItemName item={item} />
                </span>
              ))}
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
