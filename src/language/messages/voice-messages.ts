/** Voices, and the filter by voice. */
import { defineMessages } from '../define-messages'

export const voiceMessages = defineMessages({
  en: {
    names: {
      own: 'own words',
      reported: 'reported by others',
      narrator: 'the article’s narration',
    },
    label: (actor: string) => `Whose words on ${actor}`,
    choices: {
      all: 'All',
      own: 'In its own words',
      reported: 'What others say of it',
      narrator: 'The article’s narration',
    },
    short: { all: 'All', own: 'Itself', reported: 'Others', narrator: 'Narration' },
  },
  vi: {
    names: {
      own: 'lời của chính bên đó',
      reported: 'bên khác thuật lại',
      narrator: 'lời dẫn của bài báo',
    },
    label: (actor) => `Lời của ai về ${actor}`,
    choices: {
      all: 'Tất cả',
      own: 'Chính bên đó nói',
      reported: 'Bên khác nói về',
      narrator: 'Lời dẫn của bài báo',
    },
    short: { all: 'Tất cả', own: 'Chính bên đó', reported: 'Bên khác', narrator: 'Lời dẫn' },
  },
})
