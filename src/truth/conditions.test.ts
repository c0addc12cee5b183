/** The page of conditions: what waits for what by the five articles, and whose stance it is. */
import { describe, expect, it } from 'vitest'
import { DEFAULT_SELECTION } from '../selection/selection'
import { toConditionsModel } from '../views/conditions/conditions-model'
import { toChains } from '../views/conditions/to-chains'
import {
  bodies,
  dossier,
  findStatement,
  findUnsaid,
  isTold,
  readClaims,
  readLines,
  tell,
  toClaim,
  toLines,
  toPlainSpaces,
  type Claim,
} from './tables'
import { toStages } from '../testing/toy-stages'

/* what has to come first | who, on what, about which thing | stance | article | words */
const HANGING = readClaims(`
# “Một khi lệnh ngừng bắn có hiệu lực”; a force that is there to watch a ceasefire waits for one (ruling 30).
after-ceasefire | paris-parties.security-guarantees.political-and-legal-commitments | conditional | paris-guarantees | sẽ có hiệu lực một khi lệnh ngừng bắn có hiệu lực
after-ceasefire | paris-parties.ceasefire-monitoring.monitoring-mechanism | conditional | paris-guarantees | một khi lệnh ngừng bắn có hiệu lực. Điều này bao gồm việc tham gia vào cơ chế giám sát và xác minh
after-ceasefire | paris-parties.ceasefire-monitoring.continuous-monitoring-mechanism | conditional | paris-guarantees | thiết lập cơ chế giám sát liên tục
after-ceasefire | paris-parties.ceasefire-monitoring.special-commission | conditional | paris-guarantees | thành lập một ủy ban đặc biệt để xem xét các vi phạm
after-ceasefire | FR+GB+UA.multinational-force.multinational-force | commits | paris-summit | một lực lượng đa quốc gia nhằm giám sát và bảo đảm thực thi lệnh ngừng bắn
after-ceasefire | DE.troops-nearby | conditional | paris-summit | triển khai quân đội đến lãnh thổ NATO lân cận để hỗ trợ Ukraine sau khi lệnh ngừng bắn được thực hiện
after-ceasefire | FR.multinational-force.multinational-force | ?conditional | paris-summit | lực lượng này sẽ được triển khai trên bộ, trên không và trên biển
after-ceasefire | GB.multinational-force.multinational-force | ?conditional | paris-summit | lực lượng này sẽ được triển khai trên bộ, trên không và trên biển
after-ceasefire | FR.multinational-force.multinational-force | ?conditional | paris-summit | Pháp sẵn sàng cử hàng nghìn binh sỹ tham gia
after-ceasefire | six-unnamed-states.ceasefire-monitoring.monitoring-force-2025 | ?conditional | commitments-from-partners | sẵn sàng triển khai lực lượng giám sát nếu có lệnh ngừng bắn

after-settlement | RU.ceasefire | declines | paris-summit | không thể có lệnh ngừng bắn cho đến khi đạt được một thỏa thuận giải quyết vấn đề một cách toàn diện

troops-withdraw | UA.peace-talks.RU | declines | talks-before-nato | không tham gia bất kỳ cuộc đàm phán nào nữa cho đến khi quân đội Nga rút lui

russia-shows-commitment | UA.peace-plan.unnamed | ?conditional | peace-plan-consultations | đều phụ thuộc vào việc Nga sẵn sàng thể hiện cam kết thực chất đối với hòa bình lâu dài
russia-shows-commitment | US.peace-plan.unnamed | ?conditional | peace-plan-consultations | đều phụ thuộc vào việc Nga sẵn sàng thể hiện cam kết thực chất đối với hòa bình lâu dài

if-attacked-again | paris-parties.attack-response | commits | paris-guarantees | trong trường hợp Nga tiến hành các cuộc tấn công trong tương lai
if-attacked-again | paris-parties.sanctions | commits | paris-guarantees | trong trường hợp Nga tiến hành các cuộc tấn công trong tương lai
if-agreement-violated | US.security-guarantees.unnamed | ?supports | paris-summit | trong trường hợp thỏa thuận bị vi phạm

parliament-decides | DE.security-guarantees.unnamed | ?undecided | paris-summit | sẽ phải được Chính phủ Đức và Quốc hội Đức quyết định
conditions-clear | DE.security-guarantees.unnamed | ?undecided | paris-summit | ngay khi các điều kiện nêu trên được làm rõ
teams-cannot-resolve | UA.peace-talks.unnamed | ?proposes | paris-summit | Nếu các nhóm không giải quyết được một số vấn đề
`)

