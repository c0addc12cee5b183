/** The starting questions: which statements their links answer with, by the five articles. */
import { describe, expect, it } from 'vitest'
import { selectStatements } from '../selection/select-statements'
import { toSelectionVocabulary } from '../selection/selection-vocabulary'
import { parseSelection } from '../selection/url-codec'
import {
  dossier,
  findUnsaid,
  readClaims,
  readLines,
  tell,
  toClaim,
  toLines,
  type Claim,
} from './tables'

/* who, on what, about which thing | stance | article | words */

const WHO_PLANS_SOLDIERS_OR_BASES = readClaims(`
# plans, signs, is ready
FR.bases-in-ukraine | plans | paris-summit | Anh và Pháp dự kiến thiết lập các căn cứ quân sự ngay tại Ukraine
GB.bases-in-ukraine | plans | paris-summit | Anh và Pháp dự kiến thiết lập các căn cứ quân sự ngay tại Ukraine
FR+GB+UA.multinational-force.multinational-force | commits | paris-summit | đã ký riêng tuyên bố ý định về việc triển khai một lực lượng đa quốc gia
FR.multinational-force.multinational-force | ?conditional | paris-summit | lực lượng này sẽ được triển khai trên bộ, trên không và trên biển
GB.multinational-force.multinational-force | ?conditional | paris-summit | lực lượng này sẽ được triển khai trên bộ, trên không và trên biển
FR.multinational-force.multinational-force | ?conditional | paris-summit | Pháp sẵn sàng cử hàng nghìn binh sỹ tham gia
coalition.multinational-force.multinational-force | plans | paris-guarantees | xác nhận kế hoạch thành lập lực lượng đa quốc gia
coalition.air-sea-land | commits | paris-summit | hỗ trợ lực lượng này bằng không quân, bộ binh và hải quân
DE.troops-nearby | conditional | paris-summit | triển khai quân đội đến lãnh thổ NATO lân cận
six-unnamed-states.ceasefire-monitoring.monitoring-force-2025 | ?conditional | commitments-from-partners | 6 nước đã bày tỏ sẵn sàng triển khai lực lượng giám sát
unnamed-leading-states.air-sea-land | ?ready | paris-summit | những quốc gia nào sẵn sàng đảm nhận vai trò lãnh đạo
# has not been won over, or tries to win others over
US.air-sea-land | undecided | commitments-from-partners | hỗ trợ tình báo hoặc không quân, nhưng đến nay vẫn chưa thành công
GB.air-sea-land | requests | commitments-from-partners | thuyết phục Tổng thống Mỹ Donald Trump hỗ trợ tình báo hoặc không quân
# would watch over a ceasefire: by mechanisms, of which nobody says that soldiers serve in them
paris-parties.ceasefire-monitoring.monitoring-mechanism | conditional | paris-guarantees | tham gia vào cơ chế giám sát và xác minh do Mỹ đề xuất
paris-parties.ceasefire-monitoring.continuous-monitoring-mechanism | conditional | paris-guarantees | thiết lập cơ chế giám sát liên tục
paris-parties.ceasefire-monitoring.special-commission | conditional | paris-guarantees | thành lập một ủy ban đặc biệt để xem xét các vi phạm
US.ceasefire-monitoring.monitoring-mechanism | proposes | paris-guarantees | cơ chế giám sát và xác minh do Mỹ đề xuất
# refuses
DE.troops-in-ukraine | declines | paris-summit | việc triển khai binh sỹ Đức sẽ không diễn ra trên lãnh thổ Ukraine
HR.troops-in-ukraine | declines | paris-summit | cũng sẽ không cử binh sĩ tới lãnh thổ Ukraine
US.troops-in-ukraine | declines | commitments-from-partners | Washington từ chối đưa binh sĩ tham gia lực lượng gìn giữ hòa bình tại Ukraine
RU.troops-in-ukraine | opposes | paris-summit | bác bỏ mọi khả năng triển khai quân đội từ các nước NATO
`)
const ONLY_AFTER_A_CEASEFIRE = readClaims(`
paris-parties.security-guarantees.political-and-legal-commitments | conditional | paris-guarantees | sẽ có hiệu lực một khi lệnh ngừng bắn có hiệu lực
paris-parties.ceasefire-monitoring.monitoring-mechanism | conditional | paris-guarantees | một khi lệnh ngừng bắn có hiệu lực. Điều này bao gồm việc tham gia vào cơ chế giám sát và xác minh
paris-parties.ceasefire-monitoring.continuous-monitoring-mechanism | conditional | paris-guarantees | thiết lập cơ chế giám sát liên tục
paris-parties.ceasefire-monitoring.special-commission | conditional | paris-guarantees | thành lập một ủy ban đặc biệt để xem xét các vi phạm
FR+GB+UA.multinational-force.multinational-force | commits | paris-summit | một lực lượng đa quốc gia nhằm giám sát và bảo đảm thực thi lệnh ngừng bắn
DE.troops-nearby | conditional | paris-summit | sau khi lệnh ngừng bắn được thực hiện
FR.multinational-force.multinational-force | ?conditional | paris-summit | lực lượng này sẽ được triển khai trên bộ, trên không và trên biển
GB.multinational-force.multinational-force | ?conditional | paris-summit | lực lượng này sẽ được triển khai trên bộ, trên không và trên biển
FR.multinational-force.multinational-force | ?conditional | paris-summit | Pháp sẵn sàng cử hàng nghìn binh sỹ tham gia
six-unnamed-states.ceasefire-monitoring.monitoring-force-2025 | ?conditional | commitments-from-partners | sẵn sàng triển khai lực lượng giám sát nếu có lệnh ngừng bắn
`)

