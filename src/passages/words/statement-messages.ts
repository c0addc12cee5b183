/** Labels of the facts of a statement. */
import { defineMessages } from '../../language/define-messages'

export const statementMessages = defineMessages({
  en: {
    terms: {
      with: 'With',
      instrument: 'Document',
      conditions: 'Condition',
      until: 'How long',
      while: 'How long',
      limits: 'Limit',
      changeWords: 'Tells of a change',
      apart: 'Why apart',
      beyondMeeting: 'Beyond the meeting',
      note: 'Note',
    },
    /** Replaces `instrument` if that is not a document. */
    body: 'Mechanism or force',
    fact: (term: string, value: string) => `${term}: ${value}`,
    /** The form of what is said in common, where a document says it. */
    jointStatement: 'joint statement',
    speaker: (name: string, role: string) => `${name}, ${role}`,
    otherwise: (what: string) => `Another reading: ${what}.`,
    otherwiseNone: 'Another reading: no stance at all.',
  },
  vi: {
    terms: {
      with: 'Với',
      instrument: 'Văn kiện',
      conditions: 'Điều kiện',
      until: 'Thời hạn',
      while: 'Thời hạn',
      limits: 'Giới hạn',
      changeWords: 'Nêu sự thay đổi',
      apart: 'Vì sao tách riêng',
      beyondMeeting: 'Ngoài việc gặp gỡ',
      note: 'Ghi chú',
    },
    body: 'Cơ chế, lực lượng',
    fact: (term, value) => `${term}: ${value}`,
    jointStatement: 'tuyên bố chung',
    speaker: (name, role) => `${role} ${name}`,
    otherwise: (what) => `Cách đọc khác: ${what}.`,
    otherwiseNone: 'Cách đọc khác: không có lập trường nào.',
  },
})
