/** The briefs: what the five articles say of each document, person and group, and what they keep apart. */
import { describe, expect, it } from 'vitest'
import type { BriefPage } from '../selection/pages'
import { toBrief } from '../views/brief/to-brief'
import { toDirectory } from '../views/brief/to-directory'
import {
  dossier,
  findStatement,
  findUnsaid,
  NOW,
  readClaims,
  readLines,
  tell,
  toClaim,
  toLines,
} from './tables'

/*
 * What is said of the documents, plans, forces and bodies, and what they say:
 * document | who, on what, about which thing | stance | article | words
 */
const DOCUMENTS = readClaims(`
# Paris, January 2026
paris-declaration | coalition.security-guarantees.paris-declaration | commits | paris-summit | Tuyên bố này của Liên minh các nước sẵn sàng lần đầu tiên công nhận sự đồng thuận
paris-declaration | US.security-guarantees.paris-declaration | commits | paris-summit | Tuyên bố này của Liên minh các nước sẵn sàng lần đầu tiên công nhận sự đồng thuận
paris-joint-statement | coalition.military-aid | ?supports | paris-summit | Tuyên bố chung sau cuộc họp cũng nhấn mạnh, khả năng tự vệ của Ukraine
paris-joint-statement | coalition.military-aid | commits | paris-summit | sẽ cung cấp cho lực lượng của Ukraine trang thiết bị
paris-joint-statement | coalition.training | commits | paris-summit | các khóa huấn luyện
paris-joint-statement | coalition.air-sea-land | commits | paris-summit | hỗ trợ lực lượng này bằng không quân, bộ binh và hải quân
paris-parties-statement | US+coalition.security-guarantees.paris-parties-statement | ?commits | paris-guarantees | đã đạt được thỏa thuận quan trọng
political-and-legal-commitments | paris-parties.security-guarantees.political-and-legal-commitments | conditional | paris-guarantees | những cam kết chính trị và pháp lý sẽ có hiệu lực một khi lệnh ngừng bắn có hiệu lực
monitoring-mechanism | paris-parties.ceasefire-monitoring.monitoring-mechanism | conditional | paris-guarantees | tham gia vào cơ chế giám sát và xác minh do Mỹ đề xuất
monitoring-mechanism | US.ceasefire-monitoring.monitoring-mechanism | proposes | paris-guarantees | cơ chế giám sát và xác minh do Mỹ đề xuất
continuous-monitoring-mechanism | paris-parties.ceasefire-monitoring.continuous-monitoring-mechanism | conditional | paris-guarantees | thiết lập cơ chế giám sát liên tục
special-commission | paris-parties.ceasefire-monitoring.special-commission | conditional | paris-guarantees | thành lập một ủy ban đặc biệt để xem xét các vi phạm
coordination-cell | paris-parties.coordination-cell | commits | paris-guarantees | thành lập một nhóm điều phối liên minh Mỹ-Ukraine
declaration-of-intent | FR+GB+UA.multinational-force.multinational-force | commits | paris-summit | đã ký riêng tuyên bố ý định về việc triển khai một lực lượng đa quốc gia
multinational-force | FR+GB+UA.multinational-force.multinational-force | commits | paris-summit | đã ký riêng tuyên bố ý định về việc triển khai một lực lượng đa quốc gia
multinational-force | coalition.multinational-force.multinational-force | plans | paris-guarantees | kế hoạch thành lập lực lượng đa quốc gia
multinational-force | FR.multinational-force.multinational-force | ?conditional | paris-summit | lực lượng này sẽ được triển khai trên bộ, trên không và trên biển
multinational-force | GB.multinational-force.multinational-force | ?conditional | paris-summit | lực lượng này sẽ được triển khai trên bộ, trên không và trên biển
multinational-force | FR.multinational-force.multinational-force | ?conditional | paris-summit | Pháp sẵn sàng cử hàng nghìn binh sỹ tham gia
us-ukraine-framework | UA.bilateral-agreements.us-ukraine-framework | commits | paris-guarantees | một khuôn khổ đảm bảo an ninh dài hạn
us-ukraine-framework | US.bilateral-agreements.us-ukraine-framework | commits | paris-guarantees | một khuôn khổ đảm bảo an ninh dài hạn
congress-package | US.security-guarantees.congress-package | ready | paris-guarantees | trình lên Quốc hội một gói bảo đảm an ninh cho Ukraine
document-20-points | UA.peace-plan.document-20-points | ?undecided | paris-summit | vẫn còn một số thắc mắc liên quan đến văn kiện 20 điểm

# November and December 2025
us-plan-28-points | US.peace-plan.us-plan-28-points | proposes | peace-plan-consultations | Vào tháng 11, Mỹ đã trình bày một kế hoạch hòa bình mới
us-plan-28-points | US.peace-plan.us-plan-28-points | proposes | peace-plan-consultations | kế hoạch hòa bình do Washington đề xuất
us-plan-28-points | US.peace-plan.us-plan-28-points | undecided | peace-plan-consultations | chưa đạt được thỏa hiệp nào
us-plan-28-points | RU.peace-plan.us-plan-28-points | undecided | peace-plan-consultations | chưa đạt được thỏa hiệp nào
us-ukraine-security-arrangements-2025 | US.bilateral-agreements.us-ukraine-security-arrangements-2025 | commits | peace-plan-consultations | khuôn khổ các dàn xếp an ninh
us-ukraine-security-arrangements-2025 | UA.bilateral-agreements.us-ukraine-security-arrangements-2025 | commits | peace-plan-consultations | khuôn khổ các dàn xếp an ninh
future-development-programme | UA.reconstruction.future-development-programme | undecided | peace-plan-consultations | xem xét một “Chương trình Phát triển Tương lai”
future-development-programme | US.reconstruction.future-development-programme | undecided | peace-plan-consultations | xem xét một “Chương trình Phát triển Tương lai”

# Spring 2025
peacekeeping-force | US.troops-in-ukraine | declines | commitments-from-partners | tham gia lực lượng gìn giữ hòa bình tại Ukraine
monitoring-force-2025 | six-unnamed-states.ceasefire-monitoring.monitoring-force-2025 | ?conditional | commitments-from-partners | triển khai lực lượng giám sát nếu có lệnh ngừng bắn

# July 2023
g7-declaration-2023 | g7.security-guarantees.g7-declaration-2023 | commits | talks-before-nato | G7 cam kết thiết lập và duy trì các biện pháp đảm bảo an ninh cho Ukraine
g7-declaration-2023 | ten-plus-other-states.security-guarantees.g7-declaration-2023 | supports | talks-before-nato | đã hưởng ứng tuyên bố của G7
g7-bilateral-agreements | g7.bilateral-agreements.g7-bilateral-agreements | supports | talks-before-nato | Các thành viên của G7 đã đồng ý cho từng quốc gia trong nhóm
g7-bilateral-agreements | US+GB+FR+DE+IT+CA+JP.bilateral-agreements.g7-bilateral-agreements | commits | talks-before-nato | bao gồm Mỹ, Anh, Pháp, Đức, Ý, Canada và Nhật Bản - đàm phán các thỏa thuận riêng lẻ
zelensky-peace-plan | UA.territory | requests | talks-before-nato | kế hoạch hòa bình của ông Zelensky cũng yêu cầu khôi phục biên giới Ukraine
zelensky-peace-plan | UA.humanitarian | requests | talks-before-nato | hồi hương toàn bộ tù nhân và trẻ em

# Who is told to have said it: offices, officials, media
zelensky-office | US+coalition.security-guarantees.paris-parties-statement | ?commits | paris-guarantees | Văn phòng Tổng thống Volodymyr Zelensky cho biết
zelensky-office | US+coalition.political-support | ?commits | paris-guarantees | thống nhất các bước đi tiếp theo để tiếp tục hỗ trợ Kiev
russian-officials | RU.ceasefire | declines | paris-summit | các quan chức Nga cho biết, sẽ không thể có lệnh ngừng bắn
moscow | UA.nato-membership | ?plans | talks-before-nato | việc Kyiv có ý định gia nhập NATO
western-media | divided-us-officials.peace-plan.unnamed | ?supports | commitments-from-partners | đặc phái viên Witkoff tiếp tục theo đuổi khả năng đạt được một thỏa thuận
`)

