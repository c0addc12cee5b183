import { defineMessages } from '../../language/define-messages'

export const directoryMessages = defineMessages({
  en: {
    titles: {
      actors: 'Countries and groups',
      commitments: 'Commitments',
      instruments: 'Documents and bodies',
      people: 'People',
      events: 'Events',
    },
    leads: {
      actors:
        'Each with its latest stance on the commitments, told by itself, by others or by the articles.',
      commitments: 'What counts as each, and how many stand where on it by their latest stance.',
      instruments:
        'Each is kept apart from the others, however alike their names: two are one, or one is part of another, only where an article says so.',
      people: 'Their roles as the articles give them, dated by each article.',
      events: 'What happened, or was to happen, by the articles’ account; oldest first.',
    },
    actors: {
      beneficiary: 'Beneficiary',
      'co-lead': 'Co-leads',
      member: 'Other coalition members named in the articles',
      partner: 'Partners outside the coalition',
      opponent: 'Opponents',
      collective: 'Speaking together',
      roster: 'Coalition members without a statement',
    },
    rosterLead: 'Counted as members by sources outside the articles. Silence is not a refusal.',
    instruments: {
      declaration: 'Declarations',
      'declaration-of-intent': 'Declarations of intent',
      agreement: 'Agreements',
      framework: 'Frameworks',
      package: 'Packages',
      plan: 'Plans',
      programme: 'Programmes',
      mechanism: 'Mechanisms',
      body: 'Bodies and offices',
      force: 'Forces',
      charter: 'Charters',
      media: 'News media',
    },
    planLead: 'Each is kept apart: two would be one only if an article said so.',
    uncertain: 'membership uncertain',
    notDated: 'not dated',
    undated: 'Date unknown',
    nothing: 'Nothing here is known yet.',
  },
  vi: {
    titles: {
      actors: 'Nước và nhóm nước',
      commitments: 'Cam kết',
      instruments: 'Văn kiện và cơ chế',
      people: 'Nhân vật',
      events: 'Sự kiện',
    },
    leads: {
      actors:
        'Mỗi bên kèm lập trường mới nhất về các cam kết, dù do chính bên đó, bên khác hay bài báo nói ra.',
      commitments:
        'Mỗi cam kết gồm những gì, và bao nhiêu bên ở mỗi lập trường, tính theo lập trường mới nhất.',
      instruments:
        'Mỗi mục để riêng, dù tên gọi giống nhau đến đâu: chỉ coi hai mục là một, hay mục này thuộc mục kia, khi có bài nói vậy.',
      people: 'Chức danh như các bài báo ghi, tính theo ngày của từng bài.',
      events: 'Những việc đã xảy ra, hoặc dự kiến xảy ra, theo lời các bài báo; xếp từ cũ đến mới.',
    },
    actors: {
      beneficiary: 'Bên được bảo đảm',
      'co-lead': 'Đồng dẫn dắt',
      member: 'Thành viên khác có tên trong các bài báo',
      partner: 'Đối tác ngoài liên minh',
      opponent: 'Phía phản đối',
      collective: 'Lên tiếng chung',
      roster: 'Thành viên liên minh không có phát biểu',
    },
    rosterLead: 'Được các nguồn ngoài bài báo tính là thành viên. Im lặng không phải là từ chối.',
    instruments: {
      declaration: 'Tuyên bố',
      'declaration-of-intent': 'Tuyên bố ý định',
      agreement: 'Thỏa thuận',
      framework: 'Khuôn khổ',
      package: 'Gói',
      plan: 'Kế hoạch',
      programme: 'Chương trình',
      mechanism: 'Cơ chế',
      body: 'Cơ quan, văn phòng',
      force: 'Lực lượng',
      charter: 'Hiến chương',
      media: 'Báo chí',
    },
    planLead: 'Mỗi kế hoạch để riêng: chỉ coi hai kế hoạch là một khi có bài nói vậy.',
    uncertain: 'chưa chắc là thành viên',
    notDated: 'không ghi ngày',
    undated: 'Không rõ ngày',
    nothing: 'Ở đây chưa có gì được biết đến.',
  },
})
