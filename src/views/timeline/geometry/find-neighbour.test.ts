import { describe, expect, it } from 'vitest'
import { findNeighbour, type Move, type Place } from './find-neighbour'

/**
 *          gutter   lane 0    lane 1   lane 2
 * y  10    event    a  b               c
 * y  30             d
 * y  90    article                     e
 */
const places: readonly Place[] = [
  { key: 'event', column: -1, x: 0, y: 10 },
  { key: 'article', column: -1, x: 0, y: 90 },
  { key: 'b', column: 0, x: 70, y: 10 },
  { key: 'a', column: 0, x: 50, y: 10 },
  { key: 'd', column: 0, x: 60, y: 30 },
  { key: 'c', column: 2, x: 160, y: 10 },
  { key: 'e', column: 2, x: 160, y: 90 },
]

describe('findNeighbour', () => {
  it.each<[string, Move, string | undefined]>([
    ['a', 'ArrowRight', 'b'],
    ['b', 'ArrowRight', 'c'],
    ['c', 'ArrowLeft', 'b'],
    ['d', 'ArrowRight', 'c'],
    ['d', 'ArrowLeft', 'event'],
    ['e', 'ArrowLeft', 'd'],
    ['event', 'ArrowRight', 'a'],
    ['article', 'ArrowRight', 'd'],
    ['c', 'ArrowRight', undefined],
    ['event', 'ArrowLeft', undefined],
    ['a', 'ArrowDown', 'b'],
    ['b', 'ArrowDown', 'd'],
    ['d', 'ArrowDown', undefined],
    ['d', 'ArrowUp', 'b'],
    ['article', 'ArrowUp', 'event'],
    ['event', 'ArrowUp', undefined],
    ['d', 'Home', 'a'],
    ['a', 'End', 'd'],
    ['e', 'First', 'event'],
    ['a', 'Last', 'e'],
    ['gone', 'ArrowDown', undefined],
  ])('from %s, %s leads to %s', (from, move, to) => {
    expect(findNeighbour(places, from, move)?.key).toBe(to)
  })
})
