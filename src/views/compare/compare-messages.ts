import { defineMessages } from '../../language/define-messages'
import { toCellName } from '../../language/names'

export const compareMessages = defineMessages({
  en: {
    title: 'Side by side',
    lead: 'Countries and groups beside each other, commitment by commitment: the latest stance of each, with its newest passage.',
    choose: 'Choose whom to compare',
    chooseMore: 'Choose at least one more to compare with.',
    suggestions: 'For instance',
    group: 'Speaking together',
    others: (count: number) =>
      count === 1
        ? '1 coalition member without a statement'
        : `${count} coalition members without a statement`,
    add: 'Add …',
    addLabel: 'Add a country or group',
    remove: (name: string) => `Remove ${name}`,
    table: 'Stances side by side',
    commitment: 'Commitment',
    notMentioned: 'not mentioned',
    statements: (count: number) => (count === 1 ? '1 statement' : `${count} statements`),
    shared: (count: number, of: number) =>
      `On ${count} of ${of} commitments more than one of them has a stance.`,
    silence: 'Silence is not a refusal.',
    relations: {
      opposed: 'on opposite sides',
      different: 'stances differ',
      same: 'same stance',
    },
    showSilent: (count: number) =>
      count === 1
        ? 'Show the 1 on which none has a stance'
        : `Show the ${count} on which none has a stance`,
    hideSilent: 'Only where one has a stance',
    none: 'None of them has a stance on anything that the filters leave.',
    passages: (count: number) => (count === 1 ? '1 passage' : `All ${count} passages`),
    openCell: (actor: string, commitment: string) =>
      `${toCellName(actor, commitment, 'en')}: show on the board`,
    read: 'Read in context',
    readLabel: (quote: string) => `Read in context: “${quote}”`,
    samePassage: (name: string) => `In the same passage as ${name}.`,
    inherited: (groups: string) => `inherited through ${groups}`,
    voices: {
      own: 'own words',
      reported: 'reported by others',
      narrator: 'the article’s narration',
    },
    inherit: 'Show inherited',
  },
  vi: {
    title: 'Đặt cạnh nhau',
    lead: 'Các nước và nhóm nước cạnh nhau, theo từng cam kết: lập trường mới nhất của mỗi bên, kèm đoạn trích mới nhất.',
    choose: 'Chọn các bên để so sánh',
    chooseMore: 'Hãy chọn thêm ít nhất một bên để so sánh.',
    suggestions: 'Chẳng hạn',
    group: 'Lên tiếng chung',
    others: (count) => `${count} thành viên liên minh không có phát biểu`,
    add: 'Thêm…',
    addLabel: 'Thêm nước hoặc nhóm nước',
    remove: (name) => `Bỏ ${name}`,
    table: 'Lập trường đặt cạnh nhau',
    commitment: 'Cam kết',
    notMentioned: 'không nhắc đến',
    statements: (count) => `${count} phát biểu`,
    shared: (count, of) => `Ít nhất hai bên có lập trường ở ${count} trên ${of} cam kết.`,
    silence: 'Im lặng không phải là từ chối.',
    relations: {
      opposed: 'ngược chiều nhau',
      different: 'lập trường khác nhau',
      same: 'cùng lập trường',
    },
    showSilent: (count) => `Hiện ${count} cam kết mà không bên nào có lập trường`,
    hideSilent: 'Chỉ những cam kết có lập trường',
    none: 'Không bên nào có lập trường trong phần mà bộ lọc để lại.',
    passages: (count) => (count === 1 ? '1 đoạn trích' : `Cả ${count} đoạn trích`),
    openCell: (actor, commitment) => `${toCellName(actor, commitment, 'vi')}: xem trên toàn cảnh`,
    read: 'Đọc trong bài',
    readLabel: (quote) => `Đọc trong bài: “${quote}”`,
    samePassage: (name) => `Trong cùng đoạn trích với ${name}.`,
    inherited: (groups) => `kế thừa qua ${groups}`,
    voices: {
      own: 'lời của chính bên đó',
      reported: 'bên khác thuật lại',
      narrator: 'lời dẫn của bài báo',
    },
    inherit: 'Hiện phần kế thừa',
  },
})
