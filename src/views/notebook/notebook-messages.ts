import { defineMessages } from '../../language/define-messages'

export const notebookMessages = defineMessages({
  en: {
    count: (items: number) => (items === 1 ? '1 item' : `${items} items`),
    kinds: { quote: 'Passage', cell: 'Cell', view: 'View' },
    storageState: {
      kept: 'Kept in this browser alone; nothing is sent anywhere.',
      blocked:
        'This browser lets the page keep nothing. The notebook lasts until you close this tab: save it to a file to keep it.',
      full: 'This browser has no room left for your last change. It lasts until you close this tab: save the notebook to a file to keep it.',
      unreadable:
        'What this browser keeps as a notebook can’t be read, perhaps because a later version of this page wrote it. It is left as it is, and what you pin now lasts until you close this tab.',
      overwrite: 'Replace it with this notebook',
    },
    tools: {
      label: 'Take it with you',
      markdown: 'Markdown',
      html: 'HTML',
      print: 'Print',
      save: 'Save to a file',
      load: 'Load from a file',
      clear: 'Clear',
    },
    items: 'What you have pinned, in your order',
    up: (title: string) => `Move up: ${title}`,
    down: (title: string) => `Move down: ${title}`,
    drag: 'Drag to another place',
    remove: 'Remove',
    removeLabel: (title: string) => `Remove: ${title}`,
    note: 'Note',
    addNote: 'Add a note',
    noteLabel: (title: string) => `Note on: ${title}`,
    pinned: (day: string) => `pinned ${day}`,
    changed: 'The passage has changed in the dossier since. These are the words that you pinned.',
    gone: 'The dossier no longer has this passage. These are the words that you pinned.',
    now: 'It now reads:',
    broken: 'Part of this address means nothing any more; the rest still opens.',
    announce: {
      moved: (title: string, place: number, of: number) => `${title}: now ${place} of ${of}`,
      removed: (title: string) => `Removed: ${title}.`,
      cleared: (items: number) =>
        items === 1 ? 'The one item was removed.' : `All ${items} items were removed.`,
      loaded: (added: number, known: number) =>
        known === 0 ? `${added} loaded.` : `${added} loaded, ${known} already here.`,
    },
    undo: 'Undo',
    problems: {
      'not-json': 'This file is not a notebook: it is not JSON.',
      'not-a-notebook': 'This file is JSON, but not a notebook of this page.',
      newer: 'This notebook was saved by a later version of this page, which this one can’t read.',
      item: (number: number, field: string) =>
        `Nothing was loaded: item ${number} of the file has no proper “${field}”.`,
      unread: 'The file could not be read.',
    },
    empty: {
      title: 'Nothing is pinned yet.',
      advice: 'While you read, keep what you want to come back to, or to cite:',
      ways: {
        quote: '“Pin” below a passage keeps its words, its source and its link.',
        cell: '“Pin” above an open cell keeps the cell with all its passages.',
        view: '“Pin” in the dialog “Share” keeps any view with its filters.',
      },
      after: 'Here you put it in order, add notes, and take it away as Markdown, HTML or on paper.',
      start: 'Go to the board',
    },
    made: (site: string, day: string) => `${site}, notebook of ${day}`,
  },
  vi: {
    count: (items) => `${items} mục`,
    kinds: { quote: 'Đoạn trích', cell: 'Ô', view: 'Góc nhìn' },
    storageState: {
      kept: 'Chỉ lưu trong trình duyệt này; không gửi đi đâu cả.',
      blocked:
        'Trình duyệt không cho trang lưu gì. Sổ tay chỉ còn đến khi bạn đóng thẻ này: hãy lưu ra tệp để giữ lại.',
      full: 'Trình duyệt không còn chỗ cho thay đổi vừa rồi. Thay đổi ấy chỉ còn đến khi bạn đóng thẻ này: hãy lưu sổ tay ra tệp để giữ lại.',
      unreadable:
        'Sổ tay trình duyệt đang giữ không đọc được, có thể do phiên bản mới hơn của trang ghi lại. Nội dung ấy vẫn để nguyên; những gì bạn ghim bây giờ chỉ còn đến khi bạn đóng thẻ này.',
      overwrite: 'Thay bằng sổ tay này',
    },
    tools: {
      label: 'Xuất sổ tay',
      markdown: 'Markdown',
      html: 'HTML',
      print: 'In',
      save: 'Lưu ra tệp',
      load: 'Mở từ tệp',
      clear: 'Xóa hết',
    },
    items: 'Những gì bạn đã ghim, theo thứ tự của bạn',
    up: (title) => `Chuyển lên: ${title}`,
    down: (title) => `Chuyển xuống: ${title}`,
    drag: 'Kéo đến chỗ khác',
    remove: 'Gỡ',
    removeLabel: (title) => `Gỡ: ${title}`,
    note: 'Ghi chú',
    addNote: 'Thêm ghi chú',
    noteLabel: (title) => `Ghi chú cho: ${title}`,
    pinned: (day) => `ghim ngày ${day}`,
    changed: 'Đoạn trích này trong bộ tư liệu đã thay đổi. Trên đây là nguyên văn lúc bạn ghim.',
    gone: 'Bộ tư liệu không còn đoạn trích này. Trên đây là nguyên văn lúc bạn ghim.',
    now: 'Nay là:',
    broken: 'Một phần của địa chỉ này không còn dùng được; phần còn lại vẫn mở ra.',
    announce: {
      moved: (title, place, of) => `${title}: nay ở vị trí ${place} trên ${of}`,
      removed: (title) => `Đã gỡ: ${title}.`,
      cleared: (items) => (items === 1 ? 'Đã gỡ mục duy nhất.' : `Đã gỡ cả ${items} mục.`),
      loaded: (added, known) =>
        known === 0 ? `Đã thêm ${added} mục.` : `Đã thêm ${added} mục, ${known} mục đã có sẵn.`,
    },
    undo: 'Hoàn tác',
    problems: {
      'not-json': 'Tệp này không phải là sổ tay: nội dung không phải JSON.',
      'not-a-notebook': 'Tệp này là JSON nhưng không phải sổ tay của trang.',
      newer: 'Sổ tay này do phiên bản mới hơn của trang lưu lại; phiên bản này không đọc được.',
      item: (number, field) => `Chưa mở được gì: mục ${number} trong tệp thiếu “${field}” hợp lệ.`,
      unread: 'Không đọc được tệp.',
    },
    empty: {
      title: 'Chưa ghim gì.',
      advice: 'Trong khi đọc, hãy giữ lại những gì bạn muốn xem lại hoặc trích dẫn:',
      ways: {
        quote: '“Ghim” dưới một đoạn trích: giữ nguyên văn, nguồn và liên kết.',
        cell: '“Ghim” ở đầu một ô đang mở: giữ ô ấy cùng mọi đoạn trích.',
        view: '“Ghim” trong hộp “Chia sẻ”: giữ một góc nhìn cùng các bộ lọc.',
      },
      after: 'Tại đây bạn sắp thứ tự, thêm ghi chú, rồi xuất ra Markdown, HTML hoặc bản in.',
      start: 'Đến trang toàn cảnh',
    },
    made: (site, day) => `${site}, sổ tay ngày ${day}`,
  },
})
