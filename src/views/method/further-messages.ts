import { defineMessages } from '../../language/define-messages'

export const furtherMessages = defineMessages({
  en: {
    durations: {
      title: 'How long is not what first',
      intro:
        'A condition is what has to come first. How long something holds, until an end or while something lasts, is told with its passage and is no condition.',
    },
    figures: {
      title: 'Numbers',
      intro:
        'A number stands with its bound, as the article has it. A word for a size stays one: “hàng nghìn” is thousands, and not a thousand.',
    },
    open: {
      title: 'Open readings',
      intro:
        'A passage that a careful reader could read otherwise, or as no stance at all, says which other reading there is. It is drawn as such wherever it stands, counted apart, and moves nothing: no shift, change, disagreement, silence or latest stance rests on it alone.',
      caption: 'Statements and open readings, by article',
      measure: 'Counted from the statements as they stand now.',
      sentences: 'Sentences',
      open: 'Open readings',
      openSentences: 'in sentences',
      onBoard: 'Show them on the board',
    },
    removed: {
      title: 'Removed',
      intro:
        'What was once told under an id of its own and is not any more, when that was decided and why. The ids stay free, so that an old link says what became of it.',
      now: 'Told now in:',
      nowhere: 'Its passage is told nowhere now.',
    },
  },
  vi: {
    durations: {
      title: 'Kéo dài bao lâu không phải là điều phải có trước',
      intro:
        'Điều kiện là điều phải có trước. Việc gì kéo dài đến khi nào, hay trong lúc nào, được ghi bên đoạn trích và không phải là điều kiện.',
    },
    figures: {
      title: 'Con số',
      intro:
        'Con số đi kèm giới hạn của nó, đúng như bài viết. Từ chỉ độ lớn được giữ nguyên: “hàng nghìn” là hàng nghìn, không phải một nghìn.',
    },
    open: {
      title: 'Những đoạn còn cách đọc khác',
      intro:
        'Đoạn nào mà người đọc kỹ có thể hiểu khác, hoặc không coi là lập trường, thì ghi rõ cách đọc kia. Đoạn ấy được vẽ riêng ở mọi nơi, tính riêng, và không làm thay đổi điều gì: không chuyển biến, thay đổi, bất đồng, sự im lặng hay lập trường mới nhất nào chỉ dựa vào nó.',
      caption: 'Phát biểu và đoạn còn cách đọc khác, theo từng bài',
      measure: 'Đếm từ các phát biểu hiện có.',
      sentences: 'Câu',
      open: 'Còn cách đọc khác',
      openSentences: 'trong số câu',
      onBoard: 'Xem các đoạn đó trên toàn cảnh',
    },
    removed: {
      title: 'Đã bỏ',
      intro:
        'Những mục từng có mã riêng nay không còn, bỏ ngày nào và vì sao. Mã cũ không dùng lại, để liên kết cũ vẫn cho biết mục ấy nay ở đâu.',
      now: 'Nay được kể ở:',
      nowhere: 'Đoạn trích ấy nay không còn được kể ở đâu.',
    },
  },
})
