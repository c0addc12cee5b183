/** The page of changes since 5 January 2026: what the articles let it say was new, line by line. */
import { describe, expect, it } from 'vitest'
import { DEFAULT_SELECTION } from '../selection/selection'
import { changesMessages } from '../views/changes/changes-messages'
import { toChangesModel } from '../views/changes/changes-model'
import {
  findStatement,
  findUnsaid,
  isTold,
  NOW,
  readClaims,
  tell,
  toClaim,
  toLines,
  type Claim,
} from './tables'

/*
 * Nothing moved: nobody certainly took another stance on the same thing. What is told of 6 and 7 January
 * was certainly said then where the article tells of the meeting, of what its documents say, or of what
 * leaders said after it (“các tuyên bố của các nước phương Tây sau cuộc họp”).
 * kind | who, on what, about which thing | stance | article | words
 */
const APPEARED = readClaims(`
# The parties in Paris
appeared | paris-parties.security-guarantees.political-and-legal-commitments | conditional | paris-guarantees | bày tỏ sự sẵn sàng thực hiện những cam kết chính trị và pháp lý
appeared | paris-parties.ceasefire-monitoring.monitoring-mechanism | conditional | paris-guarantees | tham gia vào cơ chế giám sát và xác minh do Mỹ đề xuất
appeared | paris-parties.ceasefire-monitoring.continuous-monitoring-mechanism | conditional | paris-guarantees | thiết lập cơ chế giám sát liên tục
appeared | paris-parties.ceasefire-monitoring.special-commission | conditional | paris-guarantees | thành lập một ủy ban đặc biệt để xem xét các vi phạm
appeared | paris-parties.attack-response | commits | paris-guarantees | nhất trí cam kết hỗ trợ Ukraine trong trường hợp Nga tiến hành các cuộc tấn công
appeared | paris-parties.sanctions | commits | paris-guarantees | các biện pháp trừng phạt bổ sung
appeared | paris-parties.training | commits | paris-guarantees | nhất trí tăng cường hợp tác quốc phòng lâu dài, bao gồm huấn luyện
appeared | paris-parties.joint-production | commits | paris-guarantees | sản xuất chung
appeared | paris-parties.intelligence-sharing | commits | paris-guarantees | chia sẻ thông tin tình báo
appeared | paris-parties.coordination-cell | commits | paris-guarantees | thành lập một nhóm điều phối liên minh Mỹ-Ukraine

# The Coalition
appeared | coalition.security-guarantees.paris-declaration | commits | paris-summit | công nhận sự đồng thuận về mặt hoạt động
appeared | coalition.financial-support | commits | paris-guarantees | tài trợ mua sắm vũ khí
appeared | coalition.military-aid | commits | paris-summit | sẽ cung cấp cho lực lượng của Ukraine trang thiết bị
appeared | coalition.training | commits | paris-summit | các khóa huấn luyện
appeared | coalition.air-sea-land | commits | paris-summit | hỗ trợ lực lượng này bằng không quân, bộ binh và hải quân

# Washington
appeared | US.security-guarantees.unnamed | supports | paris-summit | Mỹ ủng hộ các cơ chế bảo đảm an ninh được thảo luận
appeared | US.security-guarantees.paris-declaration | commits | paris-summit | công nhận sự đồng thuận về mặt hoạt động

# Europe
appeared | FR.bases-in-ukraine | plans | paris-summit | Anh và Pháp dự kiến thiết lập các căn cứ quân sự ngay tại Ukraine
appeared | GB.bases-in-ukraine | plans | paris-summit | Anh và Pháp dự kiến thiết lập các căn cứ quân sự ngay tại Ukraine
appeared | DE.troops-in-ukraine | declines | paris-summit | việc triển khai binh sỹ Đức sẽ không diễn ra trên lãnh thổ Ukraine
appeared | DE.troops-nearby | conditional | paris-summit | triển khai quân đội đến lãnh thổ NATO lân cận
appeared | HR.troops-in-ukraine | declines | paris-summit | cũng sẽ không cử binh sĩ tới lãnh thổ Ukraine
`)

/*
 * First told since, and the passage itself says that it goes on: reaffirmed, continued, confirmed. The
 * page may not call these new.
 */