/* Who speaks for whom: person | who, on what, about which thing | stance | article | words */
const TOLD_BY = readClaims(`
emmanuel-macron | coalition.security-guarantees.paris-declaration | commits | paris-summit | Tuyên bố này của Liên minh các nước sẵn sàng lần đầu tiên công nhận sự đồng thuận
emmanuel-macron | US.security-guarantees.paris-declaration | commits | paris-summit | Tuyên bố này của Liên minh các nước sẵn sàng lần đầu tiên công nhận sự đồng thuận
emmanuel-macron | FR.multinational-force.multinational-force | ?conditional | paris-summit | Theo Tổng thống Pháp, lực lượng này sẽ được triển khai
emmanuel-macron | GB.multinational-force.multinational-force | ?conditional | paris-summit | Theo Tổng thống Pháp, lực lượng này sẽ được triển khai
emmanuel-macron | FR.multinational-force.multinational-force | ?conditional | paris-summit | Pháp sẵn sàng cử hàng nghìn binh sỹ tham gia
emmanuel-macron | FR.bases-in-ukraine | plans | paris-summit | Anh và Pháp dự kiến thiết lập các căn cứ quân sự
emmanuel-macron | GB.bases-in-ukraine | plans | paris-summit | Anh và Pháp dự kiến thiết lập các căn cứ quân sự
# Starmer signed, and says nothing.
`)

