import { defineMessages } from '../../language/define-messages'

export const matrixMessages = defineMessages({
  en: {
    title: 'Countries and commitments',
    subtitle: 'latest stance known',
    sort: 'Sort by',
    orders: { role: 'role', name: 'name', count: 'statements', latest: 'latest' },
    hideEmpty: 'Hide empty columns',
    inheritHint: 'Each row also shows what its groups said together, with a dashed outline',
    allRows: 'Countries and groups',
    roster: {
      band: (count: number) =>
        count === 1
          ? '1 state on the roster of attendance without a statement here'
          : `${count} states on the roster of attendance without a statement here`,
      asOf: (day: string) => `As of ${day}.`,
      uncertain: 'attendance uncertain',
    },
    cell: {
      passing: (count: number, sentences: string, isEarlier: boolean) => {
        const which = isEarlier ? 'earlier' : 'other'
        const pass = count === 1 ? 'passage passes' : 'passages pass'
        return `${count} ${which} ${pass}, in ${sentences}`
      },
      alsoInherited: (count: string) => `also inherited: ${count}`,
      ofGroup: 'words of its group',
    },
    signs: 'Signs',
    empty: {
      advice: 'No passage meets all of them at once. That is not a refusal.',
    },
  },
  vi: {
    title: 'Nước và cam kết',
    subtitle: 'lập trường mới nhất được ghi nhận',
    sort: 'Xếp theo',
    orders: { role: 'vai trò', name: 'tên', count: 'số phát biểu', latest: 'mới nhất' },
    hideEmpty: 'Ẩn cột trống',
    inheritHint: 'Mỗi hàng có thêm phát biểu chung của nhóm, vẽ bằng nét đứt',
    allRows: 'Các nước và nhóm nước',
    roster: {
      band: (count) =>
        `${count} nước trong danh sách dự họp không có phát biểu trong các bài báo này`,
      asOf: (day) => `Tính đến ${day}.`,
      uncertain: 'chưa chắc đã dự họp',
    },
    cell: {
      passing: (count, sentences, isEarlier) =>
        `${count} đoạn trích ${isEarlier ? 'trước đó' : 'khác'} khớp bộ lọc, trong ${sentences}`,
      alsoInherited: (count) => `kế thừa thêm: ${count}`,
      ofGroup: 'lời của nhóm',
    },
    signs: 'Ký hiệu',
    empty: {
      advice:
        'Không đoạn trích nào đáp ứng cùng lúc mọi điều kiện. Điều đó không có nghĩa là từ chối.',
    },
  },
})
