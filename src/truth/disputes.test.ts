/** The page of disputes: on what the five articles differ, in which way, and what each side says. */
import { describe, expect, it } from 'vitest'
import { DEFAULT_SELECTION } from '../selection/selection'
import { toDisputesModel } from '../views/disputes/disputes-model'
import {
  dossier,
  findStatement,
  findUnsaid,
  readClaims,
  readLines,
  tell,
  toClaim,
  toEvidenceClaim,
  toLines,
} from './tables'
import { toStages } from '../testing/toy-stages'

/*
 * A contradiction is two answers to one question. Of all that looks like one there is one: Merz.
 * dispute | kind
 */
const KINDS = readLines(`
does-germany-rule-out-troops | contradiction
how-many-states-in-the-coalition | different-measure
foreign-troops-on-ukrainian-soil | different-measure
ceasefire-or-settlement-first | different-measure
how-far-has-the-us-gone | different-measure
who-watches-over-the-ceasefire | different-measure
what-the-multinational-force-is-for | different-measure
may-ukraine-join-nato | different-measure
does-ukraine-hold-talks | different-measure
what-ukraine-asks-on-territory | different-measure
# Troops and intelligence refused, guarantees backed: two things, though the article calls the backing the first.
does-the-us-back-the-effort | different-measure
`)

