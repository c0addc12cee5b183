import { defineMessages } from '../language/define-messages'

export const passagesMessages = defineMessages({
  en: {
    filteredOut: 'filtered out',
    through: (groups: string) => `Inherited through ${groups}`,
    rendering: 'our rendering',
    voices: {
      own: 'own words',
      reported: 'reported by others',
      narrator: 'the article’s narration',
    },
    reportedBy: (speakers: string) => `reported by ${speakers}`,
    inferred: 'date inferred',
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
    readLabel: (quote: string) => `Read in context: “${quote}”`,
    copy: 'Copy link',
    share: 'Share',
    shareLabel: (quote: string) => `Share: “${quote}”`,
    copied: 'Link copied',
    copyFailed: 'Copy this link by hand:',
  },
  vi: {
    filteredOut: 'không khớp bộ lọc',
    through: (groups) => `Kế thừa qua ${groups}`,
    rendering: 'bản dịch của chúng tôi',
    voices: {
      own: 'lời của chính bên đó',
      reported: 'bên khác thuật lại',
      narrator: 'lời dẫn của bài báo',
    },
    reportedBy: (speakers) => `${speakers} thuật lại`,
    inferred: 'ngày suy luận',
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
    readLabel: (quote) => `Đọc trong bài: “${quote}”`,
    copy: 'Sao chép liên kết',
    share: 'Chia sẻ',
    shareLabel: (quote) => `Chia sẻ: “${quote}”`,
    copied: 'Đã sao chép liên kết',
    copyFailed: 'Hãy tự sao chép liên kết này:',
  },
})
