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
    speaker: (name: string, role: string) => `${name}, ${role}`,
    inferred: 'date inferred',
    inferredBasis: 'How the date is known',
    conditions: 'Condition',
    limits: 'Limit',
    instrument: 'Document',
    note: 'Note',
    article: (outlet: string, published: string) => `${outlet}, ${published}`,
    onBoard: 'On the board',
    briefs: (name: string) => `Brief: ${name}`,
    outletNotStated: 'Outlet not stated',
    likely: (outlet: string) => `Outlet not stated, perhaps ${outlet}`,
    disputed: {
      contradiction: 'Disputed:',
      'different-measure': 'Told differently:',
      'change-over-time': 'Changed over time:',
    },
    bounds: {
      exact: (number: string) => number,
      about: (number: string) => `about ${number}`,
      'more-than': (number: string) => `more than ${number}`,
      'order-of': (number: string) => `in the order of ${number}`,
    },
    origins: {
      summary: (passages: number, articles: number, origins: number) =>
        `${passages} passages in ${articles === 1 ? '1 article' : `${articles} articles`}, ${
          origins === 1 ? '1 independent origin' : `${origins} independent origins`
        }`,
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
    speaker: (name, role) => `${role} ${name}`,
    inferred: 'ngày suy luận',
    inferredBasis: 'Căn cứ định ngày',
    conditions: 'Điều kiện',
    limits: 'Giới hạn',
    instrument: 'Văn kiện',
    note: 'Ghi chú',
    article: (outlet, published) => `${outlet}, ${published}`,
    onBoard: 'Xem trên toàn cảnh',
    briefs: (name) => `Hồ sơ: ${name}`,
    outletNotStated: 'Không rõ tòa soạn',
    likely: (outlet) => `Không rõ tòa soạn, có thể là ${outlet}`,
    disputed: {
      contradiction: 'Còn bất đồng:',
      'different-measure': 'Mỗi nơi nói một khác:',
      'change-over-time': 'Đã đổi theo thời gian:',
    },
    bounds: {
      exact: (number) => number,
      about: (number) => `khoảng ${number}`,
      'more-than': (number) => `hơn ${number}`,
      'order-of': (number) => `cỡ ${number}`,
    },
    origins: {
      summary: (passages, articles, origins) =>
        `${passages} đoạn trích trong ${articles} bài, ${origins} nguồn gốc độc lập`,
      documents: (count) => `về ${count} văn kiện`,
      oneSentence: 'chỉ dựa trên một câu',
      speaker: (passages, names, said) =>
        passages === 1
          ? `Lời của ${names}, ${said}`
          : `Cả ${passages === 2 ? 'hai' : passages} đoạn đều thuật lời của ${names}, ${said}`,
      speaksFor: (speaker, person) => `${speaker} phát ngôn cho ${person}`,
      narrated: (sentences) => `${sentences} câu bài báo tự kể cùng ý ấy không tính riêng`,
      agency: (names, articles) => `Dẫn lại ${names}, không nêu người nói: ${articles}`,
      article: (article) => `Bài báo tự kể, không nêu người nói: ${article}`,
      rule: 'Bao nhiêu báo đăng lại cùng một lời nói cũng chỉ tính là một nguồn gốc.',
    },
    readArticle: 'Đọc bài báo',
    read: 'Đọc trong bài',
    readLabel: (quote) => `Đọc trong bài: “${quote}”`,
    copy: 'Chép liên kết',
    share: 'Chia sẻ',
    shareLabel: (quote) => `Chia sẻ: “${quote}”`,
    copied: 'Đã chép liên kết',
    copyFailed: 'Hãy tự chép liên kết này:',
  },
})