const GOES_ON = readClaims(`
appeared | paris-parties.political-support | commits | paris-guarantees | tái khẳng định cam kết thúc đẩy một nền hòa bình công bằng
appeared | coalition.military-aid | commits | paris-guarantees | nhất trí tiếp tục hỗ trợ quân sự dài hạn
appeared | coalition.multinational-force.multinational-force | plans | paris-guarantees | xác nhận kế hoạch thành lập lực lượng đa quốc gia
appeared | DE.political-support | commits | paris-summit | Đức sẽ tiếp tục đóng góp về chính trị
appeared | DE.financial-support | commits | paris-summit | tiếp tục đóng góp về chính trị, tài chính
`)

/* Told since, but the text does not say when it was said, signed or agreed, or says that it was before. */
const UNDATED = readClaims(`
# “Trước đó”, “cũng từng”: before the meeting
undated | RU.ceasefire | declines | paris-summit | sẽ không thể có lệnh ngừng bắn cho đến khi đạt được một thỏa thuận
undated | RU.troops-in-ukraine | opposes | paris-summit | từng bác bỏ mọi khả năng triển khai quân đội từ các nước NATO
# Proposed by the time the parties met
undated | US.ceasefire-monitoring.monitoring-mechanism | proposes | paris-guarantees | cơ chế giám sát và xác minh do Mỹ đề xuất
# No day is given
undated | US.security-guarantees.congress-package | ready | paris-guarantees | sẵn sàng trình lên Quốc hội một gói bảo đảm an ninh
undated | US.bilateral-agreements.us-ukraine-framework | commits | paris-guarantees | Ukraine và Mỹ đã nhất trí về một khuôn khổ đảm bảo an ninh dài hạn
undated | FR.multinational-force.multinational-force | commits | paris-summit | đã ký riêng tuyên bố ý định
undated | GB.multinational-force.multinational-force | commits | paris-summit | đã ký riêng tuyên bố ý định
undated | UA.multinational-force.multinational-force | commits | paris-summit | đã ký riêng tuyên bố ý định
`)

/* What was told before may be on the same thing or on another: the text does not say. */
const UNLINKED = readClaims(`
unlinked | UA.bilateral-agreements.us-ukraine-framework | commits | paris-guarantees | Ukraine và Mỹ đã nhất trí về một khuôn khổ đảm bảo an ninh dài hạn
unlinked | UA.peace-talks.unnamed | commits | paris-summit | Nhóm Ukraine sẽ ở lại để tham dự các cuộc họp và đàm phán bổ sung
unlinked | UA.territory | undecided | paris-summit | Vấn đề lớn nhất cần được giải quyết là vấn đề lãnh thổ
`)

