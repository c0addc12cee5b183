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
    inheritHint: 'Each row also shows what its groups said together, with a dashed outline',
    allRows: 'Countries and groups',
    roster: {
      band: (count: number) =>
        count === 1
          ? '1 state on the roster of attendance without a statement here'
          : `${count} states on the roster of attendance without a statement here`,
      silence: 'Silence is not a refusal.',
      asOf: (day: string) => `As of ${day}.`,
      uncertain: 'attendance uncertain',
    },
    cell: {
      name: (actor: string, commitment: string, rest: string) =>
        `${toCellName(actor, commitment, 'en')}: ${rest}`,
      notMentioned: 'not mentioned',
      noneOwn: 'no stance of its own',
      passing: (count: number, sentences: string, isEarlier: boolean) => {
        const which = isEarlier ? 'earlier' : 'other'
        const pass = count === 1 ? 'passage passes' : 'passages pass'
        return `${count} ${which} ${pass}, in ${sentences}`
      },
      through: (groups: string) => `inherited through ${groups}`,
      alsoInherited: (count: string) => `also inherited: ${count}`,
      voices: {
        own: 'own words',
        reported: 'reported by others',
        narrator: 'article’s narration',
        group: 'words of its group',
      },
    },
    signs: {
      label: 'Signs',
      count: 'number of statements',
      changed: 'changed over time',
      conflict: 'passages conflict',
      disputed: 'beside other passages in a question',
      reported: 'others’ words only',
      inherited: 'inherited from a group',
      open: 'open to another reading',
      divided: 'one mark for each thing told apart',
      'left-out': 'left out by the filters',
      later: 'not known yet on this day',
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
    subtitle: 'lập trường mới nhất được ghi nhận',
    sort: 'Xếp theo',
    orders: { role: 'vai trò', name: 'tên', count: 'số phát biểu', latest: 'mới nhất' },
    hideEmpty: 'Ẩn cột trống',
    inherit: 'Hiện cả lập trường của nhóm',
    inheritHint: 'Mỗi hàng có thêm phát biểu chung của nhóm, vẽ bằng nét đứt',
    allRows: 'Các nước và nhóm nước',
    roster: {
      band: (count) =>
        `${count} nước trong danh sách dự họp không có phát biểu trong các bài báo này`,
      silence: 'Im lặng không phải là từ chối.',
      asOf: (day) => `Tính đến ${day}.`,
      uncertain: 'chưa chắc đã dự họp',
    },
    cell: {
      name: (actor, commitment, rest) => `${toCellName(actor, commitment, 'vi')}: ${rest}`,
      notMentioned: 'không nhắc đến',
      noneOwn: 'không có lập trường riêng',
      passing: (count, sentences, isEarlier) =>
        `${count} đoạn trích ${isEarlier ? 'trước đó' : 'khác'} khớp bộ lọc, trong ${sentences}`,
      through: (groups) => `kế thừa qua ${groups}`,
      alsoInherited: (count) => `kế thừa thêm: ${count}`,
      voices: {
        own: 'lời của chính bên đó',
        reported: 'bên khác thuật lại',
        narrator: 'lời dẫn của bài báo',
        group: 'lời của nhóm',
      },
    },
    signs: {
      label: 'Ký hiệu',
      count: 'số phát biểu',
      changed: 'thay đổi theo thời gian',
      conflict: 'các đoạn trích mâu thuẫn',
      disputed: 'đặt cạnh đoạn khác trong một câu hỏi',
      reported: 'chỉ qua lời bên khác',
      inherited: 'kế thừa từ nhóm',
      open: 'còn cách đọc khác',
      divided: 'mỗi nội dung được tách riêng một dấu',
      'left-out': 'bị bộ lọc loại ra',
      later: 'đến ngày này chưa ghi nhận',
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
