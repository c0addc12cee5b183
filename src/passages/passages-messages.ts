import { defineMessages } from '../language/define-messages'

export const passagesMessages = defineMessages({
  en: {
    cell: {
      noStatement: 'No statement on this',
      later: 'Not known yet on this day',
      noneOwn: (groups: string) => `No stance of its own; ${groups}.`,
      leftOut: (stance: string, said: string) =>
        `Latest: ${stance}, ${said}, left out by the filters.`,
      earlier: 'Below are earlier passages.',
      other: 'Below are other passages.',
    },
    open: (count: number, of: number) => {
      if (of === 1) return 'an open reading'
      if (count === of) return 'all open readings'
      return count === 1 ? '1 of them an open reading' : `${count} of them open readings`
    },
    filteredOut: 'filtered out',
    through: (groups: string) => `Inherited through ${groups}`,
    rendering: 'our rendering',
    englishRendering: 'In English, our rendering',
    reportedBy: (speakers: string) => `reported by ${speakers}`,
    inferred: 'date inferred',
    told: 'told by others or the articles',
    inferredBasis: 'How the date is known',
    onBoard: 'On the board',
    documentOnBoard: (name: string) => `On the board: ${name}`,
    briefs: (name: string) => `Brief: ${name}`,
    likely: (outlet: string) => `Outlet not stated, perhaps ${outlet}`,
    seeQuestion: 'See the question:',
    origins: {
      summary: (counted: string, articles: number, origins: number) =>
        `${counted} of ${articles === 1 ? '1 article' : `${articles} articles`}, ${
          origins === 1 ? '1 independent origin' : `${origins} independent origins`
        }`,
      openBeside: (count: number) =>
        count === 1 ? '1 open reading beside' : `${count} open readings beside`,
      onlyOpen: (summary: string) => `${summary}, of open readings alone`,
      documents: (count: number) => `about ${count} documents`,
      oneSentence: 'rests on one sentence',
      speaker: (passages: number, names: string, said: string) =>
        passages === 1
          ? `Words of ${names}, ${said}`
          : `${passages === 2 ? 'Both tell' : `All ${passages} tell`} of words of ${names}, ${said}`,
      speaksFor: (speaker: string, person: string) => `${speaker} speaks for ${person}`,
      narrated: (sentences: number) =>
        sentences === 1
          ? 'the article’s own sentence to the same effect is not counted apart'
          : `${sentences} sentences of the article’s own to the same effect are not counted apart`,
      agency: (names: string, articles: string) =>
        `Relayed from ${names} without a speaker of its own: ${articles}`,
      article: (article: string) => `Told by the article, which names no speaker: ${article}`,
      rule: 'However many outlets tell of the same words, they count as one origin.',
    },
    readArticle: 'Read the article',
    read: 'Read in context',
    turn: (turn: number, of: number) => `${turn} of ${of}`,
    readLabel: (name: string) => `Read in context: ${name}`,
    copyLabel: (name: string) => `Copy link: ${name}`,
    shareLabel: (name: string) => `Share: ${name}`,
    reportLabel: (name: string) => `Report an error: ${name}`,
  },
  vi: {
    cell: {
      noStatement: 'Không có phát biểu về việc này',
      later: 'Đến ngày này chưa ghi nhận',
      noneOwn: (groups) => `Không có lập trường riêng; ${groups}.`,
      leftOut: (stance, said) => `Mới nhất: ${stance}, ${said}, bị bộ lọc loại ra.`,
      earlier: 'Dưới đây là các đoạn trích trước đó.',
      other: 'Dưới đây là các đoạn trích khác.',
    },
    open: (count, of) =>
      count === of ? 'còn cách đọc khác' : `trong đó ${count} còn cách đọc khác`,
    filteredOut: 'không khớp bộ lọc',
    through: (groups) => `Kế thừa qua ${groups}`,
    rendering: 'bản dịch của chúng tôi',
    englishRendering: 'Bản tiếng Anh do chúng tôi dịch',
    reportedBy: (speakers) => `${speakers} thuật lại`,
    inferred: 'ngày suy luận',
    told: 'bên khác hoặc bài báo kể',
    inferredBasis: 'Căn cứ định ngày',
    onBoard: 'Xem trên toàn cảnh',
    documentOnBoard: (name) => `Xem trên toàn cảnh: ${name}`,
    briefs: (name) => `Hồ sơ: ${name}`,
    likely: (outlet) => `Không rõ tòa soạn, có thể là ${outlet}`,
    seeQuestion: 'Xem câu hỏi:',
    origins: {
      summary: (counted, articles, origins) =>
        `${counted} của ${articles} bài, ${origins} nguồn gốc độc lập`,
      openBeside: (count) => `ngoài ra có ${count} phát biểu còn cách đọc khác`,
      onlyOpen: (summary) => `${summary}, đều còn cách đọc khác`,
      documents: (count) => `về ${count} văn kiện`,
      oneSentence: 'chỉ dựa trên một câu',
      speaker: (passages, names, said) =>
        passages === 1
          ? `Lời của ${names}, ${said}`
          : `Cả ${passages === 2 ? 'hai' : passages} đoạn đều thuật lời của ${names}, ${said}`,
      speaksFor: (speaker, person) => `${speaker} phát ngôn cho ${person}`,
      narrated: (sentences) => `${sentences} câu cùng ý do bài báo tường thuật không tính riêng`,
      agency: (names, articles) => `Dẫn lại ${names}, không nêu người nói: ${articles}`,
      article: (article) => `Bài báo tường thuật, không nêu người nói: ${article}`,
      rule: 'Bao nhiêu báo đăng lại cùng một lời nói cũng chỉ tính là một nguồn gốc.',
    },
    readArticle: 'Đọc bài báo',
    read: 'Đọc trong bài',
    turn: (turn, of) => `${turn} trên ${of}`,
    readLabel: (name) => `Đọc trong bài: ${name}`,
    copyLabel: (name) => `Sao chép liên kết: ${name}`,
    shareLabel: (name) => `Chia sẻ: ${name}`,
    reportLabel: (name) => `Báo lỗi: ${name}`,
  },
})
