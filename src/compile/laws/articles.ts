/** Laws of articles: their folder, their language, and a text that is unchanged and unique. */
import { createHash } from 'node:crypto'
import { toSource, toWholeWords } from '../anchor/word-pattern'
import { toProblem, type Problem } from '../problem'
import { articlePath, type ArticleFolder } from '../read/seeds'
import type { Law } from './law'

export const everyArticleInItsFolder: Law = {
  rule: 'An article’s folder is named after its id.',
  codes: ['article-id-differs'],
  byArticle: true,
  check: ({ seeds }) =>
    seeds.articles.flatMap(({ id, article }) => {
      if (article === null || article.id === id) return []
      const sentence = `The article’s id is “${article.id}”, but its folder is “${id}”.`
      const place = seeds.places.of(article, 'id')
      return [toProblem(place, 'article-id-differs', sentence, 'Give both the same name.')]
    }),
}

export const everyTextUnchanged: Law = {
  rule: 'An article’s text matches its recorded checksum, byte for byte.',
  codes: ['text-changed'],
  byArticle: true,
  check: ({ seeds }) =>
    seeds.articles.flatMap(({ id, article, sha256 }) => {
      if (article === null || sha256 === null || article.sha256 === sha256) return []
      const sentence = `${articlePath(id, 'text.txt')} does not match this checksum.`
      const hint = `Restore the text as it was received. Its checksum is now ${sha256}.`
      return [toProblem(seeds.places.of(article, 'sha256'), 'text-changed', sentence, hint)]
    }),
}

export const everyTextOnce: Law = {
  rule: 'No two articles have the same words, furniture aside, which would count as two sources that agree.',
  codes: ['duplicate-text'],
  check: ({ seeds, memory }) => {
    const first = new Map<string, string>()
    return seeds.articles.flatMap((folder): Problem[] => {
      const { id } = folder
      const words = memory.once(`words ${id}`, [folder], () => hashOwnWords(folder))
      if (words === null) return []
      const earlier = first.get(words)
      if (earlier === undefined) {
        first.set(words, id)
        return []
      }
      const place = { file: articlePath(id, 'text.txt'), line: 1, column: 1 }
      const sentence = `“${earlier}” already has this text.`
      const hint =
        'Keep one of the two folders, and say in “doubts” of article.yaml where else it appeared.'
      return [toProblem(place, 'duplicate-text', sentence, hint)]
    })
  },
}

/** Of the letters and digits of an article without its page furniture; null if there are none. */
function hashOwnWords({ text, article }: ArticleFolder): string | null {
  const furniture = new Set((article?.furniture ?? []).map(({ line }) => line))
  const own = text?.lines.filter(({ number }) => !furniture.has(number))
  const words = own?.map((line) => line.text.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '')).join('') ?? ''
  return words === '' ? null : createHash('sha256').update(words).digest('base64')
}

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

export const everyLanguageKnown: Law = {
  rule: 'An article’s language is a BCP 47 tag of a known language.',
  codes: ['unknown-language'],
  byArticle: true,
  check: ({ seeds }) =>
    seeds.articles.flatMap(({ article }): Problem[] => {
      if (article === null || isLanguage(article.language)) return []
      const sentence = `“${article.language}” is not the BCP 47 tag of a language.`
      const place = seeds.places.of(article, 'language')
      return [
        toProblem(place, 'unknown-language', sentence, 'Write a tag such as vi, en or pt-BR.'),
      ]
    }),
}

function isLanguage(tag: string): boolean {
  try {
    return LANGUAGE_NAMES.of(new Intl.Locale(tag).language) !== undefined
  } catch {
    return false
  }
}

/** The keys by which an author may be named. */
const AUTHOR_FORMS = new Set(['family+given', 'person', 'body'])

export const everyAuthorInByline: Law = {
  rule: 'An author is a person or a body, in the words of the byline.',
  codes: ['author-not-in-byline', 'wrong-type'],
  byArticle: true,
  check: ({ seeds }) =>
    seeds.articles.flatMap(({ article }) =>
      (article?.authors ?? []).flatMap((author, index, authors) => {
        if (!AUTHOR_FORMS.has(Object.keys(author).toSorted().join('+'))) {
          const sentence = 'An author has a family and a given name, or is a person or a body.'
          const hint =
            'Write “family” and “given”, or “person” for a name as printed, or “body” alone.'
          return [toProblem(seeds.places.of(authors, index), 'wrong-type', sentence, hint)]
        }
        return Object.entries(author).flatMap(([key, words = '']): Problem[] => {
          const byline = article?.byline ?? ''
          if (new RegExp(toWholeWords([toSource(words)]), 'u').test(byline)) return []
          const sentence = `“${words}” is not in the byline${byline === '' ? ', for there is none' : ` “${byline}”`}.`
          const hint = 'Copy the name from “byline”, which has it as the article prints it.'
          const place = seeds.places.of(author, key)
          return [toProblem(place, 'author-not-in-byline', sentence, hint)]
        })
      }),
    ),
}
