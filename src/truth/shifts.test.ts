/** The page of shifts: what the five articles let it say, line by line. */
import { describe, expect, it } from 'vitest'
import { selectCalled, selectShifts } from '../selection/select-moves'
import { DEFAULT_SELECTION } from '../selection/selection'
import { toShiftsModel } from '../views/shifts/shifts-model'
import {
  bodies,
  findStatement,
  findUnsaid,
  NOW,
  readClaims,
  readLines,
  tell,
  toCellName,
  toClaim,
  toEvidenceClaim,
  toLines,
  toPlainSpaces,
} from './tables'

/*
 * No shift is certain. Whoever is told in several articles speaks in each of another plan, document or
 * counterpart, or in words that can be read otherwise.
 */

/** The only two statements that can be held against each other: one actor, one plan, certainly in order. */
const COMPARED = readClaims(`
US.peace-plan.us-plan-28-points | proposes | peace-plan-consultations | Vào tháng 11, Mỹ đã trình bày một kế hoạch hòa bình mới
US.peace-plan.us-plan-28-points | proposes | peace-plan-consultations | kế hoạch hòa bình do Washington đề xuất
`)

/*
 * Whose stances look like a shift and are none. A line is a stance that the page shows there:
 * who, on what, about which thing | stance | article | words
 */
const NOT_COMPARABLE = readClaims(`
# Ukraine declines talks with Russia (2023), goes on with the US (2025), stays for more with whom it does not say (2026).
UA.peace-talks.RU | declines | talks-before-nato | sẽ không tham gia bất kỳ cuộc đàm phán nào nữa cho đến khi quân đội Nga rút lui
UA.peace-talks.US | commits | peace-plan-consultations | 2 bên sẽ tiếp tục thảo luận trong ngày hôm nay 6/12
UA.peace-talks.unnamed | commits | paris-summit | Nhóm Ukraine sẽ ở lại để tham dự các cuộc họp và đàm phán bổ sung
UA.peace-talks.unnamed | ?proposes | paris-summit | những vấn đề đó có thể được thảo luận ở cấp lãnh đạo

# A settlement that no document is named for (2025), and the 20-point document (2026).
UA.peace-plan.unnamed | undecided | peace-plan-consultations | các bước có thể dẫn tới việc chấm dứt xung đột ở Ukraine
UA.peace-plan.unnamed | ?requests | peace-plan-consultations | ưu tiên của Ukraine tập trung vào một thỏa thuận bảo đảm bảo vệ độc lập và chủ quyền
UA.peace-plan.unnamed | ?conditional | peace-plan-consultations | đều phụ thuộc vào việc Nga sẵn sàng thể hiện cam kết thực chất đối với hòa bình lâu dài
UA.peace-plan.document-20-points | ?undecided | paris-summit | vẫn còn một số thắc mắc liên quan đến văn kiện 20 điểm

# The demand of a plan (2023), and what is still to be resolved (2026): nothing is withdrawn.
UA.territory | requests | talks-before-nato | yêu cầu quân đội Nga rút khỏi lãnh thổ Ukraine hoàn toàn
UA.territory | ?undecided | paris-summit | đã thảo luận “một số ý tưởng” nhằm giải quyết vấn đề lãnh thổ
UA.territory | undecided | paris-summit | Vấn đề lớn nhất cần được giải quyết là vấn đề lãnh thổ

# The Paris Declaration, the package for Congress, the mechanisms discussed: all of the same two days.
US.security-guarantees.paris-declaration | commits | paris-summit | lần đầu tiên công nhận sự đồng thuận về mặt hoạt động
US.security-guarantees.congress-package | ready | paris-guarantees | bày tỏ sẵn sàng trình lên Quốc hội một gói bảo đảm an ninh
US.security-guarantees.paris-parties-statement | ?commits | paris-guarantees | đã đạt được thỏa thuận quan trọng
US.security-guarantees.unnamed | supports | paris-summit | Mỹ ủng hộ các cơ chế bảo đảm an ninh được thảo luận
US.security-guarantees.unnamed | ?supports | paris-summit | bất kỳ thỏa thuận cuối cùng nào cũng cần đi kèm các bảo đảm đủ mạnh
US.security-guarantees.unnamed | ?supports | paris-summit | các biện pháp bảo đảm thực thi trong trường hợp thỏa thuận bị vi phạm

# It presses for a ceasefire (2025) and calls steps towards one necessary (December): for one both times.
US.ceasefire | ?requests | commitments-from-partners | tìm cách thúc đẩy một thỏa thuận ngừng bắn
US.ceasefire | ?supports | peace-plan-consultations | các bước đi đáng tin cậy hướng tới ngừng bắn và giảm leo thang là cần thiết

# Deterrence is needed in December and in January.
US.attack-response | undecided | peace-plan-consultations | bàn luận về những biện pháp răn đe cần thiết
US.attack-response | ?supports | paris-summit | bao gồm năng lực răn đe đáng tin cậy

# It puts its plan forward in November and again in December; between the two there was no compromise on it yet.
US.peace-plan.us-plan-28-points | proposes | peace-plan-consultations | Vào tháng 11, Mỹ đã trình bày một kế hoạch hòa bình mới
US.peace-plan.us-plan-28-points | undecided | peace-plan-consultations | chưa đạt được thỏa hiệp nào
US.peace-plan.unnamed | undecided | peace-plan-consultations | các bước có thể dẫn tới việc chấm dứt xung đột ở Ukraine
US.peace-plan.unnamed | ?conditional | peace-plan-consultations | đều phụ thuộc vào việc Nga sẵn sàng thể hiện cam kết thực chất đối với hòa bình lâu dài
US.peace-plan.unnamed | ?requests | peace-plan-consultations | tìm cách thúc đẩy một kế hoạch hòa bình giữa Kiev và Moscow
US.peace-plan.us-plan-28-points | proposes | peace-plan-consultations | kế hoạch hòa bình do Washington đề xuất

# Talks with Russia and talks with Ukraine.
US.peace-talks.RU | ready | peace-plan-consultations | các bên sẵn sàng tiếp tục làm việc
US.peace-talks.UA | commits | peace-plan-consultations | 2 bên sẽ tiếp tục thảo luận trong ngày hôm nay 6/12

# Long-term support, and the appraisal of a joint statement of the same days.
coalition.military-aid | commits | paris-guarantees | tiếp tục hỗ trợ quân sự dài hạn cho lực lượng vũ trang Ukraine
coalition.military-aid | ?supports | paris-summit | khả năng tự vệ của Ukraine là yếu tố then chốt

# Signed, and told of in the same article as “lực lượng này”, this force: one thing, in no certain order.
FR.multinational-force.multinational-force | commits | paris-summit | đã ký riêng tuyên bố ý định về việc triển khai một lực lượng đa quốc gia
FR.multinational-force.multinational-force | ?conditional | paris-summit | lực lượng này sẽ được triển khai trên bộ, trên không và trên biển
FR.multinational-force.multinational-force | ?conditional | paris-summit | Pháp sẵn sàng cử hàng nghìn binh sỹ tham gia
GB.multinational-force.multinational-force | commits | paris-summit | đã ký riêng tuyên bố ý định về việc triển khai một lực lượng đa quốc gia
GB.multinational-force.multinational-force | ?conditional | paris-summit | lực lượng này sẽ được triển khai trên bộ, trên không và trên biển
`)

