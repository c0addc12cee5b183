import { defineMessages } from '../../language/define-messages'
import { toCellName } from '../../language/names'

export const matrixMessages = defineMessages({
  en: {
    title: 'Countries and commitments',
    subtitle: 'latest stance known',
    sort: 'Sort by',
    orders: { role: 'role', name: 'name', count: 'statements', latest: 'latest' },
    hideEmpty: 'Hide empty columns',
    inherit: 'Show inherited',
    inheritHint: 'Members also show what their groups said together, with a dashed outline',
    sections: {
      beneficiary: 'Beneficiary',
      'co-lead': 'Co-leads',
      member: 'Other coalition members named in the articles',
      partner: 'Partners outside the coalition',
      opponent: 'Opponents',
      collective: 'Speaking together',
      all: 'Countries and groups',
    },
    roster: {
      band: (count: number) =>
        count === 1
          ? '1 coalition member without a statement in these articles'
          : `${count} coalition members without a statement in these articles`,
      silence: 'Silence is not a refusal.',
      asOf: (day: string) => `As of ${day}.`,
      uncertain: 'membership uncertain',
    },
    cell: {
      name: (actor: string, commitment: string, rest: string) =>
        `${toCellName(actor, commitment, 'en')}: ${rest}`,
      notMentioned: 'not mentioned',
      statements: (count: number) => (count === 1 ? '1 statement' : `${count} statements`),
      changed: 'changed over time',
      conflict: 'passages conflict',
      disputed: 'part of a disagreement',
      through: (groups: string) => `inherited through ${groups}`,
      alsoInherited: (count: number) => `${count} more inherited`,
      voices: { own: 'own words', reported: 'reported by others', narrator: 'article’s narration' },
    },
    signs: {
      label: 'Signs',
      count: 'number of statements',
      changed: 'changed over time',
      conflict: 'passages conflict',
      disputed: 'part of a disagreement',
      reported: 'others’ words only',
      inherited: 'inherited from a group',
    },
    definition: {
      of: (commitment: string) => `What counts as: ${commitment}`,
      only: 'Show only this column',
      all: 'Show all columns',
      brief: 'Who stands where, and its quotes',
    },
    empty: {
      title: 'No statement passes these filters.',
      advice: 'No passage meets all of them at once. That is not a refusal.',
      clear: 'Clear all filters',
    },
  },
  vi: {
    title: 'Nước và cam kết',
    subtitle: 'lập trường mới nhất được biết',
    sort: 'Xếp theo',
    orders: { role: 'vai trò', name: 'tên', count: 'số phát biểu', latest: 'mới nhất' },
    hideEmpty: 'Ẩn cột trống',
    inherit: 'Hiện phần kế thừa',
    inheritHint: 'Hàng của thành viên có thêm phát biểu chung của nhóm, vẽ bằng nét đứt',
    sections: {
      beneficiary: 'Bên được bảo đảm',
      'co-lead': 'Đồng dẫn dắt',
      member: 'Thành viên khác có tên trong các bài báo',
      partner: 'Đối tác ngoài liên minh',
      opponent: 'Phía phản đối',
      collective: 'Lên tiếng chung',
      all: 'Các nước và nhóm nước',
    },
    roster: {
      band: (count) => `${count} thành viên liên minh không có phát biểu trong các bài báo này`,
      silence: 'Im lặng không phải là từ chối.',
      asOf: (day) => `Tính đến ${day}.`,
      uncertain: 'chưa chắc là thành viên',
    },
    cell: {
      name: (actor, commitment, rest) => `${toCellName(actor, commitment, 'vi')}: ${rest}`,
      notMentioned: 'không nhắc đến',
      statements: (count) => `${count} phát biểu`,
      changed: 'thay đổi theo thời gian',
      conflict: 'các đoạn trích mâu thuẫn',
      disputed: 'thuộc một bất đồng',
      through: (groups) => `kế thừa qua ${groups}`,
      alsoInherited: (count) => `thêm ${count} phát biểu kế thừa`,
      voices: {
        own: 'lời của chính bên đó',
        reported: 'bên khác thuật lại',
        narrator: 'lời dẫn của bài báo',
      },
    },
    signs: {
      label: 'Ký hiệu',
      count: 'số phát biểu',
      changed: 'thay đổi theo thời gian',
      conflict: 'các đoạn trích mâu thuẫn',
      disputed: 'thuộc một bất đồng',
      reported: 'chỉ qua lời bên khác',
      inherited: 'kế thừa từ nhóm',
    },
    definition: {
      of: (commitment) => `Thế nào là: ${commitment}`,
      only: 'Chỉ xem cột này',
      all: 'Xem mọi cột',
      brief: 'Lập trường các bên và đoạn trích',
    },
    empty: {
      title: 'Không có phát biểu nào khớp bộ lọc.',
      advice:
        'Không đoạn trích nào đáp ứng cùng lúc mọi điều kiện. Điều đó không có nghĩa là từ chối.',
      clear: 'Bỏ tất cả bộ lọc',
    },
  },
})
