import type { NamedPart } from '../words/named'
import { BriefLink } from '../../links/BriefLink'

/** A text in which names that have their own page are links to it. */
export function NamedParts({ parts }: { readonly parts: readonly NamedPart[] }) {
  return parts.map(({ text, brief, language }, index) => {
    const key = `${index} ${text}`
    if (brief === null) {
      return (
        <span key={key} lang={language ?? undefined}>
          {text}
        </span>
      )
    }
    return (
      <BriefLink key={key} {...brief}>
        {text}
      </BriefLink>
    )
  })
}
