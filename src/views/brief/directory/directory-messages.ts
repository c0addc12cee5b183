import { defineMessages } from '../../../language/define-messages'

export const directoryMessages = defineMessages({
  en: {
    leads: {
      actors:
        'Each with how many of its latest stances are of which kind, told by itself, by others or by the articles; with whom it is, and about which document, is told apart, and open readings are drawn as such.',
      commitments:
        'What counts as each, and how many stand where on it by their latest stance; with whom it is, and about which document, is told apart.',
      instruments:
        'Each is kept apart from the others, however alike their names: two are one, or one is part of another, only where an article says so.',
      people: 'Their roles as the articles give them, dated by each article.',
      events: 'What happened, or was to happen, by the articles’ account; oldest first.',
      cells:
        'Who stands where on what: each cell of the matrix that has a statement, with its latest stances.',
      statements: 'Each with its words and its date; newest first.',
      questions: 'Each is answered by sentences of the articles.',
    },
    takes: (stance: string, names: string) => `${stance}: ${names}.`,
    roster: 'On the roster of attendance, without a statement',
    rosterLead:
      'Counted at the coalition’s meeting by sources outside the articles, or by none that can be looked up; to attend is not to be a member. Silence is not a refusal.',
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
    partOf: (whole: string) => `Part of: ${whole}.`,
    notDated: 'not dated',
    undated: 'Date unknown',
    nothing: 'Nothing here is known yet.',
  },
  vi: {
    leads: {
      actors:
        'Mỗi bên kèm số lập trường mới nhất theo từng loại, dù do chính bên đó, bên khác hay bài báo nói ra; với ai và về văn kiện nào được tính riêng, đoạn còn cách đọc khác được vẽ riêng.',
      commitments:
        'Mỗi cam kết gồm những gì, và bao nhiêu bên ở mỗi lập trường, tính theo lập trường mới nhất; với ai và về văn kiện nào được tính riêng.',
      instruments:
        'Mỗi mục để riêng, dù tên gọi giống nhau đến đâu: chỉ coi hai mục là một, hay mục này thuộc mục kia, khi có bài nói vậy.',
      people: 'Chức danh như các bài báo ghi, tính theo ngày của từng bài.',
      events: 'Những việc đã xảy ra, hoặc dự kiến xảy ra, theo lời các bài báo; xếp từ cũ đến mới.',
      cells:
        'Ai có lập trường nào về việc gì: mỗi ô có phát biểu trong bảng cam kết, kèm lập trường mới nhất.',
      statements: 'Mỗi phát biểu kèm lời và ngày; xếp từ mới đến cũ.',
      questions: 'Mỗi câu hỏi được trả lời bằng các câu trong bài báo.',
    },
    takes: (stance, names) => `${stance}: ${names}.`,
    roster: 'Trong danh sách dự họp, không có phát biểu',
    rosterLead:
      'Được tính là dự họp theo nguồn ngoài bài báo, hoặc không có nguồn tra cứu được; dự họp không đồng nghĩa với tư cách thành viên. Im lặng không phải là từ chối.',
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
    partOf: (whole) => `Thuộc về: ${whole}.`,
    notDated: 'không ghi ngày',
    undated: 'Không rõ ngày',
    nothing: 'Ở đây chưa ghi nhận gì.',
  },
})
