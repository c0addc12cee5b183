/** The page of coverage: who is named in which of the five articles, who takes a stance, who is not heard. */
import { describe, expect, it } from 'vitest'
import { DEFAULT_SELECTION } from '../selection/selection'
import { toCoverageModel } from '../views/coverage/coverage-model'
import { bodies, dossier, findUnsaid, NOW, readClaims, readLines } from './tables'

/*
 * Named, and, after the second bar, with a stance that reads one way.
 * How often each is named is counted by hand in src/compile/count-mentions.test.ts.
 */
const NAMED = readLines(`
UA | commitments-from-partners, paris-guarantees, paris-summit, peace-plan-consultations, talks-before-nato | paris-guarantees, paris-summit, peace-plan-consultations, talks-before-nato
US | commitments-from-partners, paris-guarantees, paris-summit, peace-plan-consultations, talks-before-nato | commitments-from-partners, paris-guarantees, paris-summit, peace-plan-consultations, talks-before-nato
FR | commitments-from-partners, paris-summit, talks-before-nato | paris-summit, talks-before-nato
GB | commitments-from-partners, paris-summit, talks-before-nato | commitments-from-partners, paris-summit, talks-before-nato
DE | paris-summit, talks-before-nato | paris-summit, talks-before-nato
HR | paris-summit | paris-summit
# Named one by one within the G7
IT | talks-before-nato | talks-before-nato
CA | talks-before-nato | talks-before-nato
JP | talks-before-nato | talks-before-nato
RU | commitments-from-partners, paris-guarantees, paris-summit, peace-plan-consultations, talks-before-nato | paris-summit, peace-plan-consultations, talks-before-nato
# Only where a meeting was
DK | talks-before-nato |
LT | talks-before-nato |
coalition | commitments-from-partners, paris-guarantees, paris-summit | paris-guarantees, paris-summit
paris-parties | paris-guarantees, paris-summit | paris-guarantees
g7 | talks-before-nato | talks-before-nato
nato | paris-summit, talks-before-nato | talks-before-nato
european-allies | commitments-from-partners |
six-unnamed-states | commitments-from-partners |
ten-plus-other-states | talks-before-nato | talks-before-nato
unnamed-nato-states | talks-before-nato | talks-before-nato
unnamed-leading-states | paris-summit |
divided-us-officials | commitments-from-partners |
`)

/*
 * Named, and without a stance that reads one way: who | what there is instead | article | as what it is
 * named there
 */
const QUIET = readClaims(`
# A purpose, an attacker, a war
UA | nothing | commitments-from-partners | đã đến Paris, Pháp để thúc đẩy các cam kết bảo đảm an ninh
RU | nothing | commitments-from-partners | giữa Nga và Ukraine
RU | nothing | paris-guarantees | trong trường hợp Nga tiến hành các cuộc tấn công
# A place
DK | nothing | talks-before-nato | Copenhagen, Đan Mạch
LT | nothing | talks-before-nato | Tại Lithuania
# An adjective
nato | nothing | paris-summit | lãnh thổ NATO lân cận
# A mood
european-allies | nothing | commitments-from-partners | các đồng minh châu Âu vẫn tỏ ra lo ngại
# Words that can be read as a stance, or not
FR | an open reading, Six unnamed states | commitments-from-partners | Liên minh do Anh và Pháp dẫn đầu
coalition | Six unnamed states | commitments-from-partners | trong đó 6 nước đã bày tỏ sẵn sàng
six-unnamed-states | an open reading | commitments-from-partners | 6 nước đã bày tỏ sẵn sàng triển khai lực lượng giám sát
divided-us-officials | an open reading | commitments-from-partners | đặc phái viên Witkoff tiếp tục theo đuổi khả năng đạt được một thỏa thuận
paris-parties | an open reading | paris-summit | các bên đã xác định được lực lượng cần thiết
unnamed-leading-states | an open reading | paris-summit | những quốc gia nào sẵn sàng đảm nhận vai trò lãnh đạo
`)

/* Not named at all: states that others count at the meeting of Paris, by their source. Never a refusal. */
const NOT_HEARD = readLines(`
European Pravda, 6 Jan 2026 | AL BE BG CZ EE ES FI GR IS LU LV NL NO PL PT RO SE SI
no source | AT AU CY IE ME NZ TR
`)

const model = toCoverageModel(NOW, DEFAULT_SELECTION, 'en')
const rows = model.sections.flatMap((section) => section.rows)
const articlesOf = (lists: readonly { readonly article: string }[]) =>
  [...new Set(lists.map(({ article }) => article))].toSorted()

describe('coverage', () => {
  it('is in the words of the articles', () => {
    expect(findUnsaid(QUIET)).toEqual([])
  })

  it('has these named and these with a stance', () => {
    const told = rows.map(({ actor, named, speaking }) => {
      const own = dossier.statements.filter(({ actors }) => actors.includes(actor))
      const mentions = dossier.mentions.filter((mention) => mention.actor === actor)
      const inArticles = articlesOf([...mentions, ...own])
      const firm = articlesOf(own.filter(({ reading }) => reading === 'firm'))
      expect([inArticles.length, firm.length]).toEqual([named, speaking])
      return `${actor} | ${inArticles.join(', ')} | ${firm.join(', ')}`.trim()
    })
    expect(told).toEqual(NAMED)
  })

  it('has these named without a stance, and says what there is instead', () => {
    const told = rows.flatMap(({ actor, quiet }) =>
      quiet.map(({ article, hasOpen, others }) => {
        const instead = [...(hasOpen ? ['an open reading'] : []), ...others]
        return `${actor} | ${instead.length === 0 ? 'nothing' : instead.join(', ')} | ${article}`
      }),
    )
    const table = QUIET.map(({ says, article }) => `${says} | ${article}`)
    expect(told.toSorted()).toEqual(table.toSorted())
  })

  it('does not hear these', () => {
    const told = model.silent.map(({ source, members }) => {
      const codes = members.map(({ code }) => code).toSorted()
      return `${source ?? 'no source'} | ${codes.join(' ')}`
    })
    expect(told).toEqual(NOT_HEARD)
  })

  it('does not hear them because no article has their name', () => {
    const names = new Intl.DisplayNames('vi', { type: 'region' })
    const text = bodies
      .flatMap(({ paragraphs }) => paragraphs.filter(({ furniture }) => furniture === null))
      .map((paragraph) => paragraph.text)
      .join('\n')
    const codes = NOT_HEARD.flatMap((line) => line.split(' | ').at(-1)?.split(' ') ?? [])
    const isNamed = (code: string) =>
      new RegExp(`(?<!\\p{L})${names.of(code)}(?!\\p{L})`, 'u').test(text)
    expect(isNamed('FR')).toBe(true)
    expect(codes.filter(isNamed)).toEqual([])
  })
})