/* Told since, in words that can be read otherwise: they move nothing. */
const OPEN = readClaims(`
# Kyiv, and what Kyiv tells of others
open | UA.peace-plan.document-20-points | ?undecided | paris-summit | vẫn còn một số thắc mắc liên quan đến văn kiện 20 điểm
open | UA.peace-talks.unnamed | ?proposes | paris-summit | những vấn đề đó có thể được thảo luận ở cấp lãnh đạo
open | UA.territory | ?undecided | paris-summit | đã thảo luận “một số ý tưởng”
open | US.territory | ?undecided | paris-summit | đã thảo luận “một số ý tưởng”
open | US.security-guarantees.paris-parties-statement | ?commits | paris-guarantees | đã đạt được thỏa thuận quan trọng
open | coalition.security-guarantees.paris-parties-statement | ?commits | paris-guarantees | đã đạt được thỏa thuận quan trọng
open | US.political-support | ?commits | paris-guarantees | thống nhất các bước đi tiếp theo để tiếp tục hỗ trợ Kiev
open | coalition.political-support | ?commits | paris-guarantees | thống nhất các bước đi tiếp theo để tiếp tục hỗ trợ Kiev
open | unnamed-leading-states.air-sea-land | ?ready | paris-summit | những quốc gia nào sẵn sàng đảm nhận vai trò lãnh đạo
open | unnamed-leading-states.reconstruction.unnamed | ?ready | paris-summit | trong công tác tái thiết Ukraine

# Washington
open | US.security-guarantees.unnamed | ?supports | paris-summit | bất kỳ thỏa thuận cuối cùng nào cũng cần đi kèm các bảo đảm đủ mạnh
open | US.security-guarantees.unnamed | ?supports | paris-summit | các biện pháp bảo đảm thực thi trong trường hợp thỏa thuận bị vi phạm
open | US.attack-response | ?supports | paris-summit | năng lực răn đe đáng tin cậy

# Europe
open | FR.multinational-force.multinational-force | ?conditional | paris-summit | lực lượng này sẽ được triển khai trên bộ, trên không và trên biển
open | GB.multinational-force.multinational-force | ?conditional | paris-summit | lực lượng này sẽ được triển khai trên bộ, trên không và trên biển
open | FR.multinational-force.multinational-force | ?conditional | paris-summit | Pháp sẵn sàng cử hàng nghìn binh sỹ tham gia
open | DE.security-guarantees.unnamed | ?ready | paris-summit | Berlin sẵn sàng hỗ trợ trong khuôn khổ quốc tế
open | DE.security-guarantees.unnamed | ?undecided | paris-summit | sẽ phải được Chính phủ Đức và Quốc hội Đức quyết định
open | DE.security-guarantees.unnamed | ?undecided | paris-summit | chúng tôi không loại trừ bất cứ điều gì
open | DE.military-aid | ?commits | paris-summit | và cả quân sự
open | HR.political-support | ?commits | paris-summit | các nỗ lực chính trị, ngoại giao
open | HR.military-aid | ?commits | paris-summit | các gói hỗ trợ quân sự song phương

# The Coalition and the parties
open | coalition.security-guarantees.unnamed | ?commits | paris-summit | đồng thuận xây dựng cơ chế bảo đảm an ninh đa tầng
open | coalition.military-aid | ?supports | paris-summit | khả năng tự vệ của Ukraine là yếu tố then chốt
open | paris-parties.security-guarantees.unnamed | ?supports | paris-guarantees | hoan nghênh những tiến triển đạt được
open | paris-parties.security-guarantees.unnamed | ?requests | paris-guarantees | phải được hỗ trợ bởi các đảm bảo an ninh vững chắc
open | paris-parties.military-aid | ?supports | paris-guarantees | khả năng tự vệ của Ukraine là rất quan trọng
open | paris-parties.peace-plan.unnamed | ?requests | paris-guarantees | phải là yếu tố không thể thiếu trong bất kỳ thỏa thuận hòa bình nào
`)

/* What the “perhaps on something else” is held against: who, on what, about which thing | stance. */
const BEFORE = readClaims(`
UA.bilateral-agreements.unnamed | commits | talks-before-nato | bắt đầu đàm phán với Washington về việc đảm bảo an ninh cho Ukraine
UA.peace-talks.US | commits | peace-plan-consultations | 2 bên sẽ tiếp tục thảo luận trong ngày hôm nay 6/12
UA.territory | requests | talks-before-nato | yêu cầu quân đội Nga rút khỏi lãnh thổ Ukraine hoàn toàn
`)

const { groups, pairs } = toChangesModel(NOW, { ...DEFAULT_SELECTION, since: '2026-01-05' }, 'en')
const changes = groups.flatMap((group) => group.changes)
const told = changes.map(({ kind, cell, after }): Claim =>
  toClaim({ ...findStatement(after.id), actors: [cell.actor] }, [kind]),
)
const before = changes.flatMap((change) =>
  change.before === null ? [] : [toClaim(findStatement(change.before.id))],
)

describe('changes since 5 January 2026', () => {
  const table = [...APPEARED, ...GOES_ON, ...UNDATED, ...UNLINKED, ...OPEN]

  it('are in the words of the articles', () => {
    expect(findUnsaid([...table, ...BEFORE])).toEqual([])
  })

  it('are these and no others', () => {
    expect(tell(told, table)).toEqual(toLines(table))
  })

  it('hold no two stances against each other: nothing moved', () => {
    expect(pairs.count).toBe(0)
  })

  it('hold what may be on something else against the last words before', () => {
    expect(tell(before, BEFORE)).toEqual(toLines(BEFORE))
  })

  it.each(GOES_ON)('have this among them, which goes on by its own words: $says', (claim) => {
    expect(isTold(told, claim)).toBe(true)
  })

  it('have no heading that calls these new', () => {
    expect(changesMessages.vi.headings.appeared).not.toMatch(/mới/iu)
  })
})