/* dispute | its sides by number | who, on what, about which thing | stance | article | words */
const SIDES = readClaims(`
does-germany-rule-out-troops | 1 | DE.troops-in-ukraine | declines | paris-summit | việc triển khai binh sỹ Đức sẽ không diễn ra trên lãnh thổ Ukraine
does-germany-rule-out-troops | 2 | DE.security-guarantees.unnamed | ?undecided | paris-summit | chúng tôi không loại trừ bất cứ điều gì
does-germany-rule-out-troops | 2 | DE.security-guarantees.unnamed | ?undecided | paris-summit | sẽ phải được Chính phủ Đức và Quốc hội Đức quyết định

how-many-states-in-the-coalition | 1 | coalition-constituent-states | paris-summit | 35 quốc gia cấu thành Liên minh
how-many-states-in-the-coalition | 2 | states-attending-paris-2026 | paris-summit | khoảng 30 quốc gia phương Tây
how-many-states-in-the-coalition | 3 | coalition-states-spring-2025 | commitments-from-partners | khoảng 30 quốc gia

# What one means to do; what one will not do oneself; what others may do
foreign-troops-on-ukrainian-soil | 1 | FR.bases-in-ukraine | plans | paris-summit | Anh và Pháp dự kiến thiết lập các căn cứ quân sự ngay tại Ukraine
foreign-troops-on-ukrainian-soil | 1 | GB.bases-in-ukraine | plans | paris-summit | Anh và Pháp dự kiến thiết lập các căn cứ quân sự ngay tại Ukraine
foreign-troops-on-ukrainian-soil | 1 | FR+GB+UA.multinational-force.multinational-force | commits | paris-summit | đã ký riêng tuyên bố ý định về việc triển khai một lực lượng đa quốc gia
foreign-troops-on-ukrainian-soil | 2 | DE.troops-in-ukraine | declines | paris-summit | việc triển khai binh sỹ Đức sẽ không diễn ra trên lãnh thổ Ukraine
foreign-troops-on-ukrainian-soil | 2 | HR.troops-in-ukraine | declines | paris-summit | cũng sẽ không cử binh sĩ tới lãnh thổ Ukraine
foreign-troops-on-ukrainian-soil | 2 | US.troops-in-ukraine | declines | commitments-from-partners | Washington từ chối đưa binh sĩ tham gia lực lượng gìn giữ hòa bình tại Ukraine
foreign-troops-on-ukrainian-soil | 3 | RU.troops-in-ukraine | opposes | paris-summit | bác bỏ mọi khả năng triển khai quân đội từ các nước NATO

ceasefire-or-settlement-first | 1 | paris-parties.security-guarantees.political-and-legal-commitments | conditional | paris-guarantees | sẽ có hiệu lực một khi lệnh ngừng bắn có hiệu lực
ceasefire-or-settlement-first | 1 | paris-parties.ceasefire-monitoring.monitoring-mechanism | conditional | paris-guarantees | một khi lệnh ngừng bắn có hiệu lực. Điều này bao gồm việc tham gia vào cơ chế giám sát và xác minh
ceasefire-or-settlement-first | 1 | paris-parties.ceasefire-monitoring.continuous-monitoring-mechanism | conditional | paris-guarantees | thiết lập cơ chế giám sát liên tục
ceasefire-or-settlement-first | 1 | paris-parties.ceasefire-monitoring.special-commission | conditional | paris-guarantees | thành lập một ủy ban đặc biệt để xem xét các vi phạm
ceasefire-or-settlement-first | 1 | FR+GB+UA.multinational-force.multinational-force | commits | paris-summit | một lực lượng đa quốc gia nhằm giám sát và bảo đảm thực thi lệnh ngừng bắn
ceasefire-or-settlement-first | 1 | DE.troops-nearby | conditional | paris-summit | sau khi lệnh ngừng bắn được thực hiện
ceasefire-or-settlement-first | 2 | RU.ceasefire | declines | paris-summit | sẽ không thể có lệnh ngừng bắn cho đến khi đạt được một thỏa thuận giải quyết vấn đề một cách toàn diện

# The parties, the US among them; what others tell of Washington; what Washington says
how-far-has-the-us-gone | 1 | paris-parties.security-guarantees.political-and-legal-commitments | conditional | paris-guarantees | bày tỏ sự sẵn sàng thực hiện những cam kết chính trị và pháp lý
how-far-has-the-us-gone | 1 | paris-parties.training | commits | paris-guarantees | nhất trí tăng cường hợp tác quốc phòng lâu dài, bao gồm huấn luyện
how-far-has-the-us-gone | 1 | paris-parties.joint-production | commits | paris-guarantees | sản xuất chung
how-far-has-the-us-gone | 1 | paris-parties.intelligence-sharing | commits | paris-guarantees | chia sẻ thông tin tình báo
how-far-has-the-us-gone | 1 | paris-parties.coordination-cell | commits | paris-guarantees | thành lập một nhóm điều phối liên minh Mỹ-Ukraine
how-far-has-the-us-gone | 1 | paris-parties.attack-response | commits | paris-guarantees | nhất trí cam kết hỗ trợ Ukraine
how-far-has-the-us-gone | 1 | paris-parties.sanctions | commits | paris-guarantees | các biện pháp trừng phạt bổ sung
how-far-has-the-us-gone | 2 | US.bilateral-agreements.us-ukraine-framework | commits | paris-guarantees | Ukraine và Mỹ đã nhất trí về một khuôn khổ đảm bảo an ninh dài hạn
how-far-has-the-us-gone | 2 | US+coalition.security-guarantees.paris-parties-statement | ?commits | paris-guarantees | đã đạt được thỏa thuận quan trọng
how-far-has-the-us-gone | 2 | US.security-guarantees.paris-declaration | commits | paris-summit | sự đồng thuận về mặt hoạt động giữa 35 quốc gia cấu thành Liên minh, Ukraine và Mỹ
how-far-has-the-us-gone | 3 | US.security-guarantees.unnamed | supports | paris-summit | Mỹ ủng hộ các cơ chế bảo đảm an ninh được thảo luận
how-far-has-the-us-gone | 3 | US.security-guarantees.unnamed | ?supports | paris-summit | cần đi kèm các bảo đảm đủ mạnh
how-far-has-the-us-gone | 3 | US.security-guarantees.congress-package | ready | paris-guarantees | sẵn sàng trình lên Quốc hội một gói bảo đảm an ninh

who-watches-over-the-ceasefire | 1 | US.ceasefire-monitoring.monitoring-mechanism | proposes | paris-guarantees | cơ chế giám sát và xác minh do Mỹ đề xuất
who-watches-over-the-ceasefire | 1 | paris-parties.ceasefire-monitoring.monitoring-mechanism | conditional | paris-guarantees | tham gia vào cơ chế giám sát và xác minh do Mỹ đề xuất
who-watches-over-the-ceasefire | 1 | paris-parties.ceasefire-monitoring.continuous-monitoring-mechanism | conditional | paris-guarantees | thiết lập cơ chế giám sát liên tục
who-watches-over-the-ceasefire | 1 | paris-parties.ceasefire-monitoring.special-commission | conditional | paris-guarantees | thành lập một ủy ban đặc biệt để xem xét các vi phạm
who-watches-over-the-ceasefire | 2 | FR+GB+UA.multinational-force.multinational-force | commits | paris-summit | một lực lượng đa quốc gia nhằm giám sát và bảo đảm thực thi lệnh ngừng bắn
who-watches-over-the-ceasefire | 3 | six-unnamed-states.ceasefire-monitoring.monitoring-force-2025 | ?conditional | commitments-from-partners | triển khai lực lượng giám sát nếu có lệnh ngừng bắn

what-the-multinational-force-is-for | 1 | coalition.multinational-force.multinational-force | plans | paris-guarantees | giúp khôi phục năng lực quân sự của Ukraine và cung cấp khả năng răn đe
what-the-multinational-force-is-for | 2 | FR+GB+UA.multinational-force.multinational-force | commits | paris-summit | nhằm giám sát và bảo đảm thực thi lệnh ngừng bắn

may-ukraine-join-nato | 1 | nato.nato-membership | declines | talks-before-nato | sẽ không kết nạp Ukraine khi chiến sự vẫn đang diễn ra
may-ukraine-join-nato | 2 | RU.nato-membership | opposes | talks-before-nato | phản đối việc NATO mở rộng để kết nạp các nước giáp Nga như Ukraine
may-ukraine-join-nato | 2 | RU.nato-membership | ?opposes | talks-before-nato | Ukraine cần trung lập về quân sự
may-ukraine-join-nato | 3 | UA.nato-membership | ?plans | talks-before-nato | việc Kyiv có ý định gia nhập NATO

does-ukraine-hold-talks | 1 | russia-ukraine-talks-2022 | talks-before-nato | nỗ lực này không mang lại bất kỳ thỏa thuận nào
does-ukraine-hold-talks | 2 | UA.peace-talks.RU | declines | talks-before-nato | sẽ không tham gia bất kỳ cuộc đàm phán nào nữa cho đến khi quân đội Nga rút lui
does-ukraine-hold-talks | 3 | UA.peace-talks.US | commits | peace-plan-consultations | 2 bên sẽ tiếp tục thảo luận trong ngày hôm nay 6/12
does-ukraine-hold-talks | 4 | UA.peace-talks.unnamed | commits | paris-summit | Nhóm Ukraine sẽ ở lại để tham dự các cuộc họp và đàm phán bổ sung

what-ukraine-asks-on-territory | 1 | UA.territory | requests | talks-before-nato | yêu cầu quân đội Nga rút khỏi lãnh thổ Ukraine hoàn toàn
what-ukraine-asks-on-territory | 2 | UA.territory | undecided | paris-summit | Vấn đề lớn nhất cần được giải quyết là vấn đề lãnh thổ

does-the-us-back-the-effort | 1 | US.troops-in-ukraine | declines | commitments-from-partners | Washington từ chối đưa binh sĩ tham gia lực lượng gìn giữ hòa bình tại Ukraine
does-the-us-back-the-effort | 1 | US.intelligence-sharing | undecided | commitments-from-partners | hỗ trợ tình báo hoặc không quân, nhưng đến nay vẫn chưa thành công
does-the-us-back-the-effort | 1 | US.air-sea-land | undecided | commitments-from-partners | hỗ trợ tình báo hoặc không quân, nhưng đến nay vẫn chưa thành công
does-the-us-back-the-effort | 2 | US.security-guarantees.unnamed | supports | paris-summit | Mỹ ủng hộ các cơ chế bảo đảm an ninh được thảo luận
does-the-us-back-the-effort | 2 | us-envoys-first-attend-2026-01 | paris-summit | lần đầu tiên các đặc phái viên cấp cao của chính quyền Tổng thống Mỹ Donald Trump tham dự
does-the-us-back-the-effort | 2 | us-first-public-support-2026-01 | paris-summit | lần đầu nhận được sự ủng hộ công khai từ Mỹ
`)

