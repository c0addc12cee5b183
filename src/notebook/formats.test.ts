// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { toHtml } from './to-html'
import { toMarkdown } from './to-markdown'
import type { ExportedItem, ExportedNotebook } from './exported-notebook'

const HOSTILE = '"><script>alert(1)</script> [x](javascript:alert(1)) &lt;b&gt; `code` *b* # h'

function notebookWith(item: Partial<ExportedItem>): ExportedNotebook {
  return {
    language: 'en',
    title: 'Notebook',
    made: 'Who Pledged What, notebook of 12 Mar 2026',
    words: { note: 'Note', rendering: 'our rendering' },
    items: [
      {
        title: 'Germany, troops in Ukraine: declines',
        link: 'https://example.org/articles/a?at=s1&quote=abcdef',
        quote: {
          text: 'sẽ không',
          language: 'vi',
          gloss: 'will not',
          source: 'Báo, 6/1/2026',
          facts: ['Another reading: supports.', 'Said as: remark'],
        },
        warning: null,
        note: '',
        ...item,
      },
    ],
  }
}

describe('as HTML', () => {
  const parse = (item: Partial<ExportedItem>) =>
    new DOMParser().parseFromString(toHtml(notebookWith(item)), 'text/html')

  it('has each quote with its language, its rendering, its source and its link', () => {
    const { body, documentElement } = parse({ note: 'ask\nagain' })
    expect(documentElement.lang).toBe('en')
    expect(body.querySelector('blockquote[lang=vi]')?.textContent).toBe('“sẽ không”')
    expect(body.querySelector('.gloss')?.textContent).toBe('will not (our rendering)')
    expect(body.querySelector('.source')?.textContent).toBe('Báo, 6/1/2026')
    expect([...body.querySelectorAll('.fact')].map(({ textContent }) => textContent)).toEqual([
      'Another reading: supports.',
      'Said as: remark',
    ])
    expect(body.querySelector('a')?.getAttribute('href')).toBe(notebookWith({}).items[0]?.link)
    expect(body.querySelector('.note')?.textContent).toBe('Note: ask\nagain')
  })

  it('escapes everything that was pinned or noted', () => {
    const words = { text: HOSTILE, language: HOSTILE, gloss: HOSTILE, source: HOSTILE }
    const quote = { ...words, facts: [HOSTILE] }
    const document = parse({ title: HOSTILE, note: HOSTILE, warning: HOSTILE, quote })
    expect(document.querySelectorAll('script, b, code, img')).toHaveLength(0)
    expect(document.querySelector('blockquote')?.getAttribute('lang')).toBe(HOSTILE)
    for (const selector of [
      'h2',
      '.note',
      '.warning',
      '.gloss',
      '.source',
      '.fact',
      'blockquote',
    ]) {
      expect(document.querySelector(selector)?.textContent).toContain(HOSTILE)
    }
  })

  it('is self-contained: it may run and load nothing', () => {
    const document = parse({})
    const policy = document.querySelector('meta[http-equiv=Content-Security-Policy]')
    expect(policy?.getAttribute('content')).toBe("default-src 'none'; style-src 'unsafe-inline'")
    expect(document.querySelectorAll('[src], link')).toHaveLength(0)
  })
})

describe('as Markdown', () => {
  it('has quote, rendering, source, link and note in separate blocks', () => {
    expect(toMarkdown(notebookWith({ note: 'ask the desk', warning: 'It has changed.' }))).toBe(
      `# Notebook

Who Pledged What, notebook of 12 Mar 2026

## 1\\. Germany, troops in Ukraine: declines

> “sẽ không”

*will not* (our rendering)

Báo, 6/1/2026\\
Another reading: supports.\\
Said as: remark

**It has changed.**

<https://example.org/articles/a?at=s1&quote=abcdef>

Note: ask the desk
`,
    )
  })

  it.each([
    ['*bold* _it_ `code`', String.raw`Note: \*bold\* \_it\_ \`code\``],
    ['<img src=x onerror=alert(1)>', String.raw`Note: \<img src=x onerror=alert(1)\>`],
    ['https://a.example/b_c?d=1&e_f=~2', 'Note: <https://a.example/b_c?d=1&e_f=~2>'],
    ['(see https://a.example/b_(c).)', 'Note: (see <https://a.example/b_(c)>.)'],
    [
      '“HTTPS://A.example/b_c/”, *or* not',
      String.raw`Note: “<HTTPS://A.example/b_c/>”, \*or\* not`,
    ],
    ['https://a.example/b_\n1. two', 'Note: <https://a.example/b>\\_\\\n1\\. two'],
    ['https://', 'Note: https://'],
    [String.raw`https://a.example/\b`, String.raw`Note: <https://a.example/>\\b`],
    ['www.a.example/b_c', String.raw`Note: www\.a.example/b\_c`],
    ['me_too@a.example', String.raw`Note: me\_too\@a.example`],
    ['[a](javascript:b)', String.raw`Note: \[a\](javascript:b)`],
    ['&lt; | ~x~ $y$', String.raw`Note: \&lt; \| \~x\~ \$y\$`],
    ['one\ntwo', 'Note: one\\\ntwo'],
    ['one\n\n# two', 'Note: one\n\n\\# two'],
    ['one\n- two\n1. three', 'Note: one\\\n\\- two\\\n1\\. three'],
    ['one\n===', 'Note: one\\\n\\=\\=\\='],
    ['==a== %%b%% 5% c=d', String.raw`Note: \=\=a\=\= \%\%b\%\% 5% c=d`],
    ['one\n    two', 'Note: one\\\ntwo'],
  ])('takes the note %j for words', (note, expected) => {
    expect(toMarkdown(notebookWith({ note })).trimEnd().split('quote=abcdef>\n\n')[1]).toBe(
      expected,
    )
  })

  it('keeps a quote on one line, and a link within its brackets', () => {
    const quote = {
      text: 'a\n\n# b',
      language: 'vi',
      gloss: null,
      source: 's',
      facts: ['*f*\n# g'],
    }
    const markdown = toMarkdown(notebookWith({ quote, link: 'https://example.org/> x' }))
    expect(markdown).toContain('> “a \\# b”')
    expect(markdown).toContain('s\\\n\\*f\\* \\# g\n')
    expect(markdown).toContain('<https://example.org/%3E%20x>')
  })
})
