import { defineMessages } from '../../language/define-messages'

export const openEventMessages = defineMessages({
  en: {
    event: 'Event',
    basis: 'Date',
    involved: 'Involved:',
    said: (title: string, count: number) => `${title}, by or of those involved (${count})`,
    brief: 'All about this event',
    share: 'Share this event',
  },
  vi: {
    event: 'Sự kiện',
    basis: 'Ngày',
    involved: 'Các bên liên quan:',
    said: (title, count) => `${title}, của các bên liên quan hoặc về họ (${count})`,
    brief: 'Toàn bộ về sự kiện này',
    share: 'Chia sẻ sự kiện này',
  },
})
