/** Why there is nothing to show. */
import { defineMessages } from '../define-messages'

export const absenceMessages = defineMessages({
  en: {
    silence: 'Silence is not a refusal.',
    noStatement: 'no statement',
    noneOwn: 'no stance of its own',
    nothingPasses: 'No statement passes these filters.',
  },
  vi: {
    silence: 'Im lặng không phải là từ chối.',
    noStatement: 'không có phát biểu',
    noneOwn: 'không có lập trường riêng',
    nothingPasses: 'Không có phát biểu nào khớp bộ lọc.',
  },
})