/*
 * Why not, of all that is told above: other counterparts or documents, one that the text does not name,
 * words that can be read otherwise, no certain order.
 * who, on what | reasons
 */
const REASONS = readLines(`
UA.peace-plan | unnamed, open, order
UA.peace-talks | other-counterpart, unnamed, open
UA.territory | other-counterpart, other-document, open
US.security-guarantees | other-counterpart, other-document, unnamed, open, order
US.ceasefire | other-counterpart, open
US.attack-response | other-counterpart, open
US.peace-plan | other-counterpart, unnamed, open, order
US.peace-talks | other-counterpart
FR.multinational-force | open, order
GB.multinational-force | open, order
coalition.military-aid | other-document, open, order
`)

/** What the articles call new themselves. An event stands for itself, a stance for its cell. */
const CALLED = readClaims(`
us-first-public-support-2026-01 | lần đầu nhận được sự ủng hộ công khai | paris-summit | lần đầu nhận được sự ủng hộ công khai từ Mỹ
us-envoys-first-attend-2026-01 | lần đầu tiên | paris-summit | Đây là lần đầu tiên các đặc phái viên cấp cao của chính quyền Tổng thống Mỹ Donald Trump tham dự cuộc họp
coalition.security-guarantees.paris-declaration | lần đầu tiên công nhận | paris-summit | Tuyên bố này của Liên minh các nước sẵn sàng lần đầu tiên công nhận sự đồng thuận
US.security-guarantees.paris-declaration | lần đầu tiên công nhận | paris-summit | Tuyên bố này của Liên minh các nước sẵn sàng lần đầu tiên công nhận sự đồng thuận
`)

/*
 * Stances on which later articles that name the actor are silent. A promise with a day of its own
 * (“tuần này”, “trong ngày hôm nay 6/12”) does not stand beyond it.
 * who, on what, about which thing | stance | later articles that are silent | article | words
 */
