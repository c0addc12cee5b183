/** The keys that the page listens to, beside the browser's own, by where they work. */
import { isFiltered, isView } from '../../selection/pages'
import type { Selection } from '../../selection/selection'
import type { Width } from '../../ui/use-width'
import { READER_KEYS, type ReaderKey } from '../../views/reader/article/reader-keys'
import { toPhoneView } from '../layout/phone-view'
import type { keyboardMessages } from './keyboard-messages'

type Words = (typeof keyboardMessages)['en']
type KeyName = keyof Words['names']
export type KeyGroupId = keyof Words['groups']

/** Either of the keys, or of their combinations; a key is a name or the sign printed on it. */
export interface KeyEntry {
  readonly keys: readonly (readonly (KeyName | Sign)[])[]
  readonly does: keyof Words['does']
}
type Sign = '/' | '?' | '←' | '→' | '↑' | '↓' | '+' | '−' | '0' | ReaderKey

const ARROWS = [['←'], ['→'], ['↑'], ['↓']] as const
const UP_AND_DOWN = [['↑'], ['↓']] as const
const ENDS = [['home'], ['end']] as const
const OUTER_ENDS = [
  ['control', 'home'],
  ['control', 'end'],
] as const
const PAGES = [['pageUp'], ['pageDown']] as const
const PRESS = [['enter'], ['space']] as const

const KEYS: Readonly<Record<KeyGroupId, readonly KeyEntry[]>> = {
  everywhere: [
    { keys: [['/']], does: 'search' },
    { keys: [['?']], does: 'keys' },
    { keys: [['tab']], does: 'tab' },
    { keys: [['escape']], does: 'close' },
  ],
  search: [
    { keys: UP_AND_DOWN, does: 'result' },
    { keys: [['enter']], does: 'follow' },
    { keys: [['escape']], does: 'leave' },
  ],
  filters: [{ keys: UP_AND_DOWN, does: 'value' }],
  matrix: [
    { keys: ARROWS, does: 'cell' },
    { keys: ENDS, does: 'rowEnds' },
    { keys: OUTER_ENDS, does: 'gridEnds' },
    { keys: PAGES, does: 'rows' },
    { keys: PRESS, does: 'openCell' },
    { keys: [['escape']], does: 'closeCell' },
  ],
  timeline: [
    { keys: ARROWS, does: 'mark' },
    { keys: ENDS, does: 'laneEnds' },
    { keys: OUTER_ENDS, does: 'timeEnds' },
    { keys: PRESS, does: 'openMark' },
    { keys: [['+'], ['−']], does: 'zoom' },
    { keys: [['0']], does: 'fit' },
    { keys: PAGES, does: 'pan' },
    { keys: [['escape']], does: 'giveUp' },
  ],
  period: [
    { keys: ARROWS, does: 'day' },
    { keys: PAGES, does: 'month' },
    { keys: ENDS, does: 'periodEnds' },
  ],
  handle: [
    { keys: ARROWS, does: 'day' },
    { keys: PAGES, does: 'stop' },
    { keys: ENDS, does: 'stops' },
  ],
  reader: [
    { keys: READER_KEYS.next.map((key) => [key]), does: 'next' },
    { keys: READER_KEYS.previous.map((key) => [key]), does: 'previous' },
    { keys: ARROWS, does: 'tag' },
    { keys: ENDS, does: 'tagEnds' },
    { keys: PRESS, does: 'openTag' },
    { keys: READER_KEYS.find.map((key) => [key]), does: 'find' },
    { keys: [['escape']], does: 'closePassage' },
  ],
  find: [
    { keys: [['enter']], does: 'nextPlace' },
    { keys: [['shift', 'enter']], does: 'previousPlace' },
    { keys: [['escape']], does: 'closeFind' },
  ],
  panes: [
    { keys: ARROWS, does: 'resize' },
    { keys: ENDS, does: 'resizeFully' },
  ],
}

export interface KeyGroup {
  readonly id: KeyGroupId
  readonly entries: readonly KeyEntry[]
}

/**
 * The groups that apply to what is shown, those of the view first. An embedded view has neither
 * search nor filters.
 */
export function toKeyGroups(selection: Selection, width: Width): readonly KeyGroup[] {
  const { view, embed } = selection
  const ids: readonly KeyGroupId[] = [
    ...toViewGroups(selection, width),
    ...(isFiltered(view) && !embed ? (['filters'] as const) : []),
    'everywhere',
    ...(embed ? [] : (['search'] as const)),
  ]
  return ids.map((id) => ({
    id,
    entries: KEYS[id].filter(({ does }) => !embed || does !== 'search'),
  }))
}

function toViewGroups(selection: Selection, width: Width): readonly KeyGroupId[] {
  const { cell, at, event, time, embed } = selection
  const place = width === 'narrow' ? toPhoneView(selection) : selection.view
  if (!isView(place)) return []
  const reader = ['reader', 'find'] as const
  const timeline = ['timeline', 'handle', ...(time === null ? [] : (['period'] as const))] as const
  const isBoard = place === 'board' && !embed
  if (isBoard) return ['matrix', ...timeline, ...reader, 'panes']
  if (place === 'articles') return reader
  const own = place === 'timeline' ? timeline : (['matrix'] as const)
  // The reader stands beside one view while something is open.
  const isBeside = width !== 'narrow' && (cell !== null || at !== null || event !== null)
  return isBeside ? [...own, ...reader, 'panes'] : own
}
