import { StanceShape } from '../../../ui/marks/StanceMark'
import { BarShape } from '../plot/TimelineBars'
import { FORMS, type KeySignName } from './to-key-signs'

const BAR = { hue: null, top: -6, bottom: 6, width: 8 }

/** A sample of a sign, drawn about the origin. */
export function KeySign({ name }: { readonly name: KeySignName }) {
  switch (name) {
    case 'said':
      return <circle r="4" fill="var(--ink)" />
    case 'event':
      return <rect x="-4" y="-1.5" width="8" height="3" fill="var(--ink)" />
    case 'published':
      return <path d="M-7 0H7" stroke="var(--muted)" strokeWidth="1.5" />
    case 'reading':
      return (
        <g transform="translate(-2 2.5) scale(0.8)">
          <StanceShape mark="dot" hue="open" isOpen />
        </g>
      )
    case 'inherited':
      return <StanceShape mark="dot" hue="open" hollow />
    case 'whole':
    case 'within':
    case 'oneOf':
    case 'open':
      return <BarShape bar={{ ...BAR, form: FORMS[name] }} soft="var(--rule)" />
  }
}