const STANDING = readClaims(`
# Kyiv
UA.bilateral-agreements.us-ukraine-security-arrangements-2025 | commits | paris-summit | peace-plan-consultations | Mỹ và Ukraine cũng đã thống nhất về khuôn khổ các dàn xếp an ninh
UA.peace-talks.RU | declines | commitments-from-partners, paris-guarantees | talks-before-nato | sẽ không tham gia bất kỳ cuộc đàm phán nào nữa cho đến khi quân đội Nga rút lui
UA.humanitarian | requests | paris-guarantees, paris-summit | talks-before-nato | hồi hương toàn bộ tù nhân và trẻ em
UA.reconstruction.future-development-programme | undecided | paris-guarantees | peace-plan-consultations | xem xét một “Chương trình Phát triển Tương lai”
UA.attack-response | undecided | paris-summit | peace-plan-consultations | bàn luận về những biện pháp răn đe cần thiết

# Washington
US.bilateral-agreements.g7-bilateral-agreements | commits | commitments-from-partners, paris-summit | talks-before-nato | đàm phán các thỏa thuận riêng lẻ
US.bilateral-agreements.us-ukraine-security-arrangements-2025 | commits | paris-summit | peace-plan-consultations | Mỹ và Ukraine cũng đã thống nhất về khuôn khổ các dàn xếp an ninh
US.troops-in-ukraine | declines | peace-plan-consultations, paris-guarantees, paris-summit | commitments-from-partners | Washington từ chối đưa binh sĩ tham gia lực lượng gìn giữ hòa bình tại Ukraine
US.air-sea-land | undecided | peace-plan-consultations, paris-guarantees | commitments-from-partners | hỗ trợ tình báo hoặc không quân, nhưng đến nay vẫn chưa thành công
US.reconstruction.future-development-programme | undecided | paris-guarantees | peace-plan-consultations | xem xét một “Chương trình Phát triển Tương lai”
US.intelligence-sharing | undecided | peace-plan-consultations, paris-summit | commitments-from-partners | hỗ trợ tình báo hoặc không quân, nhưng đến nay vẫn chưa thành công
US.peace-plan.us-plan-28-points | proposes | paris-summit | peace-plan-consultations | kế hoạch hòa bình do Washington đề xuất
US.peace-plan.unnamed | undecided | paris-summit | peace-plan-consultations | các bước có thể dẫn tới việc chấm dứt xung đột ở Ukraine
# Witkoff, “người đang dẫn dắt các cuộc tiếp xúc với Moscow”, has the contacts as his job: no stance (ruling 22).
US.peace-talks.RU | ready | paris-guarantees, paris-summit | peace-plan-consultations | các bên sẵn sàng tiếp tục làm việc

# Europe, NATO
FR.bilateral-agreements.g7-bilateral-agreements | commits | commitments-from-partners, paris-summit | talks-before-nato | đàm phán các thỏa thuận riêng lẻ
GB.bilateral-agreements.g7-bilateral-agreements | commits | commitments-from-partners, paris-summit | talks-before-nato | đàm phán các thỏa thuận riêng lẻ
GB.intelligence-sharing | requests | paris-summit | commitments-from-partners | Anh đang tìm cách thuyết phục Tổng thống Mỹ Donald Trump hỗ trợ tình báo
DE.bilateral-agreements.g7-bilateral-agreements | commits | paris-summit | talks-before-nato | đàm phán các thỏa thuận riêng lẻ
nato.nato-membership | declines | paris-summit | talks-before-nato | NATO nhất trí sẽ không kết nạp Ukraine khi chiến sự vẫn đang diễn ra

# Moscow
RU.nato-membership | opposes | commitments-from-partners, peace-plan-consultations, paris-guarantees, paris-summit | talks-before-nato | Moscow vốn phản đối việc NATO mở rộng
RU.peace-plan.us-plan-28-points | undecided | paris-guarantees, paris-summit | peace-plan-consultations | chưa đạt được thỏa hiệp nào
RU.peace-talks.US | ready | paris-guarantees, paris-summit | peace-plan-consultations | các bên sẵn sàng tiếp tục làm việc
`)

/*
 * Where a group, or somebody unnamed who may be the actor, speaks, the actor is not silent. The humanitarian
 * one is an open reading of Ukraine's own.
 * who, on what | who speaks | article | words
 */
