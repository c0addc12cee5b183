import { defineMessages } from './define-messages'

/** Whose words about an actor to show. */
export const voiceMessages = defineMessages({
  en: {
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
