import { defineMessages } from '../../language/define-messages'

export const dataMessages = defineMessages({
  en: {
    description:
      'Everything coded from the articles, as tables that other programs read: CSV, Parquet and JSON, each field described.',
    lead: (version: string) =>
      `Everything coded from the articles, as tables that other programs read. The addresses stay; what they hold is always the latest, now version ${version}. Names of fields and ids are the same in every language.`,
    sections: {
      files: 'Files',
      beside: 'Beside each page',
      licence: 'Rights',
      load: 'Load the data',
      clusters: 'Many dossiers together',
    },
    files: {
      file: 'File',
      holds: 'What it holds',
      rows: 'Rows',
      unit: 'rows',
      size: 'Size',
      address: 'Address',
      whole: {
        'dossier.json': 'Everything in one file, with the vocabulary and its definitions',
        'annotations.jsonld': 'Each statement as a W3C Web Annotation on its article’s text',
        'datapackage.json': 'All files and fields described, as a Frictionless Data Package',
        'croissant.json': 'The tables described for machine learning, as MLCommons Croissant',
      },
      copy: (file: string) => `Copy the address of ${file}`,
    },
    beside:
      'The statements of each cell and each brief stand beside its page, at the same address with .csv or .json. Where there is no file, there is no statement.',
    fields: {
      title: (table: string) => `Fields of ${table}`,
      first: (table: string) => `First rows of ${table}`,
      field: 'Field',
      type: 'Type',
      meaning: 'What it means',
      values: 'Values',
      source: 'From',
      list: (type: string) => `list: ${type}`,
      types: {
        text: 'text',
        edtf: 'date, EDTF',
        date: 'day',
        link: 'address',
        integer: 'whole number',
        number: 'number',
        boolean: 'true or false',
      },
      inUnit: (unit: string) => `In ${unit}.`,
      inLanguages: (description: string) => `${description} In English and in Vietnamese.`,
    },
    load: {
      asked: (stance: string, commitment: string) =>
        `Each loads the statements; most of them then ask what the page answers, too: who takes the stance “${stance}” on “${commitment}”?`,
      answer: 'The page says:',
      spreadsheet:
        'Excel and LibreOffice open statements.csv as it is; in Excel, Data → From Web takes its address. A cell that would run as a formula has an apostrophe before it in CSV, and guarded names its field.',
      tested:
        'The tests of this site run the commands for DuckDB and SQLite, and the one for R where it is installed; ClickHouse counted alike. Those for Google Sheets, Datasette, Spark and Trino follow the documentation and were not tried; of the one for pandas, all but the reading was.',
      copy: (program: string) => `Copy the command for ${program}`,
    },
    clusters:
      'Every site that is made with this project has the same fields. Bring their Parquet files into one folder, one part for each dossier, and ask them together.',
  },
  vi: {
    description:
      'Toàn bộ dữ liệu mã hóa từ các bài báo, dạng bảng để chương trình khác đọc: CSV, Parquet và JSON, có mô tả từng trường.',
    lead: (version) =>
      `Mọi điều được mã hóa từ các bài báo, dưới dạng bảng mà các chương trình khác đọc được. Địa chỉ không đổi; nội dung luôn là bản mới nhất, hiện là phiên bản ${version}. Tên cột và mã giống nhau trong mọi ngôn ngữ.`,
    sections: {
      files: 'Các tệp',
      beside: 'Bên cạnh mỗi trang',
      licence: 'Quyền sử dụng',
      load: 'Nạp dữ liệu',
      clusters: 'Nhiều bộ tư liệu cùng lúc',
    },
    files: {
      file: 'Tệp',
      holds: 'Nội dung',
      rows: 'Số dòng',
      unit: 'dòng',
      size: 'Dung lượng',
      address: 'Địa chỉ',
      whole: {
        'dossier.json': 'Tất cả trong một tệp, kèm danh mục và định nghĩa',
        'annotations.jsonld':
          'Mỗi phát biểu là một chú giải W3C Web Annotation trên văn bản của bài báo',
        'datapackage.json': 'Mô tả mọi tệp và mọi cột, theo chuẩn Frictionless Data Package',
        'croissant.json': 'Mô tả các bảng cho học máy, theo chuẩn MLCommons Croissant',
      },
      copy: (file) => `Sao chép địa chỉ của ${file}`,
    },
    beside:
      'Các phát biểu của mỗi ô và mỗi hồ sơ nằm ngay bên cạnh trang đó, cùng địa chỉ với đuôi .csv hoặc .json. Không có tệp nghĩa là không có phát biểu.',
    fields: {
      title: (table) => `Các cột của bảng ${table}`,
      first: (table) => `Những dòng đầu của bảng ${table}`,
      field: 'Cột',
      type: 'Kiểu',
      meaning: 'Ý nghĩa',
      values: 'Giá trị',
      source: 'Lấy từ',
      list: (type) => `danh sách: ${type}`,
      types: {
        text: 'văn bản',
        edtf: 'ngày, EDTF',
        date: 'ngày',
        link: 'địa chỉ',
        integer: 'số nguyên',
        number: 'số',
        boolean: 'đúng hoặc sai',
      },
      inUnit: (unit) => `Tính bằng ${unit}.`,
      inLanguages: (description) => `${description} Bằng tiếng Anh và tiếng Việt.`,
    },
    load: {
      asked: (stance, commitment) =>
        `Mỗi lệnh nạp bảng phát biểu; phần lớn còn hỏi điều mà trang này cũng trả lời: ai có lập trường “${stance}” về “${commitment}”?`,
      answer: 'Trang này trả lời:',
      spreadsheet:
        'Excel và LibreOffice mở thẳng statements.csv; trong Excel, Data → From Web nhận địa chỉ của tệp. Trong CSV, ô nào có thể chạy như công thức thì có dấu nháy đơn ở đầu, và cột guarded nêu tên cột của ô ấy.',
      tested:
        'Các lệnh cho DuckDB và SQLite được chạy trong bộ kiểm thử của trang, lệnh cho R cũng vậy ở nơi có cài R; ClickHouse đã cho cùng kết quả đếm. Các lệnh cho Google Sheets, Datasette, Spark và Trino viết theo tài liệu và chưa được chạy thử; với pandas, đã chạy thử mọi dòng trừ dòng đọc tệp.',
      copy: (program) => `Sao chép lệnh cho ${program}`,
    },
    clusters:
      'Mọi trang làm từ dự án này có cùng các cột. Đưa các tệp Parquet vào một thư mục, mỗi bộ tư liệu một phần, rồi hỏi chung.',
  },
})
