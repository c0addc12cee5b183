import { describe, expect, it } from 'vitest'
import { toTextFragment } from './to-text-fragment'

/** The paragraphs of a text, and a passage of it: the part between angle brackets. */
function read(text: string) {
  const start = Array.from(text.slice(0, text.indexOf('<'))).length
  const exact = text.slice(text.indexOf('<') + 1, text.indexOf('>'))
  const lines = text.replaceAll(/[<>]/g, '').split('\n')
  const paragraphs = lines.map((line, index) => ({
    line: index + 1,
    start: [...lines.slice(0, index).join('\n')].length + (index === 0 ? 0 : 1),
    text: line,
  }))
  const { line } = paragraphs.findLast((each) => each.start <= start) ?? { line: 0 }
  return { paragraphs, quote: { line, start, end: start + [...exact].length, exact } }
}

describe('the fragment of a passage', () => {
  it.each([
    ['alone', 'Pháp <nói không>.', 'nói không'],
    ['with signs of the syntax', 'Ông nói <đa-tầng, & xa>.', 'đa%2Dtầng%2C%20%26%20xa'],
    ['once more in the same words', 'Pháp nói có.\nĐức <nói có> nữa.', 'Đức-,nói có,-nữa.'],
    ['once more with other marks', 'Ông bao dam.\nBà <bảo đảm>.', 'Bà-,bảo đảm,-.'],
    ['once more in other case', 'VIỆC ĐÓ.\nVà <việc đó> xong', 'Và-,việc đó,-xong'],
    ['told apart by the second word', 'a b c x.\nd b <c> x.', 'd b-,c,-x.'],
    ['within quotation marks', 'Có “tốt” rồi. Nói “<tốt>” nữa', 'Nói “-,tốt,-” nữa'],
    ['behind letters outside the first plane', '🕊️🕊️ <hòa bình> đến', 'hòa bình'],
  ])('%s', (_, text, terms) => {
    const { paragraphs, quote } = read(text)
    const plain = decodeURIComponent(
      toTextFragment(paragraphs, quote).replaceAll(/%(2D|2C|26)/g, '%25$1'),
    )
    expect(plain.replaceAll('%20', ' ')).toBe(`#:~:text=${terms.replaceAll('%20', ' ')}`)
  })

  it('is none where no words of its paragraph tell it from another', () => {
    const { paragraphs, quote } = read('<nói có>\nnói có')
    expect(toTextFragment(paragraphs, quote)).toBe('')
  })
})