const WASHINGTON = readClaims(`
# It says itself
US.peace-plan.us-plan-28-points | proposes | peace-plan-consultations | kế hoạch hòa bình do Washington đề xuất
US.bilateral-agreements.us-ukraine-security-arrangements-2025 | commits | peace-plan-consultations | Mỹ và Ukraine cũng đã thống nhất về khuôn khổ các dàn xếp an ninh
US.attack-response | undecided | peace-plan-consultations | bàn luận về những biện pháp răn đe cần thiết
US.ceasefire | ?supports | peace-plan-consultations | các bước đi đáng tin cậy hướng tới ngừng bắn và giảm leo thang là cần thiết
US.security-guarantees.unnamed | supports | paris-summit | Mỹ ủng hộ các cơ chế bảo đảm an ninh được thảo luận
US.security-guarantees.unnamed | ?supports | paris-summit | bất kỳ thỏa thuận cuối cùng nào cũng cần đi kèm các bảo đảm đủ mạnh
US.attack-response | ?supports | paris-summit | năng lực răn đe đáng tin cậy
US.security-guarantees.unnamed | ?supports | paris-summit | các biện pháp bảo đảm thực thi trong trường hợp thỏa thuận bị vi phạm
US.security-guarantees.congress-package | ready | paris-guarantees | sẵn sàng trình lên Quốc hội một gói bảo đảm an ninh
# Moscow says of it
US.peace-plan.us-plan-28-points | undecided | peace-plan-consultations | chưa đạt được thỏa hiệp nào
US.peace-talks.RU | ready | peace-plan-consultations | các bên sẵn sàng tiếp tục làm việc
# Kyiv says of it
US.peace-plan.unnamed | ?conditional | peace-plan-consultations | đều phụ thuộc vào việc Nga sẵn sàng thể hiện cam kết thực chất đối với hòa bình lâu dài
US.reconstruction.future-development-programme | undecided | peace-plan-consultations | xem xét một “Chương trình Phát triển Tương lai”
US.peace-talks.UA | commits | peace-plan-consultations | 2 bên sẽ tiếp tục thảo luận trong ngày hôm nay 6/12
US+coalition.security-guarantees.paris-parties-statement | ?commits | paris-guarantees | đã đạt được thỏa thuận quan trọng
US+coalition.political-support | ?commits | paris-guarantees | thống nhất các bước đi tiếp theo để tiếp tục hỗ trợ Kiev
US.bilateral-agreements.us-ukraine-framework | commits | paris-guarantees | Ukraine và Mỹ đã nhất trí về một khuôn khổ đảm bảo an ninh dài hạn
US.territory | ?undecided | paris-summit | đã thảo luận “một số ý tưởng” nhằm giải quyết vấn đề lãnh thổ
# Macron says of it
US.security-guarantees.paris-declaration | commits | paris-summit | sự đồng thuận về mặt hoạt động giữa 35 quốc gia cấu thành Liên minh, Ukraine và Mỹ
`)