/* Two steps, guarantees → ceasefire → settlement: step | first comes | who waits | stance | article | words */
const CHAIN = readClaims(`
1 | ceasefire | paris-parties.security-guarantees.political-and-legal-commitments | conditional | paris-guarantees | sẽ có hiệu lực một khi lệnh ngừng bắn có hiệu lực
1 | ceasefire | paris-parties.ceasefire-monitoring.monitoring-mechanism | conditional | paris-guarantees | một khi lệnh ngừng bắn có hiệu lực. Điều này bao gồm việc tham gia vào cơ chế giám sát và xác minh
1 | ceasefire | paris-parties.ceasefire-monitoring.continuous-monitoring-mechanism | conditional | paris-guarantees | thiết lập cơ chế giám sát liên tục
1 | ceasefire | paris-parties.ceasefire-monitoring.special-commission | conditional | paris-guarantees | thành lập một ủy ban đặc biệt để xem xét các vi phạm
1 | ceasefire | FR+GB+UA.multinational-force.multinational-force | commits | paris-summit | một lực lượng đa quốc gia nhằm giám sát và bảo đảm thực thi lệnh ngừng bắn
1 | ceasefire | DE.troops-nearby | conditional | paris-summit | sau khi lệnh ngừng bắn được thực hiện
2 | peace-plan | RU.ceasefire | declines | paris-summit | không thể có lệnh ngừng bắn cho đến khi đạt được một thỏa thuận giải quyết vấn đề một cách toàn diện
`)

/* How long something holds, or in what manner, is no condition: field | who, on what | stance | article | words */
const NO_CONDITION = readClaims(`
until | g7.security-guarantees.g7-declaration-2023 | commits | talks-before-nato | trước khi nước này có thể chính thức gia nhập NATO
until | UA.security-guarantees.unnamed | ?proposes | talks-before-nato | sẽ có hiệu lực cho đến khi Ukraine được trao tư cách thành viên NATO
while | nato.nato-membership | declines | talks-before-nato | khi chiến sự vẫn đang diễn ra
limits | DE.security-guarantees.unnamed | ?ready | paris-summit | trong khuôn khổ quốc tế
# Stands with the deterrence: the sentence does not say that the force waits for it.
limits | coalition.multinational-force.multinational-force | plans | paris-guarantees | cung cấp khả năng răn đe trên không, trên biển và trên bộ sau khi chiến sự chấm dứt
`)

/* Words of the same kind that only tell when something was. */
const TOLD_OF_TIME = readClaims(`
the talks of 2022 | talks-before-nato | ngay sau khi xung đột bùng nổ
`)
const CUES = /một khi|nếu |cho đến khi|sau khi|ngay khi|trong trường hợp|phụ thuộc vào/giu

const model = toConditionsModel(toStages(dossier).matching, DEFAULT_SELECTION, 'en')
const hanging = model.hanging.flatMap(({ id, passages }) =>
  passages.map((passage) => toClaim(findStatement(passage.id), [id])),
)
const [chain, ...others] = toChains(toStages(dossier).matching, DEFAULT_SELECTION)

describe('conditions', () => {
  it('are in the words of the articles', () => {
    const all = [...HANGING, ...CHAIN, ...NO_CONDITION, ...TOLD_OF_TIME]
    expect(findUnsaid(all)).toEqual([])
  })

  it('hold back these and no others', () => {
    expect(tell(hanging, HANGING)).toEqual(toLines(HANGING))
  })

  it.each(NO_CONDITION)('are not how long or in what manner: $says', (claim) => {
    const [field = ''] = claim.says.split(' | ')
    const found = dossier.statements.filter((one) => isTold([toClaim(one, [field])], claim))
    const fields = found.map(({ until, while: during, limits, conditions }) => ({
      held: { until, while: during, limits },
      conditions,
    }))
    expect(
      fields.map(({ held }) => Object.entries(held).filter(([, words]) => words !== null)),
    ).toEqual([[[field, expect.anything()]]])
    expect(fields.flatMap(({ conditions }) => conditions)).toEqual([])
  })

  it('leave out no “if”, “once”, “until” or “after” of the articles', () => {
    const tables = [...HANGING, ...NO_CONDITION, ...TOLD_OF_TIME]
    const missed = bodies.flatMap(({ id, paragraphs }) =>
      paragraphs
        .filter(({ furniture }) => furniture === null)
        .map(({ text }) => toPlainSpaces(text))
        .flatMap((text) =>
          [...text.matchAll(CUES)].flatMap(({ index }) => {
            const isIn = ({ article, words }: Claim) =>
              article === id && isWithin(index, text.indexOf(words), words.length)
            return tables.some(isIn) ? [] : [text.slice(index)]
          }),
        ),
    )
    expect(missed).toEqual([])
  })
})

function isWithin(index: number, start: number, length: number): boolean {
  return start >= 0 && index >= start && index < start + length
}

describe('the chain', () => {
  it('is one, and ends with the settlement', () => {
    expect(others).toEqual([])
    expect(chain?.circle).toBeNull()
    expect(model.chains).toHaveLength(1)
  })

  it('has these two steps', () => {
    const steps = (chain?.links ?? []).flatMap(({ to, carried }, index) =>
      carried.map((one) => toClaim(one, [String(index + 1), to])),
    )
    expect(tell(steps, CHAIN)).toEqual(toLines(CHAIN))
    expect(chain?.links.flatMap(({ beside }) => beside)).toEqual([])
  })

  it('bids one bear in mind that the two waits do not exclude each other', () => {
    expect(model.chains.flatMap(({ cautions }) => cautions.map(({ id }) => id))).toEqual(
      readLines('ceasefire-or-settlement-first'),
    )
  })
})
