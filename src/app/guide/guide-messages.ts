import { defineMessages } from '../../language/define-messages'

export const guideMessages = defineMessages({
  en: {
    about: 'About this page',
    story: {
      follow: (steps: number) => `Follow the story in ${steps} steps`,
      label: 'Story',
      nav: 'Steps of the story',
      step: (step: number, steps: number) => `Step ${step} of ${steps}`,
      statements: 'The statements it rests on',
      previous: 'Previous',
      next: 'Next',
      leave: 'Leave the story',
      notYetKnown: {
        said: (day: string) => `What this step tells is not known to have been said by ${day}.`,
        published: (day: string) =>
          `What this step tells is not known to have been published by ${day}.`,
        back: 'Go to the present',
      },
    },
  },
  vi: {
    about: 'Trang này là gì',
    story: {
      follow: (steps) => `Theo dõi câu chuyện qua ${steps} bước`,
      label: 'Câu chuyện',
      nav: 'Các bước của câu chuyện',
      step: (step, steps) => `Bước ${step} trên ${steps}`,
      statements: 'Các phát biểu làm căn cứ',
      previous: 'Trước',
      next: 'Tiếp',
      leave: 'Rời câu chuyện',
      notYetKnown: {
        said: (day) => `Đến hết ngày ${day}, chưa chắc những lời ở bước này đã được nói ra.`,
        published: (day) => `Đến hết ngày ${day}, chưa chắc những gì ở bước này đã được đăng.`,
        back: 'Về hiện nay',
      },
    },
  },
})
