/** The notebook's Markdown in readers of CommonMark, GitHub's dialect, Obsidian's and pandoc's own; its HTML. */
import { writeFileSync } from 'node:fs'
import { readInWriter, writerVersion } from './libreoffice.mjs'
import { add, ask, at, load, named, NOT_ASKED, of, run, theirs, window } from './set-up.mjs'

const { toMarkdown } = await load('notebook/to-markdown.ts')

const QUOTE = '“việc triển khai binh sỹ”'
const NOTE = [
  'https://a.example/b_c_d?x=1&y_z=2',
  'https://a.example/A_(b)',
  'www.a.example/b_c',
  'me_too@a.example',
  '*not bold*',
  '1. no list',
  '<b>&lt;',
  '==not marked==',
  '%%not hidden%%',
  '[[no page]]',
  '#notag',
]

const { toHtml } = await load('notebook/to-html.ts')

/** A note with all that a reader could take for markup or cut. */
export async function readNotebook() {
  const notebook = {
    language: 'en',
    title: 'Notebook',
    made: 'today',
    words: { note: 'Note', rendering: 'our rendering' },
    items: [
      {
        title: 'A',
        link: 'https://pledges.example/?a=1&b_c=2',
        quote: { text: QUOTE, language: 'vi', gloss: null, source: 'A source', facts: [] },
        warning: null,
        note: NOTE.join('\n'),
      },
    ],
  }
  const markdown = toMarkdown(notebook)
  const commonmark = await theirs('commonmark')
  const { marked } = await theirs('marked')
  const { micromark } = await theirs('micromark')
  const gfm = await theirs('micromark-extension-gfm')
  const { default: MarkdownIt } = await theirs('markdown-it')
  const { default: mark } = await theirs('markdown-it-mark')
  const { ofmTag, ofmTagHtml } = await theirs('@moritzrs/micromark-extension-ofm-tag')
  const { ofmWikilink, ofmWikilinkHtml } = await theirs(
    '@moritzrs/micromark-extension-ofm-wikilink',
  )
  const obsidian = {
    extensions: [gfm.gfm(), ofmTag(), ofmWikilink()],
    htmlExtensions: [gfm.gfmHtml(), ofmTagHtml(), ofmWikilinkHtml()],
  }
  const version = ask('pandoc')
  const pandoc = (/** @type {string} */ from) => [
    `pandoc ${version}, ${from}`,
    run('pandoc', ['-f', from, '-t', 'html'], markdown),
  ]
  for (const [reader = '', html] of [
    [
      named('commonmark'),
      new commonmark.HtmlRenderer().render(new commonmark.Parser().parse(markdown)),
    ],
    [named('marked'), marked.parse(markdown)],
    [
      `${named('micromark')}, ${named('micromark-extension-gfm')}`,
      micromark(markdown, { extensions: [gfm.gfm()], htmlExtensions: [gfm.gfmHtml()] }),
    ],
    [
      `${named('markdown-it')}, ${named('markdown-it-mark')}`,
      new MarkdownIt({ linkify: true }).use(mark).render(markdown),
    ],
    [
      `${named('micromark')}, with Obsidian’s tags and links as ${named('@moritzrs/micromark-extension-ofm-tag')} and -wikilink`,
      micromark(markdown, obsidian),
    ],
    ...(version === null ? [] : ['commonmark', 'gfm', 'markdown'].map(pandoc)),
  ]) {
    const { body } = new window.DOMParser().parseFromString(html, 'text/html')
    const links = [...body.querySelectorAll('a')].map((link) => link.getAttribute('href'))
    const led = ['https://pledges.example/?a=1&b_c=2', ...NOTE.slice(0, 2)]
    const marks = body.querySelectorAll('mark, del, em, .tag, [class*=tag]').length
    add('Notebook, Markdown', reader, {
      whole: [
        of(
          NOTE.filter((line) => body.textContent.includes(line)).length,
          NOTE.length,
          'lines of a note',
        ),
        of(
          led.filter((address) => links.includes(address)).length,
          led.length,
          'addresses as links',
        ),
      ],
      changed: [
        ...links.filter((link) => !led.includes(link ?? '')).map((link) => `a link to ${link}`),
        ...(marks > 0 ? [`${marks} words marked`] : []),
      ],
    })
  }
  if (version === null) add('Notebook, Markdown', 'pandoc', NOT_ASKED)
  writeFileSync(at('notebook.html'), toHtml(notebook))
  const lines = (/** @type {string} */ text) => ({
    whole: [
      of(NOTE.filter((line) => text.includes(line)).length, NOTE.length, 'lines of a note'),
      of(Number(text.includes(QUOTE)), 1, 'quotes'),
    ],
  })
  if (version !== null)
    add(
      'Notebook, HTML',
      `pandoc ${version}`,
      lines(run('pandoc', ['-f', 'html', '-t', 'plain', '--wrap=none', 'notebook.html'])),
    )
  add(
    'Notebook, HTML',
    `LibreOffice Writer ${writerVersion ?? ''}`.trim(),
    writerVersion === null ? NOT_ASKED : lines(readInWriter('notebook.html')),
  )
}
