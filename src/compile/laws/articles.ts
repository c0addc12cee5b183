/** Laws of the article: it lies where it says, in a language, and its text is the one received. */
import { toProblem, type Problem } from '../problem'
import { articlePath } from '../seeds'
import type { Law } from './law'

export const everyArticleInItsFolder: Law = {
  rule: 'An article lies in the folder of its id.',
  codes: ['article-id-differs'],
  check: ({ seeds }) =>
    seeds.articles.flatMap(({ id, article }) => {
      if (article === null || article.id === id) return []
      const sentence = `The article calls itself “${article.id}”, its folder “${id}”.`
      const place = seeds.places.of(article, 'id')
      return [toProblem(place, 'article-id-differs', sentence, 'Give both the same name.')]
    }),
}

export const everyTextUnchanged: Law = {
  rule: 'An article’s text is, byte for byte, the one whose checksum was noted.',
  codes: ['text-changed'],
  check: ({ seeds }) =>
    seeds.articles.flatMap(({ id, article, sha256 }) => {
      if (article === null || sha256 === null || article.sha256 === sha256) return []
      const sentence = `${articlePath(id, 'text.txt')} is not the text that this checksum was taken of.`
      const hint = `Restore the text as it was received. Its checksum is now ${sha256}.`
      return [toProblem(seeds.places.of(article, 'sha256'), 'text-changed', sentence, hint)]
    }),
}

export const everyTextOnce: Law = {
  rule: 'Two articles are two texts: the same words twice would count as two that agree.',
  codes: ['duplicate-text'],
  check: ({ seeds }) => {
    const texts = seeds.articles.map(({ text }) => text?.text.replaceAll(/\s+/gu, ' ').trim())
    return seeds.articles.flatMap(({ id }, index): Problem[] => {
      const earlier = seeds.articles[texts.indexOf(texts[index])]
      if (texts[index] === undefined || earlier === undefined || earlier.id === id) return []
      const place = { file: articlePath(id, 'text.txt'), line: 1, column: 1 }
      const sentence = `This is the text of “${earlier.id}”.`
      const hint =
        'Keep one of the two folders; say in “doubts” of article.yaml where else it appeared.'
      return [toProblem(place, 'duplicate-text', sentence, hint)]
    })
  },
}

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

export const everyLanguageKnown: Law = {
  rule: 'An article’s language is a tag of BCP 47 that names a language.',
  codes: ['unknown-language'],
  check: ({ seeds }) =>
    seeds.articles.flatMap(({ article }): Problem[] => {
      if (article === null || isLanguage(article.language)) return []
      const sentence = `“${article.language}” is no tag of a language.`
      const place = seeds.places.of(article, 'language')
      return [toProblem(place, 'unknown-language', sentence, 'Write vi, en, pt-BR or the like.')]
    }),
}

function isLanguage(tag: string): boolean {
  try {
    return LANGUAGE_NAMES.of(new Intl.Locale(tag).language) !== undefined
  } catch {
    return false
  }
}
