/** What the timeline's signs mean: three kinds of date, how exactly one is known, and an open reading. */
import type { FlowItem } from './flow'
import { toMark, toPath, toRectangle, type Measure, type Shape } from './picture'
import { toKeyItem } from './to-framed'

type KeyWords = Readonly<
  Record<'said' | 'event' | 'published' | 'whole' | 'within' | 'oneOf' | 'open', string>
>

const CAP = { stroke: 'muted', lineWidth: 1.25 } as const
const BAR = toRectangle({ x: -4, y: -6, width: 8, height: 12 }, { fill: 'rule' })

const SIGNS: readonly (readonly [keyof KeyWords, readonly Shape[]])[] = [
  ['said', [toPath('M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z', { fill: 'ink' })]],
  ['event', [toRectangle({ x: -4, y: -1.5, width: 8, height: 3 }, { fill: 'ink' })]],
  ['published', [toPath('M-7 0H7', { stroke: 'muted', lineWidth: 1.5 })]],
  ['whole', [BAR]],
  ['within', [BAR, toPath('M-4-6h8M-4 6h8', CAP)]],
  ['oneOf', [{ ...BAR, opacity: 0.65 }, toPath('M-4-6h8M-4 6h8', { ...CAP, dash: [2, 2] })]],
  ['open', [toPath('M0 7V-6M-3.5-2.5L0-6l3.5 3.5', { ...CAP, dash: [2, 2] })]],
]

/** `reading` names an open one, and is null where the picture has none. */
export function toTimelineKey(
  words: KeyWords,
  reading: string | null,
  measure: Measure,
): readonly FlowItem[] {
  const question = toMark({ mark: 'dot', hue: 'open' }, -2, 2, { isOpen: true, scale: 0.8 })
  return [
    ...SIGNS.map(([name, sign]) => toKeyItem(sign, words[name], measure, 'muted')),
    ...(reading === null ? [] : [toKeyItem(question, reading, measure, 'muted')]),
  ]
}
