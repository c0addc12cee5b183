import { describe, expect, it } from 'vitest'
import { breakText, wrapText } from './wrap-text'

const measure = (text: string) => text.length

describe('wrapText', () => {
  it.each([
    ['one two three', 13, Infinity, ['one two three']],
    ['one two three', 12, Infinity, ['one two', 'three']],
    ['one two three', 3, Infinity, ['one', 'two', 'three']],
    ['incomprehensible', 3, Infinity, ['incomprehensible']],
    ['', 3, Infinity, ['']],
    ['one two three four', 9, 2, ['one two', 'three…']],
    ['one two three', 7, 1, ['one…']],
    ['one two three', 8, 1, ['one two…']],
  ])('%j within %d on at most %d lines', (text, width, most, lines) => {
    expect(wrapText(text, width, 'text', measure, most)).toEqual(lines)
  })
})

describe('breakText', () => {
  it.each([
    ['abcdef', 10, 4, ['abcdef']],
    ['abcdef', 3, 4, ['abc', 'def']],
    ['abcdef', 3, 1, ['ab…']],
    ['', 3, 1, ['']],
    ['ab', 0, 4, ['a', 'b']],
  ])('%j within %d on at most %d lines', (text, width, most, lines) => {
    expect(breakText(text, width, 'text', measure, most)).toEqual(lines)
  })
})
