import { expect, it } from 'vitest'
import { toSample, type DrawnPart } from '../model/signs'
import { toDrawnParts } from './to-drawn-parts'

/** `a b-`: topics; `-` marks one that is left out. */
function drawn(topics: string): string {
  const [sample] = toSample('divided').parts
  if (sample === undefined) throw new Error('The sample has parts')
  const { parts, more } = toDrawnParts(
    topics.split(' ').map((topic): DrawnPart => ({
      ...sample,
      topic,
      isShown: !topic.endsWith('-'),
    })),
  )
  return [...parts.map(({ topic }) => topic), ...(more > 0 ? [`+${more}`] : [])].join(' ')
}

it.each([
  ['a b', 'a b'],
  ['a- b c', 'a- b c'],
  ['a b- c d', 'a b- c d'],
  ['a b c d e', 'a b c +2'],
  ['a b c d e f g', 'a b c +4'],
  ['a- b- c d e', 'c d e +2'],
  ['a- b- c- d- e', 'e a- b- +2'],
])('of %s, a cell draws %s', (topics, expected) => {
  expect(drawn(topics)).toBe(expected)
})
