import { defineMessages } from '../../language/define-messages'
import { toDigits } from '../../language/digits'

export const methodMessages = defineMessages({
  en: {
    loading: 'Loading…',
    failed: 'The longer texts of this page could not be loaded.',
    what: {
      title: 'What this is',
      subject: (subtitle: string) =>
        `${subtitle}: who takes which stance on which commitment, where that is written, and how it changed over time.`,
      actors: (named: number, unnamed: number) =>
        unnamed === 0
          ? `${toDigits(named, 'en')} countries and groups`
          : `${toDigits(named, 'en')} countries and groups, and of ${toDigits(unnamed, 'en')} that no text names`,
      basis: (articles: number, published: string, counted: string, actors: string) =>
        `It rests on ${toDigits(articles, 'en')} articles, published ${published}. Coded from them were: ${counted}, of ${actors}. Each stance opens its passages, and each passage opens in its article, so that everything can be checked. The page predicts nothing and takes no side.`,
      scope:
        'What follows says how the articles were read: the words that are used, the rules they were used by, how well two readings agreed, and where another reading could be defended.',
    },
    stances: {
      title: 'Stances, in order of strength',
      intro:
        'Each is told by a shape, a colour and a word, so that none of the three is needed alone. A faint point in the matrix is no stance at all.',
    },
    commitments: {
      title: 'Commitments',
      intro: 'What can be promised, in the order of the matrix’s columns.',
    },
    toldApartBy: {
      with: 'Statements told apart by counterpart',
      instrument: 'Statements told apart by document',
    },
    actors: {
      intro:
        'The rows of the matrix, with where each one’s part is written. A state that only the roster names is not among them.',
      members: (count: number) => (count === 1 ? '1 member' : `${toDigits(count, 'en')} members`),
      counted: (count: number) => `${toDigits(count, 'en')} counted with it`,
      partOf: (whole: string) => `Part of: ${whole}; what it says is never the whole’s.`,
    },
    rulings: {
      title: 'Rulings',
      intro:
        'The rules that a passage becomes evidence by. Notes refer to their numbers, which stay.',
    },
    agreement: {
      title: 'How well two codings agreed',
      statementsCaption: 'Statements found by both codings, before they were reconciled',
      hostileCaption: 'A hostile reading of every row, before it was answered',
      read: 'Read',
      refuted: 'Refuted',
      doubtful: 'Doubtful',
      stillOpen: 'Standing open',
      stood: (notRefuted: string, notDoubtful: string) =>
        `Not refuted: ${notRefuted}. Not even doubtful: ${notDoubtful}.`,
      recall: (held: number, of: number) =>
        `Of ${toDigits(of, 'en')} propositions that it found in the texts, ${toDigits(held, 'en')} are held by a statement.`,
      bindingsCaption: 'Form of the statements, coded twice',
      first: 'First coding',
      second: 'Second coding',
      both: 'Found by both',
      sameStance: 'Same stance',
      sameVoice: 'Same voice',
      coded: 'Statements',
      same: 'Same form',
      all: 'All',
      ofBoth: (count: number, of: number) => `${toDigits(count, 'en')} of ${toDigits(of, 'en')}`,
      kappa: (value: string) =>
        `Cohen’s kappa ${value}: agreement beyond chance, where 1 would be complete.`,
    },
    choices: {
      title: 'Choices open to dispute',
      intro:
        'Both readings can be defended; this is the one that was chosen, with what it decided.',
    },
    roster: {
      title: 'The roster of attendance, and its doubts',
      asOf: (day: string, count: number) =>
        `${count === 1 ? '1 state' : `${toDigits(count, 'en')} states`} counted at the coalition’s meeting, as of ${day}. To attend is not to be a member.`,
      caption: 'States on the roster, by source and certainty',
      state: 'State',
      level: 'Attended by',
      levels: { leaders: 'leaders', 'not-stated': 'not stated' },
      certainty: 'Certainty',
      source: 'Source',
      note: 'Note',
    },
  },
  vi: {
    loading: 'Đang tải…',
    failed: 'Không tải được phần văn bản dài của trang này.',
    what: {
      title: 'Trang này là gì',
      subject: (subtitle) =>
        `${subtitle}: bên nào có lập trường gì về cam kết nào, viết ở đâu, và đã thay đổi ra sao theo thời gian.`,
      actors: (named, unnamed) =>
        unnamed === 0
          ? `${toDigits(named, 'vi')} nước và nhóm nước`
          : `${toDigits(named, 'vi')} nước và nhóm nước, cùng ${toDigits(unnamed, 'vi')} bên mà bài không nêu tên`,
      basis: (articles, published, counted, actors) =>
        `Tất cả dựa trên ${toDigits(articles, 'vi')} bài báo, đăng ${published}; từ đó mã hóa được ${counted}, của ${actors}. Từ mỗi lập trường có thể mở các đoạn trích, từ mỗi đoạn trích có thể mở bài báo, nên điều gì cũng kiểm chứng được. Trang này không dự đoán và không đứng về bên nào.`,
      scope:
        'Phần dưới đây cho biết các bài báo đã được đọc thế nào: từ ngữ được dùng, quy tắc dùng chúng, hai lần đọc thống nhất đến đâu, và chỗ nào có thể đọc khác đi.',
    },
    stances: {
      title: 'Các lập trường, từ mạnh đến yếu',
      intro:
        'Mỗi lập trường có một hình, một màu và một từ, để không phải dựa vào riêng một dấu hiệu nào. Chấm mờ trong bảng không phải là lập trường.',
    },
    commitments: {
      title: 'Các cam kết',
      intro: 'Những điều có thể hứa, theo thứ tự các cột của bảng.',
    },
    toldApartBy: {
      with: 'Phát biểu được phân biệt theo bên đối thoại',
      instrument: 'Phát biểu được phân biệt theo văn kiện',
    },
    actors: {
      intro:
        'Các hàng của bảng, kèm nơi ghi vai trò của từng bên. Nước chỉ có tên trong danh sách dự họp không nằm ở đây.',
      members: (count) => `${toDigits(count, 'vi')} thành viên`,
      counted: (count) => `${toDigits(count, 'vi')} nước được tính cùng`,
      partOf: (whole) =>
        `Thuộc về: ${whole}; lời của bên này không bao giờ là lời của toàn bên đó.`,
    },
    rulings: {
      title: 'Các quy tắc',
      intro:
        'Những quy tắc để một đoạn văn trở thành bằng chứng. Ghi chú dẫn theo số quy tắc, và số ấy không đổi.',
    },
    agreement: {
      title: 'Hai lần mã hóa thống nhất đến đâu',
      statementsCaption: 'Phát biểu mà cả hai lần mã hóa cùng tìm thấy, trước khi đối chiếu',
      hostileCaption: 'Một lần đọc để bác bỏ từng dòng, trước khi được trả lời',
      read: 'Đã đọc',
      refuted: 'Bị bác',
      doubtful: 'Còn ngờ',
      stillOpen: 'Để ngỏ',
      stood: (notRefuted, notDoubtful) =>
        `Không bị bác: ${notRefuted}. Không bị bác cũng không bị ngờ: ${notDoubtful}.`,
      recall: (held, of) =>
        `Trong ${toDigits(of, 'vi')} điều mà lần đọc ấy tìm thấy trong các bài, ${toDigits(held, 'vi')} điều đã có trong các phát biểu.`,
      bindingsCaption: 'Hình thức của các phát biểu, mã hóa hai lần',
      first: 'Lần thứ nhất',
      second: 'Lần thứ hai',
      both: 'Cả hai lần',
      sameStance: 'Cùng lập trường',
      sameVoice: 'Cùng “lời của ai”',
      coded: 'Phát biểu',
      same: 'Cùng hình thức',
      all: 'Tất cả',
      ofBoth: (count, of) => `${toDigits(count, 'vi')} trên ${toDigits(of, 'vi')}`,
      kappa: (value) =>
        `Hệ số kappa của Cohen là ${value}: mức thống nhất vượt trên ngẫu nhiên; 1 là hoàn toàn thống nhất.`,
    },
    choices: {
      title: 'Những lựa chọn còn có thể tranh luận',
      intro:
        'Cả hai cách đọc đều có thể bảo vệ; dưới đây là cách đã chọn, cùng những phát biểu chịu ảnh hưởng.',
    },
    roster: {
      title: 'Danh sách dự họp và những điều chưa chắc',
      asOf: (day, count) =>
        `${toDigits(count, 'vi')} nước được tính là dự họp của Liên minh, tính đến ${day}. Dự họp không đồng nghĩa với tư cách thành viên.`,
      caption: 'Các nước trong danh sách, theo nguồn và độ chắc chắn',
      state: 'Nước',
      level: 'Cấp dự họp',
      levels: { leaders: 'lãnh đạo', 'not-stated': 'không rõ' },
      certainty: 'Độ chắc chắn',
      source: 'Nguồn',
      note: 'Ghi chú',
    },
  },
})