const WHO_SAYS_NO = readClaims(`
UA.peace-talks.RU | declines | talks-before-nato | sẽ không tham gia bất kỳ cuộc đàm phán nào nữa cho đến khi quân đội Nga rút lui
nato.nato-membership | declines | talks-before-nato | NATO nhất trí sẽ không kết nạp Ukraine khi chiến sự vẫn đang diễn ra
RU.nato-membership | opposes | talks-before-nato | Moscow vốn phản đối việc NATO mở rộng
RU.nato-membership | ?opposes | talks-before-nato | Ukraine cần trung lập về quân sự
US.troops-in-ukraine | declines | commitments-from-partners | Washington từ chối đưa binh sĩ tham gia lực lượng gìn giữ hòa bình tại Ukraine
DE.troops-in-ukraine | declines | paris-summit | việc triển khai binh sỹ Đức sẽ không diễn ra trên lãnh thổ Ukraine
HR.troops-in-ukraine | declines | paris-summit | cũng sẽ không cử binh sĩ tới lãnh thổ Ukraine
RU.ceasefire | declines | paris-summit | sẽ không thể có lệnh ngừng bắn cho đến khi đạt được một thỏa thuận
RU.troops-in-ukraine | opposes | paris-summit | bác bỏ mọi khả năng triển khai quân đội từ các nước NATO
`)

const TALKS_AND_PLANS = readClaims(`
# Talks, with whom
UA.peace-talks.RU | declines | talks-before-nato | sẽ không tham gia bất kỳ cuộc đàm phán nào nữa cho đến khi quân đội Nga rút lui
RU.peace-talks.US | ready | peace-plan-consultations | các bên sẵn sàng tiếp tục làm việc
US.peace-talks.RU | ready | peace-plan-consultations | các bên sẵn sàng tiếp tục làm việc
UA.peace-talks.US | commits | peace-plan-consultations | 2 bên sẽ tiếp tục thảo luận trong ngày hôm nay 6/12
US.peace-talks.UA | commits | peace-plan-consultations | 2 bên sẽ tiếp tục thảo luận trong ngày hôm nay 6/12
UA.peace-talks.unnamed | ?proposes | paris-summit | những vấn đề đó có thể được thảo luận ở cấp lãnh đạo
UA.peace-talks.unnamed | commits | paris-summit | Nhóm Ukraine sẽ ở lại để tham dự các cuộc họp và đàm phán bổ sung
# The American plan of 28 points, and its updated form
US.peace-plan.us-plan-28-points | proposes | peace-plan-consultations | Vào tháng 11, Mỹ đã trình bày một kế hoạch hòa bình mới
RU.peace-plan.us-plan-28-points | undecided | peace-plan-consultations | chưa đạt được thỏa hiệp nào
US.peace-plan.us-plan-28-points | undecided | peace-plan-consultations | chưa đạt được thỏa hiệp nào
US.peace-plan.us-plan-28-points | proposes | peace-plan-consultations | kế hoạch hòa bình do Washington đề xuất
# The 20-point document
UA.peace-plan.document-20-points | ?undecided | paris-summit | vẫn còn một số thắc mắc liên quan đến văn kiện 20 điểm
# A plan or settlement that the text does not name
divided-us-officials.peace-plan.unnamed | ?supports | commitments-from-partners | theo đuổi khả năng đạt được một thỏa thuận với Tổng thống Nga
UA+US.peace-plan.unnamed | undecided | peace-plan-consultations | các bước có thể dẫn tới việc chấm dứt xung đột ở Ukraine
UA.peace-plan.unnamed | ?requests | peace-plan-consultations | ưu tiên của Ukraine tập trung vào một thỏa thuận bảo đảm bảo vệ độc lập và chủ quyền
UA.peace-plan.unnamed | ?conditional | peace-plan-consultations | đều phụ thuộc vào việc Nga sẵn sàng thể hiện cam kết thực chất đối với hòa bình lâu dài
US.peace-plan.unnamed | ?conditional | peace-plan-consultations | đều phụ thuộc vào việc Nga sẵn sàng thể hiện cam kết thực chất đối với hòa bình lâu dài
US.peace-plan.unnamed | ?requests | peace-plan-consultations | tìm cách thúc đẩy một kế hoạch hòa bình giữa Kiev và Moscow
paris-parties.peace-plan.unnamed | ?requests | paris-guarantees | phải là yếu tố không thể thiếu trong bất kỳ thỏa thuận hòa bình nào
# What Zelensky's plan of 2023 asks stands under these, as does the rest on them
UA.territory | requests | talks-before-nato | kế hoạch hòa bình của ông Zelensky cũng yêu cầu khôi phục biên giới Ukraine
UA.humanitarian | ?requests | peace-plan-consultations | bảo đảm an toàn cho người dân Ukraine
UA.territory | undecided | paris-summit | Vấn đề lớn nhất cần được giải quyết là vấn đề lãnh thổ
UA.territory | ?undecided | paris-summit | đã thảo luận “một số ý tưởng” nhằm giải quyết vấn đề lãnh thổ
US.territory | ?undecided | paris-summit | đã thảo luận “một số ý tưởng” nhằm giải quyết vấn đề lãnh thổ
UA.humanitarian | requests | talks-before-nato | hồi hương toàn bộ tù nhân và trẻ em
`)