/* Sides that rest on words that can be read otherwise alone. */
const OPEN_SIDES = readLines(`
does-germany-rule-out-troops | 2
may-ukraine-join-nato | 3
who-watches-over-the-ceasefire | 3
`)

const model = toDisputesModel(toStages(dossier).matching, DEFAULT_SELECTION, 'en')
const told = dossier.disputes.flatMap(({ id, sides }) =>
  sides.flatMap(({ statements, figures, events }, index) => {
    const side = [id, String(index + 1)]
    return [
      ...statements.map((one) => toClaim(findStatement(one), side)),
      ...dossier.figures
        .filter((one) => figures.includes(one.id))
        .map((one) => toEvidenceClaim(one, ...side, one.id)),
      ...dossier.events
        .filter((one) => events.includes(one.id))
        .flatMap((one) => one.evidence.map((each) => toEvidenceClaim(each, ...side, one.id))),
    ]
  }),
)
const shown = model.groups.flatMap(({ disputes }) => disputes)

describe('disputes', () => {
  it('are in the words of the articles', () => {
    expect(findUnsaid(SIDES)).toEqual([])
  })

  it('are of these kinds', () => {
    const kinds = shown.map(({ id, kind }) => `${id} | ${kind}`)
    expect(kinds.toSorted()).toEqual(KINDS.toSorted())
  })

  it('have these sides', () => {
    expect(tell(told, SIDES)).toEqual(toLines(SIDES))
  })

  it('show all of them', () => {
    const passages = shown.flatMap(({ sides }) =>
      sides.flatMap((side) => [...side.passages, ...side.evidence].map(({ quote }) => quote)),
    )
    expect(passages.toSorted()).toEqual(told.map(({ words }) => words).toSorted())
  })

  it('have no answer that reads one way only on these sides', () => {
    const open = shown.flatMap(({ id, sides }) =>
      sides.flatMap((side, index) => (side.isOpen ? [`${id} | ${index + 1}`] : [])),
    )
    expect(open.toSorted()).toEqual(OPEN_SIDES)
  })
})
