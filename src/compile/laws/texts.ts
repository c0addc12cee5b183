/** Laws of texts: each shows something, and nothing in it works unseen. */
import { toProblem, type Problem } from '../problem'
import { findTexts } from '../find-texts'
import { isBlank } from '../read/blank'
import { articlePath, type ArticleFolder } from '../read/seeds'
import type { Law } from './law'

/** Around a quote, a blank alone may be what tells two occurrences apart. */
const MAY_BE_BLANK = new Set(['prefix', 'suffix'])

export const everyTextVisible: Law = {
  rule: 'A text has something to see: not only blanks or characters without a shape.',
  codes: ['empty-text'],
  byArticle: true,
  check: ({ seeds }) =>
    findTexts(seeds, (text, key) => isBlank(text) && !MAY_BE_BLANK.has(key)).map(
      ({ key, owner, name }) => {
        const place = seeds.places.of(owner, name)
        const hint = 'Write the text, or remove the key if there is nothing to say.'
        return toProblem(place, 'empty-text', `“${key}” shows nothing: it is blank.`, hint)
      },
    ),
}

/** All but line break and tab, halves of a character, and what makes text run backwards. */
const CONTROL = /[^\P{Cc}\n\t]|\p{Cs}|[\u202D\u202E]/u

export const noControlCharacter: Law = {
  rule: 'No text contains control characters, which work unseen.',
  codes: ['control-character'],
  byArticle: true,
  check: ({ seeds }) => [
    ...findTexts(seeds, (text) => CONTROL.test(text)).map(({ key, text, owner, name }) => {
      const sentence = `“${key}” contains the control character ${findControl(text)}.`
      return toProblem(seeds.places.of(owner, name), 'control-character', sentence, 'Remove it.')
    }),
    ...seeds.articles.flatMap(findInFiles),
  ],
}

function findInFiles({ id, text, english }: ArticleFolder): readonly Problem[] {
  const lines = (text?.lines ?? []).map((line) => ({
    text: line.text,
    place: { file: articlePath(id, 'text.txt'), line: line.number, column: 1 },
    hint: 'No article prints one: save the text anew, and record its new checksum.',
  }))
  const sections = (english ?? []).map((section) => ({ ...section, hint: 'Remove it.' }))
  return [...lines, ...sections].flatMap(({ text: words, place, hint }) => {
    const name = findControl(words)
    if (name === null) return []
    const sentence = `The paragraph contains the control character ${name}.`
    return [toProblem(place, 'control-character', sentence, hint)]
  })
}

/** The first one, such as `U+0007`, or null. */
function findControl(text: string): string | null {
  const value = CONTROL.exec(text)?.[0].codePointAt(0)
  return value === undefined ? null : `U+${value.toString(16).toUpperCase().padStart(4, '0')}`
}
