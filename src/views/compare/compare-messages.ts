import { defineMessages } from '../../language/define-messages'
import { toCellName } from '../../language/names'

export const compareMessages = defineMessages({
  en: {
    title: 'Side by side',
    lead: 'Countries and groups beside each other, commitment by commitment, and within it document by document or counterpart by counterpart: the latest stance of each, with its newest passage.',
    choose: 'Choose whom to compare',
    chooseMore: 'Choose at least one more to compare with.',
    suggestions: 'For instance',
    others: (count: number) =>
      count === 1
        ? '1 state of the roster of attendance, without a statement'
        : `${count} states of the roster of attendance, without a statement`,
    add: 'Add …',
    addLabel: 'Add a country or group',
    remove: (name: string) => `Remove ${name}`,
    table: 'Stances side by side',
    leftOut: 'latest stance left out by the filters',
    between: (names: string) => `Between ${names}`,
    shared: (count: number, of: number) =>
      `On ${count} of ${of} points more than one of them takes a stance, open readings aside.`,
    relations: {
      opposed: 'on opposite sides',
      different: 'stances differ',
      same: 'same stance',
    },
    showSilent: (count: number) =>
      count === 1
        ? 'Show 1 more point, on which no stance is shown'
        : `Show ${count} more points, on which no stance is shown`,
    hideSilent: 'Only where a stance is shown',
    none: 'The filters leave no latest stance of any of them.',
    openCell: (actor: string, commitment: string) =>
      `${toCellName(actor, commitment, 'en')}: show on the board`,
    samePassage: (name: string) => `In the same passage as ${name}.`,
  },
  vi: {
    title: 'Đặt cạnh nhau',
    lead: 'Các nước và nhóm nước cạnh nhau, theo từng cam kết, và trong mỗi cam kết theo từng văn kiện hoặc từng bên đối thoại: lập trường mới nhất của mỗi bên, kèm đoạn trích mới nhất.',
    choose: 'Chọn các bên để so sánh',
    chooseMore: 'Hãy chọn thêm ít nhất một bên để so sánh.',
    suggestions: 'Chẳng hạn',
    others: (count) => `${count} nước trong danh sách dự họp, không có phát biểu`,
    add: 'Thêm…',
    addLabel: 'Thêm nước hoặc nhóm nước',
    remove: (name) => `Bỏ ${name}`,
    table: 'Lập trường đặt cạnh nhau',
    leftOut: 'lập trường mới nhất bị bộ lọc ẩn đi',
    between: (names) => `Giữa ${names}`,
    shared: (count, of) =>
      `Ít nhất hai bên có lập trường ở ${count} trên ${of} điểm, không tính đoạn còn cách đọc khác.`,
    relations: {
      opposed: 'ngược chiều nhau',
      different: 'lập trường khác nhau',
      same: 'cùng lập trường',
    },
    showSilent: (count) => `Hiện thêm ${count} điểm không có lập trường nào hiển thị`,
    hideSilent: 'Chỉ những điểm có lập trường hiển thị',
    none: 'Bộ lọc không để lại lập trường mới nhất của bên nào.',
    openCell: (actor, commitment) => `${toCellName(actor, commitment, 'vi')}: xem trên toàn cảnh`,
    samePassage: (name) => `Trong cùng đoạn trích với ${name}.`,
  },
})
