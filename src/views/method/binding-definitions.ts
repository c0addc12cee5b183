/** Definitions of the forms of words, for the method page. */
import { defineMessages } from '../../language/define-messages'

export const bindingDefinitions = defineMessages({
  en: {
    remark:
      'Spoken in passing, in an interview or after a meeting; told by the press or the journalist without a document; or what somebody says about a document.',
    announcement:
      'Published or announced by an office, a government or an official, in writing or as its position.',
    'joint-statement': 'Several sides’ joint text, or what a meeting agreed in common.',
    'declaration-of-intent': 'A signed text that says what its signers mean to do.',
    declaration: 'A declaration issued by the actor or the group that it belongs to.',
    agreement: 'A text that the parties have agreed or signed as an agreement.',
    law: 'Adopted as law.',
  },
  vi: {
    remark:
      'Nói khi trả lời phỏng vấn, sau cuộc họp hay nhân một dịp nào đó; báo chí hoặc người viết kể lại, không dẫn văn kiện; hoặc lời ai đó nói về một văn kiện.',
    announcement:
      'Do một cơ quan, chính phủ hoặc quan chức công bố, bằng văn bản hay như lập trường chính thức.',
    'joint-statement': 'Văn bản chung của nhiều bên, hoặc điều mà một cuộc họp cùng nhất trí.',
    'declaration-of-intent': 'Văn bản đã ký, nói rõ các bên ký dự định làm gì.',
    declaration: 'Tuyên bố do chính bên đó, hoặc nhóm mà bên đó thuộc về, đưa ra.',
    agreement: 'Văn bản mà các bên đã thông qua hoặc ký như một thỏa thuận.',
    law: 'Đã được thông qua thành luật.',
  },
})