const SPOKEN_FOR = readClaims(`
US.intelligence-sharing | paris-parties | paris-guarantees | chia sẻ thông tin tình báo
US.attack-response | paris-parties | paris-guarantees | hỗ trợ Ukraine trong trường hợp Nga tiến hành các cuộc tấn công trong tương lai
UA.attack-response | paris-parties | paris-guarantees | hỗ trợ Ukraine trong trường hợp Nga tiến hành các cuộc tấn công trong tương lai
US.peace-plan | paris-parties | paris-guarantees | phải là yếu tố không thể thiếu trong bất kỳ thỏa thuận hòa bình nào
UA.peace-plan | paris-parties | paris-guarantees | phải là yếu tố không thể thiếu trong bất kỳ thỏa thuận hòa bình nào
UA.humanitarian | UA | peace-plan-consultations | bảo đảm an toàn cho người dân Ukraine
US.air-sea-land | unnamed-leading-states | paris-summit | những quốc gia nào sẵn sàng đảm nhận vai trò lãnh đạo
US.reconstruction | unnamed-leading-states | paris-summit | trong công tác tái thiết Ukraine
UA.reconstruction | unnamed-leading-states | paris-summit | trong công tác tái thiết Ukraine
GB.air-sea-land | coalition | paris-summit | hỗ trợ lực lượng này bằng không quân, bộ binh và hải quân
`)

const model = toShiftsModel(NOW, DEFAULT_SELECTION, 'en')
const { notComparable, pairs } = selectShifts(NOW, DEFAULT_SELECTION)
const compared = pairs.flat().map((one) => toClaim(one))
const seemings = notComparable.flatMap(({ cell, statements }) =>
  statements.map((one) => toClaim({ ...one, actors: [cell.actor] })),
)
const reasons = notComparable.map(
  ({ cell, obstacles }) =>
    `${cell.actor}.${cell.commitment} | ${obstacles.map(({ gap }) => gap).join(', ')}`,
)
const called = selectCalled(NOW, DEFAULT_SELECTION).flatMap((one) =>
  one.kind === 'statement'
    ? [toEvidenceClaim(one.statement, toCellName(one.statement), one.statement.changeWords ?? '')]
    : one.event.evidence.map((each) =>
        toEvidenceClaim(each, one.event.id, one.event.changeWords ?? ''),
      ),
)
const standing = model.standing.map(({ key, cell, silent }) => {
  const statement = findStatement(key.slice(cell.actor.length + 1))
  const articles = silent.map(({ id }) => id).join(', ')
  return toClaim({ ...statement, actors: [cell.actor] }, [], [articles])
})

describe('shifts', () => {
  it.each([
    ['compared', COMPARED],
    ['not comparable', NOT_COMPARABLE],
    ['called new', CALLED],
    ['standing', STANDING],
    ['spoken for', SPOKEN_FOR],
  ])('are in the words of the articles: %s', (_, table) => {
    expect(findUnsaid(table)).toEqual([])
  })

  it('are none', () => {
    expect(model.shifts).toEqual([])
  })

  it('are looked for in one pair alone', () => {
    expect(tell(compared, COMPARED)).toEqual(toLines(COMPARED))
  })

  it('seem to be these', () => {
    expect(tell(seemings, NOT_COMPARABLE)).toEqual(toLines(NOT_COMPARABLE))
  })

  it('are none for these reasons', () => {
    expect(reasons).toEqual(REASONS)
  })

  it('are told in the articles’ own words where these call something new', () => {
    expect(tell(called, CALLED)).toEqual(toLines(CALLED))
  })

  it('leave out no “lần đầu” of the articles', () => {
    const firsts = bodies.flatMap(({ id, paragraphs }) =>
      paragraphs.flatMap(({ text }) => (text.includes('lần đầu') ? [[id, text] as const] : [])),
    )
    expect(firsts.length).toBeGreaterThan(0)
    const missed = firsts.filter(
      ([id, text]) => !CALLED.some(({ article, words }) => article === id && text.includes(words)),
    )
    expect(missed).toEqual([])
  })

  it('are none over several commitments either', () => {
    expect(model.questions).toEqual([])
  })
})

describe('stances that stand', () => {
  it('are these, with the later articles that are silent on them', () => {
    expect(tell(standing, STANDING)).toEqual(toLines(STANDING))
  })

  it.each(SPOKEN_FOR)(
    'leave out $article, where a group speaks: $says',
    ({ says, article, words }) => {
      const [cell = '', group = ''] = says.split(' | ')
      const [actor = '', commitment = ''] = cell.split('.')
      const speaks = NOW.known.statements.filter(
        (one) =>
          one.article === article &&
          one.commitment === commitment &&
          one.actors.includes(group) &&
          toPlainSpaces(one.quote.exact).includes(words),
      )
      expect(speaks).not.toEqual([])
      const silentOn = model.standing.filter(
        (one) => one.cell.actor === actor && one.cell.commitment === commitment,
      )
      expect(silentOn.flatMap(({ silent }) => silent.map(({ id }) => id))).not.toContain(article)
    },
  )
})