/* Where an article calls something a part: whole | part */
const PARTS = readLines(`
political-and-legal-commitments | US-proposed monitoring and verification mechanism
political-and-legal-commitments | Continuous monitoring mechanism
political-and-legal-commitments | Special commission on violations
`)

/* No article links one plan with another. */
const PLANS = readLines(`
20-point document
President Zelensky’s peace plan
Trump’s plan (spring 2025)
US peace plan (November 2025, first version of 28 points)
Ukraine’s comprehensive reconstruction plan
`)

/* The three counts of the Coalition, of three different things. */
const COUNTS_OF_THE_COALITION = readLines(`
about 30 Western states attending the Paris meeting of 6 January
35 states that make up the Coalition
about 30 states gathered in the Coalition, spring 2025
`)

function open(page: BriefPage, id: string) {
  const brief = toBrief(NOW, page, id, 'en')
  if (brief === null) throw new Error(`${id} is known`)
  return brief
}

function passagesOf(page: BriefPage, id: string) {
  return open(page, id).sections.flatMap((section) =>
    section.kind === 'passages' ? section.passages.map((one) => findStatement(one.id)) : [],
  )
}

function itemsOf(page: BriefPage, id: string, section: string): readonly string[] {
  return open(page, id).sections.flatMap((each) =>
    each.id === section && each.kind === 'items'
      ? each.groups.flatMap(({ items }) => items.map(({ text }) => text))
      : [],
  )
}

describe('briefs', () => {
  it('are in the words of the articles', () => {
    expect(findUnsaid([...DOCUMENTS, ...TOLD_BY])).toEqual([])
  })

  it('of documents have these passages', () => {
    const told = dossier.instruments.flatMap(({ id }) =>
      passagesOf('instruments', id).map((one) => toClaim(one, [id])),
    )
    expect(tell(told, DOCUMENTS)).toEqual(toLines(DOCUMENTS))
  })

  it('of Macron and Starmer have these', () => {
    const told = ['emmanuel-macron', 'keir-starmer'].flatMap((id) =>
      passagesOf('people', id).map((one) => toClaim(one, [id])),
    )
    expect(tell(told, TOLD_BY)).toEqual(toLines(TOLD_BY))
  })

  it('have parts only where an article says so', () => {
    const parts = dossier.instruments.flatMap(({ id }) =>
      itemsOf('instruments', id, 'parts').map((part) => `${id} | ${part}`),
    )
    expect(parts).toEqual(PARTS)
  })

  it('keep each plan apart from the others', () => {
    for (const { id, name } of dossier.instruments.filter(({ kind }) => kind === 'plan')) {
      const others = itemsOf('instruments', id, 'sameKind')
      expect([...others, name.en].toSorted()).toEqual(PLANS)
    }
  })

  it('of the Coalition have its three counts, and lead to the question they differ on', () => {
    const figures = open('actors', 'coalition').sections.flatMap((section) =>
      section.id === 'figures' && section.kind === 'quotes' ? section.quotes : [],
    )
    expect(figures.map(({ title }) => title)).toEqual(COUNTS_OF_THE_COALITION)
    const questions = new Set(figures.flatMap(({ disputes }) => disputes.map(({ id }) => id)))
    expect([...questions]).toEqual(['how-many-states-in-the-coalition'])
  })

  it('of a state that no article names have no passage, and say what silence is not', () => {
    expect(passagesOf('actors', 'PL')).toEqual([])
    expect(itemsOf('actors', 'PL', 'articles')).toEqual([])
    expect(open('actors', 'PL').lead).toContain('Silence is not a refusal.')
  })

  it('stand behind every entry of the lists, and the lists have every subject', () => {
    const roster = dossier.roster.members.map(({ code }) => code)
    const subjects = {
      actors: [...new Set([...dossier.actors.map(({ id }) => id), ...roster])],
      commitments: dossier.commitments.map(({ id }) => id),
      instruments: dossier.instruments.map(({ id }) => id),
      people: dossier.people.map(({ id }) => id),
      events: dossier.events.map(({ id }) => id),
    }
    for (const page of ['actors', 'commitments', 'instruments', 'people', 'events'] as const) {
      const listed = toDirectory(NOW, page, 'en').sections.flatMap(({ entries }) =>
        entries.flatMap((entry) => [entry.key, ...entry.parts.map(({ key }) => key)]),
      )
      expect(listed.toSorted()).toEqual(subjects[page].toSorted())
      for (const id of listed) expect(open(page, id).title).not.toBe('')
    }
  })
})