/* The other two are pages with tables of their own: conditions.test.ts and changes.test.ts. */
const PAGES = readLines(`
conditions | Some guarantees wait for a ceasefire; what does a ceasefire wait for?
changes | What was first told in January 2026?
`)

const vocabulary = toSelectionVocabulary(dossier)
const asked = dossier.about.questions.map(({ question, link }) => {
  const [pathname = '', search = ''] = link.split('?')
  const { selection, dropped } = parseSelection({ pathname, search: `?${search}` }, vocabulary)
  return { question: question.en, selection, dropped }
})

function answer(question: string): readonly Claim[] {
  const found = asked.find((one) => one.question === question)
  if (found === undefined) throw new Error(`Nobody asks: ${question}`)
  return selectStatements(dossier, found.selection).map((one) => toClaim(one))
}

const ANSWERS: readonly (readonly [string, readonly Claim[]])[] = [
  ['Who plans soldiers or bases, and who refuses?', WHO_PLANS_SOLDIERS_OR_BASES],
  ['What only starts after a ceasefire?', ONLY_AFTER_A_CEASEFIRE],
  ['What does Washington say itself, and what do others say of it?', WASHINGTON],
  ['Who says no, and to what?', WHO_SAYS_NO],
  [
    'What has been said on talks, peace plans, territory and humanitarian matters since 2023?',
    TALKS_AND_PLANS,
  ],
]

describe('a starting question', () => {
  it.each(ANSWERS)('has its answer in the words of the articles: %s', (_, table) => {
    expect(findUnsaid(table)).toEqual([])
  })

  it.each(ANSWERS)('is answered by these statements: %s', (question, table) => {
    expect(tell(answer(question), table)).toEqual(toLines(table))
  })

  it('is one of these, or leads to a page with a table of its own', () => {
    const pages = asked
      .filter(({ question }) => ANSWERS.every(([one]) => one !== question))
      .map(({ question, selection }) => `${selection.view} | ${question}`)
    expect(pages).toEqual(PAGES)
    expect(asked.flatMap(({ dropped }) => dropped)).toEqual([])
  })

  it('on what was new asks from the eve of the meeting on', () => {
    const since = asked.flatMap(({ selection }) => selection.since ?? [])
    expect(since).toEqual(['2026-01-05'])
  })
})
