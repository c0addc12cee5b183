import { expect, it } from 'vitest'
import { toyDossier } from '../../testing/toy-dossier'
import { nameArticles, toArticleName } from './article-words'

const { articles } = toyDossier.index

it('calls each article by outlet and day instead of its id, in brackets', () => {
  const [first, second] = articles
  if (first === undefined || second === undefined) throw new Error('There are two articles')
  const text = `Said (article ${first.id}). The article ${second.id} says more; ${first.id}-2 is none.`
  expect(nameArticles(text, articles, 'en')).toBe(
    `Said (${toArticleName(first, 'en')}). The article (${toArticleName(second, 'en')}) says more; ${first.id}-2 is none.`,
  )
  expect(nameArticles(`Đã nói (bài ${first.id}).`, articles, 'vi')).toBe(
    `Đã nói (${toArticleName(first, 'vi')}).`,
  )
})
