import { use } from 'react'
import { UnknownContext } from './item-context'
import { toArticleKey } from '../model/timeline-items'
import type { TimelineLayout } from '../geometry/timeline-layout'

/** Publications, as rules across all lanes. Dashed if the day is not known. */
export function TimelineRules({ layout }: { readonly layout: TimelineLayout }) {
  const unknown = use(UnknownContext)
  return (
    <g aria-hidden="true">
      {layout.rows
        .filter(({ moment }) => moment.articles.length > 0)
        .map(({ moment, y, isApart }) => (
          <path
            key={moment.key}
            d={`M${isApart ? layout.gutter - 4 : 0} ${y}H${layout.width}`}
            stroke={
              moment.articles.every(({ id }) => unknown.has(toArticleKey(id)))
                ? 'var(--rule)'
                : 'var(--muted)'
            }
            strokeWidth="1.5"
            strokeDasharray={moment.span.precision === 'day' ? undefined : '5 4'}
          />
        ))}
    </g>
  )
}
