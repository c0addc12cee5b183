import { toPlace } from '../../selection/places'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import type { Prose } from './to-prose'

/** A text with its references as links. */
export function ProseText({ prose }: { readonly prose: Prose }) {
  const selection = useSelection()
  return prose.map(({ start, text, article, ruling }) => {
    if (article !== undefined) {
      return (
        <SelectionLink key={start} to={{ ...toPlace(selection, 'articles'), read: article }}>
          {text}
        </SelectionLink>
      )
    }
    if (ruling === undefined) return text
    return (
      <a key={start} href={`#ruling-${ruling}`}>
        {text}
      </a>
    )
  })
}
